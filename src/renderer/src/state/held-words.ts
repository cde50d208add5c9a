import type { FigureBeside, Held, HeldName, Spelling, SpellingPlace } from '../../../core/hold/held'
import { type RelationChoice, relationChoices } from '../../../core/hold/relation-choices'
import type { EvidenceContent } from '../../../core/model/evidence'
import { parseCellPlace } from '../../../core/reference/reference-table'
import { strings } from '../ui/strings'
import type { DeskState } from './desk-state'

/** Words held against what can stand beside them, while their claim is in hand. */
export interface HeldWords {
  readonly claim: string
  /** Null where they hold neither figure nor name. */
  readonly answer: Held | null | 'asking'
  /** Which block or spelling is in hand; −1 for none. */
  readonly at: number
  /** Which relation there is to the block in hand is being asked. */
  readonly isRelating?: true
}

/** What is held now; null where nothing is, or another claim is in hand. */
export const heldIn = ({ held, claim }: Pick<DeskState, 'held' | 'claim'>): HeldWords | null =>
  held !== null && held.claim === claim ? held : null

/** Everything that can be in hand beside a figure, in the order J goes through it. */
export const blocksOf = (answer: HeldWords['answer']): readonly FigureBeside[] =>
  answer !== null && answer !== 'asking' && answer.kind === 'figure'
    ? [...answer.beside, ...answer.others]
    : []

/** How many things J goes through. */
export const stepsIn = (answer: HeldWords['answer']): number =>
  answer !== null && answer !== 'asking' && answer.kind === 'name'
    ? answer.spellings.length
    : blocksOf(answer).length

/** The block in hand beside a figure. */
export const blockIn = ({ answer, at }: HeldWords): FigureBeside | undefined => blocksOf(answer)[at]

/** The relations the figure that is held may have to the block in hand. */
export const choicesIn = (held: HeldWords): readonly RelationChoice[] => {
  const block = blockIn(held)
  return block && held.answer !== null && held.answer !== 'asking' && held.answer.kind === 'figure'
    ? relationChoices(held.answer, block)
    : []
}

/** The spelling that is to stand everywhere: the one in hand. */
export const targetIn = ({ spellings }: HeldName, at: number): Spelling | undefined => spellings[at]

/** The places that have another spelling than the one that is to stand; those in quotations stay. */
export const placesToMend = (
  { spellings }: HeldName,
  target: Spelling | undefined
): readonly SpellingPlace[] =>
  target === undefined
    ? []
    : spellings.flatMap((spelling) =>
        spelling === target ? [] : spelling.places.filter(({ quoted }) => !quoted)
      )

/** A value worth keeping of a block, in words. */
export const wordsOfBlock = ({ printed, words, working }: FigureBeside): string =>
  working ?? printed?.replace(/\s+/g, ' ') ?? words

const today = (): string => new Date().toLocaleDateString('sv-SE')

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

/**
 * A block as evidence of the claim it is held against.
 * @param title the open article's
 * @param publisherOf who published a table; empty where nobody said
 */
export function evidenceOf(
  { cells, place, working, words }: FigureBeside,
  title: string,
  publisherOf: (table: string) => string
): EvidenceContent {
  if (cells)
    return {
      rank: 'primary',
      kind: 'table-cell',
      source: publisherOf(cells.table) || cells.table,
      locator: cells.cells.join(', '),
      quote: working ?? words,
      accessed: today()
    }
  return passageOf(place!, title, working === null ? place!.quote : `${place!.quote} (${working})`)
}

/** A spelling as evidence: a cell of a table, else a place where it stands. */
export function spellingEvidence(
  { name, cells, places }: Spelling,
  title: string,
  publisherOf: (table: string) => string
): EvidenceContent | null {
  const [cell] = cells
  if (cell !== undefined) {
    const table = parseCellPlace(cell)?.table ?? ''
    return {
      rank: 'primary',
      kind: 'table-cell',
      source: publisherOf(table) || table,
      locator: cell,
      quote: name,
      accessed: today()
    }
  }
  const place = places.find(({ article }) => article) ?? places[0]
  return place ? passageOf(place, title, place.quote) : null
}

function passageOf(
  { article, where }: Pick<SpellingPlace, 'article' | 'where'>,
  title: string,
  quote: string
): EvidenceContent {
  const at = strings.hold.where(where.kind, where.number)
  return {
    rank: 'secondary',
    kind: 'passage',
    source: article?.title ?? title,
    locator: [article?.publishedOn, at].filter(Boolean).join(', '),
    quote: oneLine(quote),
    accessed: today()
  }
}
