import type { Dimension, Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { ranging } from '../lexicon/en/change'
import type { WordClass } from '../text/word-classes'
import type { Chunk } from './chunks'

/**
 * A pattern over the chunks of one sentence, in one line:
 *
 * - `{a}` a quantity, bound to role a; `{a:money,count}` of one of these dimensions; `{a:per}` one that goes by something;
 *   `{a:long}` one of four digits or more
 * - `{a=b}` one that is told again in another unit or other money, and that
 * - `from|against` one of these words; `@rise` a word of this sense; `from|@rise` either
 * - `{+}` figures told side by side (`seriesOf`), two or more, bound as parts; `{+:percent}` of one of these dimensions
 * - `<d:@rise|@fall>` the same, bound as a word
 * - `{_:percent}` a quantity that only has to stand there
 * - `#year` a year in four digits
 * - `!of|in` at an end of the pattern: none of these words stands there
 * - `?` behind a word makes it optional
 * - `*4` up to four words that are no quantity (a span of time may be one) and no border of a clause; `~4` the same, commas and brackets allowed
 *
 * A pattern is matched round its first quantity, so that only sentences with figures cost anything.
 */
export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** Index of the first quantity among the elements. */
  readonly anchor: number
}

type Element =
  | {
      readonly kind: 'quantity'
      readonly role: string
      readonly aside?: string
      readonly dimensions: ReadonlySet<Dimension | 'per' | 'long'> | null
    }
  | { readonly kind: 'series'; readonly dimensions: ReadonlySet<Dimension | 'per' | 'long'> | null }
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      readonly senses: readonly WordClass[]
      readonly year: boolean
      readonly name?: string
      readonly optional: boolean
    }
  | { readonly kind: 'none'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly most: number; readonly overMarks: boolean }

/** What a pattern found. */
export interface Match {
  readonly quantities: Readonly<Record<string, Quantity>>
  /** Figures told side by side, where the pattern asks for such. */
  readonly parts?: readonly Quantity[]
  /** The words bound by name, as tokens. */
  readonly words: Readonly<Record<string, number>>
}

/** Words that end a clause: a gap does not cross them. */
const borders = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'which',
  'who',
  'that',
  'if',
  'when'
])
const marks = new Set([',', '(', ')', '–', '—', '-', '"', '“', '”', "'", '’', '‘', '[', ']'])
const stops = new Set([';', ':', '?', '!', '.'])

/** Reads a pattern. @throws where it names no quantity or a sense that is not there: a bug of whoever wrote it */
export function compile(source: string, senses: Readonly<Record<string, WordClass>>): Pattern {
  const elements = source.split(/\s+/).map((piece): Element => {
    const quantity = /^\{(\w+|\+)(?:=(\w+))?(?::([\w,]+))?\}$/.exec(piece)
    if (quantity) {
      const dimensions = quantity[3]
        ? new Set(quantity[3].split(',') as (Dimension | 'per' | 'long')[])
        : null
      if (quantity[1] === '+') return { kind: 'series', dimensions }
      return {
        kind: 'quantity',
        role: quantity[1]!,
        ...(quantity[2] ? { aside: quantity[2] } : {}),
        dimensions
      }
    }
    if (piece.startsWith('!')) return { kind: 'none', words: new Set(piece.slice(1).split('|')) }
    const gap = /^([*~])(\d)$/.exec(piece)
    if (gap) return { kind: 'gap', most: Number(gap[2]), overMarks: gap[1] === '~' }
    const [, name, inner, optional] = /^(?:<(\w+):)?(.+?)>?(\?)?$/.exec(piece)!
    const words = new Set<string>()
    const classes: WordClass[] = []
    let year = false
    for (const alternative of inner!.split('|')) {
      if (alternative === '#year') year = true
      else if (!alternative.startsWith('@')) words.add(alternative)
      else {
        const sense = senses[alternative.slice(1)]
        if (!sense) throw new Error(`${source}: no sense ${alternative}`)
        classes.push(sense)
      }
    }
    return {
      kind: 'word',
      words,
      senses: classes,
      year,
      ...(name ? { name } : {}),
      optional: optional === '?'
    }
  })
  const anchor = elements.findIndex(({ kind }) => kind === 'quantity' || kind === 'series')
  if (anchor < 0) throw new Error(`${source}: no quantity`)
  return { source, elements, anchor }
}

/**
 * The way a pattern fits with its first quantity at chunk `at`, the nearest first; null where it does not.
 *
 * @param runs for each figure that is told side by side with others, its run
 */
export function matchAt(
  reading: Reading,
  chunks: readonly Chunk[],
  at: number,
  pattern: Pattern,
  runs: ReadonlyMap<Quantity, readonly Quantity[]>
): Match | null {
  let parts: readonly Quantity[] | undefined
  const { elements, anchor } = pattern
  const quantities: Record<string, Quantity> = {}
  const words: Record<string, number> = {}
  const step = (element: number, chunk: number, way: 1 | -1): boolean => {
    if (element < 0 || element >= elements.length) return true
    const wanted = elements[element]!
    if (wanted.kind === 'gap') {
      for (let taken = 0; ; taken++) {
        if (step(element + way, chunk + taken * way, way)) return true
        if (taken === wanted.most || !isPassed(reading, chunks[chunk + taken * way], wanted.overMarks))
          return false
      }
    }
    const found = chunks[chunk]
    if (wanted.kind === 'none')
      return !(found && wanted.words.has(reading.lower(found.token))) && step(element + way, chunk, way)
    if (wanted.kind === 'quantity') {
      if (!found?.quantity || !isOf(found.quantity, wanted.dimensions)) return false
      if (wanted.aside !== undefined && !found.aside) return false
      if (wanted.role !== '_') quantities[wanted.role] = found.quantity
      if (wanted.aside !== undefined) quantities[wanted.aside] = found.aside!
      return step(element + way, chunk + way, way)
    }
    if (wanted.kind === 'series') {
      const first = found?.quantity
      const run = first && runs.get(first)
      if (!run || way < 0 || !isOf(first, wanted.dimensions)) return false
      const from = run.indexOf(first)
      // A run is taken from its beginning, or from its second figure where the first is the one before.
      if (from > (element === anchor ? 0 : 1)) return false
      for (let end = run.length; end - from >= 2; end--) {
        if (!step(element + way, chunkOf(chunks, chunk, run[end - 1]!) + way, way)) continue
        parts = run.slice(from, end)
        return true
      }
      return false
    }
    if (found && !found.quantity && isWord(reading, found.token, wanted)) {
      if (step(element + way, chunk + way, way)) {
        if (wanted.name) words[wanted.name] = found.token
        return true
      }
    }
    return wanted.optional && step(element + way, chunk, way)
  }
  // The anchor with what follows, then what stands before it.
  return step(anchor, at, 1) && step(anchor - 1, at - 1, -1)
    ? { quantities, words, ...(parts ? { parts } : {}) }
    : null
}

/** The chunk of a figure that stands at chunk `from` or after it. */
function chunkOf(chunks: readonly Chunk[], from: number, quantity: Quantity): number {
  let at = from
  while (at < chunks.length && chunks[at]!.quantity !== quantity) at++
  return at
}

const yearForm = /^(?:1[5-9]|20)\d\d(?:[-–/]\d\d)?$/

const isOf = (
  { dimension, per, digits }: Quantity,
  wanted: ReadonlySet<Dimension | 'per' | 'long'> | null
): boolean =>
  wanted === null ||
  wanted.has(dimension) ||
  (per !== undefined && wanted.has('per')) ||
  (digits.length >= long && wanted.has('long'))

/** Digits of a figure that seldom is another's neighbour by accident. */
const long = 4

function isWord(
  reading: Reading,
  token: number,
  {
    words,
    senses,
    year
  }: {
    readonly words: ReadonlySet<string>
    readonly senses: readonly WordClass[]
    readonly year: boolean
  }
): boolean {
  if (year && yearForm.test(reading.word(token))) return true
  if (words.size > 0 && words.has(reading.lower(token))) return true
  return senses.some((sense) => reading.is(token, sense))
}

function isPassed(reading: Reading, chunk: Chunk | undefined, overMarks: boolean): boolean {
  if (!chunk) return false
  // "348 assaults in the 12 months to October, up from 290": a span of time stands in nobody's way.
  if (chunk.quantity) return chunk.quantity.dimension === 'duration'
  const word = reading.lower(chunk.token)
  if (stops.has(word) || reading.is(chunk.token, ranging)) return false
  return overMarks || (!marks.has(word) && !borders.has(word))
}
