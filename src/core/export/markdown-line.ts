/** One line of plain words: line breaks folded, and what Markdown or HTML would take for its own made harmless. */
export const markdownLine = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
