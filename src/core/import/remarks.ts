import type { LeftOut } from '../model/left-out'
import type { Piece } from './build-article'
import { collectLeftOut } from './left-out-collector'

/** What a colleague wrote at the edge of a document. */
export interface Remark {
  /** Empty where the document does not say. */
  readonly author: string
  /** The words of the document it is about; empty where they are not marked. */
  readonly words: string
  readonly text: string
}

/** Longest words a note repeats, in UTF-16 code units. */
const longest = 120

/** Remarks as notes below the story, each with the words it is about: “Ann Poe on “the fund grew”: Is this so?”. */
export const notesOf = (remarks: readonly Remark[]): readonly Piece[] =>
  remarks
    .filter(({ text }) => text !== '')
    .map(({ author, words, text }): Piece => {
      const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
      const who = author === '' ? 'Comment' : author
      return { kind: 'note', text: `${who}${shown === '' ? '' : ` on “${shown}”`}: ${text}` }
    })

/** The words of remarks, counted. */
export function remarksLeftOut(remarks: readonly Remark[]): readonly LeftOut[] {
  const collector = collectLeftOut()
  for (const { text } of remarks) collector.add('remarks', text)
  return collector.leftOut()
}
