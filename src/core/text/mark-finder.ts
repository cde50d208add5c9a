/**
 * Finds the next of a few marks at a position or after it; the text's length where there is none. Each mark is looked for
 * by itself: the machine finds one unit in a text many times as fast as a loop looks at every one (sentences take .45 of
 * the time so). No stretch is looked through twice for one mark, however often it is asked.
 *
 * @param marks one code unit each
 * @returns a function to be asked for positions that never go back
 */
export function markFinder(text: string, marks: readonly string[]): (from: number) => number {
  const places = marks.map(() => -1)
  return (from) => {
    let nearest = text.length
    for (let k = 0; k < marks.length; k++) {
      let place = places[k]!
      if (place < from) {
        place = text.indexOf(marks[k]!, from)
        if (place < 0) place = text.length
        places[k] = place
      }
      if (place < nearest) nearest = place
    }
    return nearest
  }
}
