import { DeletedTextRun, InsertedTextRun, type IParagraphOptions, type IRunOptions, TextRun } from 'docx'

/** Runs of Word for words of any kind: a line break in them is one there. */
export const wordRuns = (text: string, options: IRunOptions = {}): TextRun[] =>
  linesOf(text).map((line, i) => new TextRun({ ...optionsFor(line, options), ...lineOf(line, i) }))

/** The same as tracked changes, each with a number of its own. */
export const changedRuns = (
  text: string,
  kind: 'removed' | 'added',
  change: { readonly by: string; readonly at: string },
  nextId: () => number
): (InsertedTextRun | DeletedTextRun)[] => {
  const Changed = kind === 'removed' ? DeletedTextRun : InsertedTextRun
  return linesOf(text).map(
    (line, i) =>
      new Changed({
        ...optionsFor(line, {}),
        ...lineOf(line, i),
        id: nextId(),
        author: legal(change.by),
        date: `${change.at.slice(0, 19)}Z`
      })
  )
}

/** The direction of a paragraph, where it is not the usual one: its first letter says. */
export const readingDirection = (
  parts: readonly { readonly text: string }[]
): Pick<IParagraphOptions, 'bidirectional'> =>
  isRightToLeft(parts.map(({ text }) => text).join('')) ? { bidirectional: true } : {}

const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)

const optionsFor = (line: string, options: IRunOptions): IRunOptions =>
  isRightToLeft(line) ? { ...options, rightToLeft: true } : options

const lineOf = (text: string, i: number): IRunOptions => (i === 0 ? { text } : { text, break: 1 })

const linesOf = (text: string): readonly string[] => legal(text).split(/\r\n?|\n/)

/** Only the characters that XML 1.0 has (section 2.2): a document with any other does not open. */
export const legal = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
