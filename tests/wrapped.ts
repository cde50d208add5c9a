/** A text with its lines broken at 60 columns, as an old mail program does. */
export function wrapped(text: string): string {
  const fill = (line: string): string => {
    const lines = ['']
    for (const word of line.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
      if (longer.length <= 60) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines.join('\n')
  }
  return text.split('\n').map(fill).join('\n')
}
