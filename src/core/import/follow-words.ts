/** A sign of an article's words, or several, and the stretch of the file that stands for it. */
export interface Step {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly width: number
}

/**
 * The signs of `words`, found one after the other in a marked-up text from `cursor` on; `null` where they are not.
 *
 * @param marks sticky: what may stand between two words, or within one, that a reader does not see
 * @param written how the form writes a sign that is another in the article ("“" as "\"`")
 */
export function followWords(
  text: string,
  cursor: number,
  words: string,
  marks: RegExp,
  written: Readonly<Record<string, string>> = {}
): readonly Step[] | null {
  const steps: Step[] = []
  let place = cursor
  for (let at = 0; at < words.length; ) {
    const unit = words[at]!
    if (/\s/.test(unit)) {
      // White space is found again with the word behind it, where one sign stands for the other.
      if (text[place] === unit && !/\s/.test(text[place + 1] ?? ''))
        steps.push({ at, length: 1, from: place++, width: 1 })
      at++
      continue
    }
    const other = written[unit]
    const isOther = () => other !== undefined && text.startsWith(other, place)
    // A digit may be the number of a list's item: the words say which.
    while (
      !isOther() &&
      (text[place] !== unit || (steps.length === 0 && !text.startsWith(words.slice(0, 3), place)))
    ) {
      marks.lastIndex = place
      const mark = marks.exec(text)?.[0]
      if (!mark) return null
      place += mark.length
    }
    const width = isOther() ? other!.length : 1
    steps.push({ at, length: 1, from: place, width })
    place += width
    at++
  }
  return steps.length > 0 ? steps : null
}
