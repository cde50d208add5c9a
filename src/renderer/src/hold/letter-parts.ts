import { diffChars } from 'diff'

/** A stretch of a spelling; `differs`: the other spelling has other letters there. */
export interface LetterPart {
  readonly text: string
  readonly differs: boolean
  readonly at: number
}

/** A spelling cut at the letters that another does not have. */
export function letterParts(name: string, other: string): readonly LetterPart[] {
  let at = 0
  return diffChars(other, name)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => {
      const part = { text: value, differs: added, at }
      at += value.length
      return part
    })
}
