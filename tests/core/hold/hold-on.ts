import { analyse } from '../../../src/core/analyse'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import type { FigureBeside, HeldFigure, HeldName } from '../../../src/core/hold/held'
import { holdAgainst } from '../../../src/core/hold/hold-against'
import { readReferenceTable } from '../../../src/core/reference/read-reference-table'
import { referenceIndex } from '../../../src/core/reference/reference-index'
import { articleOf } from '../article'

/** What some words of a text are held against. */
interface Beside {
  /** ISO day on which the article was printed. */
  readonly day?: string
  /** CSV by the name of the file. */
  readonly tables?: Readonly<Record<string, string>>
  /** Texts of other articles, with the day each was printed. */
  readonly others?: readonly (readonly [text: string, day?: string])[]
  readonly house?: readonly string[]
}

const printed = (text: string, day: string | undefined, id: string) => ({
  ...articleOf(text),
  id,
  ...(day === undefined ? {} : { publishedOn: day })
})

/** Holds words of a text, their nth occurrence, against what stands beside them. */
export function holdOn(
  text: string,
  words: string,
  { day, tables = {}, others = [], house = [] }: Beside = {},
  nth = 0
) {
  const read = Object.entries(tables).map(([name, csv]) => {
    const table = readReferenceTable(name, new TextEncoder().encode(csv))
    if (!table.ok) throw new Error(table.error.message)
    return table.value
  })
  const references = referenceIndex(read)
  const own = printed(text, day, 'own')
  let start = -1
  for (let n = 0; n <= nth; n++) start = own.text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`no “${words}” in the text`)
  return holdAgainst(
    {
      facts: factsOf(readArticle(own), references),
      findings: analyse(own, undefined, references).findings,
      siblings: others.map(([other, when], i) => factsOf(readArticle(printed(other, when, `other-${i}`))))
    },
    { start, end: start + words.length },
    house
  )
}

/** The same, a figure. */
export function figureOn(...words: Parameters<typeof holdOn>): HeldFigure {
  const held = holdOn(...words)
  if (held?.kind !== 'figure') throw new Error('no figure is held')
  return held
}

/** The same, a name. */
export function nameOn(...words: Parameters<typeof holdOn>): HeldName {
  const held = holdOn(...words)
  if (held?.kind !== 'name') throw new Error('no name is held')
  return held
}

/** A block in a line: where it is from, what it says, what it means, what differs or is not said, by how much. */
export function told(block: FigureBeside): string {
  const { from, printed: words, cells, verdict, aspects, difference, agrees, repair } = block
  const named = (state: string) =>
    aspects
      .filter((aspect) => aspect.state === state)
      .map(({ name }) => name)
      .join(', ')
  return [
    from,
    cells ? `${block.words} (${cells.row}: ${cells.column})` : words?.replace(/\s+/g, ' '),
    agrees ? 'agrees' : verdict,
    named('differs') && `differs: ${named('differs')}`,
    named('unsaid') && `unsaid: ${named('unsaid')}`,
    difference && difference.way !== 'equal' && `${difference.words} ${difference.way}`,
    repair && `→ ${repair.text}`
  ]
    .filter(Boolean)
    .join(' | ')
}

/** What a figure is, in a line. */
export const scopeOf = ({ scope: { measure, contest, ballot, time, partial, place } }: HeldFigure): string =>
  [measure.kind, measure.of, measure.unit, contest, ballot, place, time, partial].filter(Boolean).join(' · ')
