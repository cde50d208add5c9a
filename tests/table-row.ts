/** A row of a Markdown table: line breaks and bars in the cells do not end them. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ¶ ')).join(' | ')} |`
