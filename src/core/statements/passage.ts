import { denials } from '../lexicon/en/clauses'
import { boundingWords, conditionWords, doubtWords, pointingWords } from '../lexicon/en/same-wordings'
import { sayVerbs } from '../lexicon/en/say-verbs'
import type { Block } from '../model/article'
import type { Span } from '../model/span'
import { datesInOrder } from './one-order'
import { isVerb, standsAlone } from './stands-alone'
import { type StatementWord, statementWords } from './statement-words'

/** A text with its sentences in order, as an article has them. */
export interface Copy {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly blocks: readonly Block[]
}

/** A part of a sentence: what stands between its strong marks. */
interface Part {
  /**
   * How it hangs on the rest: `main` opens its sentence or can't be told apart from what does, `shared` tells another
   * thing of the subject before it ("cost 412 crore *and opened in May*").
   */
  readonly kind: 'main' | 'joined' | 'shared' | 'relative' | 'aside'
  /** It names its own subject, and not by a word that points to another part. */
  hasSubject: boolean
  /** Somebody says, doubts or supposes something in it: what stands beside it may hang on that. */
  governs: boolean
  /** Something is denied in it, or bounded ("excluding postal votes"). */
  denies: boolean
}

/** A word in its place in a passage. */
export interface PlacedWord extends StatementWord {
  /** Index into the passage's parts. */
  readonly part: number
  /** It stands in the claim's own sentence (or row), not in one beside it. */
  readonly isCore: boolean
}

/** The sentence of a claim with those beside it, taken apart to be compared. */
export interface Passage {
  readonly words: readonly PlacedWord[]
  readonly parts: readonly Part[]
  /** The claim's sentence, or its row of a table. */
  readonly core: Span
  /** Index of the sentence in `Copy.sentences` in which the claim begins. */
  readonly sentence: number
  /** The part the claim stands in. */
  readonly claimPart: number
}

/** How far from a claim its sentence is read, in UTF-16 code units: longer ones are no sentences. */
const reach = 1_500

/** The last sentence that begins at or before a place. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/**
 * Reads the passage around a claim.
 *
 * @param order the order the words of a sentence are read in
 */
export function passageAround(
  copy: Copy,
  claim: Span,
  order: (words: readonly PlacedWord[]) => readonly PlacedWord[] = datesInOrder
): Passage {
  const { text, sentences } = copy
  const first = sentenceAt(sentences, claim.start)
  let last = first
  while (last + 1 < sentences.length && sentences[last + 1]!.start < claim.end) last++
  const row = copy.blocks.find(
    ({ kind, start, end }) => kind === 'table' && start <= claim.start && claim.start < end
  )
  const own = sentences[first] ?? claim
  const core = row ?? {
    start: Math.min(own.start, claim.start),
    end: Math.max(sentences[last]?.end ?? claim.end, claim.end)
  }
  const from = Math.max(claim.start - reach, 0)
  const to = Math.min(claim.end + reach, text.length)
  const beside = row
    ? [core]
    : [...sentences.slice(Math.max(0, first - 1), first), core, ...sentences.slice(last + 1, last + 2)]
  const words: PlacedWord[] = []
  const parts: Part[] = []
  let claimPart = 0
  for (const sentence of beside) {
    const span = { start: Math.max(from, sentence.start), end: Math.min(to, sentence.end) }
    if (span.start >= span.end) continue
    const isCore = sentence === core
    const base = parts.length
    const read = partsOf(statementWords(text, span))
    parts.push(...read.parts)
    const placed = read.words.map(
      (word, i): PlacedWord => ({ ...word, part: base + read.partOf[i]!, isCore })
    )
    if (isCore) claimPart = placed.find(({ end }) => end > claim.start)?.part ?? base
    for (const word of order(placed)) words.push(word)
  }
  return { words, parts, core, sentence: first, claimPart }
}

const joins = /^(?:and|but|=while|yet|so|although|though|=because)$/
const pronoun = /^(?:he|she|they|it|we|i|you|there)$/

function partsOf(words: readonly StatementWord[]): {
  readonly words: readonly StatementWord[]
  readonly parts: readonly Part[]
  readonly partOf: readonly number[]
} {
  const parts: Part[] = [{ kind: 'main', hasSubject: true, governs: false, denies: false }]
  const partOf: number[] = []
  /** Parts that were broken into by a bracket or a relative clause, and go on behind it. */
  const open: number[] = []
  let now = 0
  /** Where the comma behind an age stands that was opened. */
  let ageEnds = -1
  const begin = (kind: Part['kind'], hasSubject: boolean) => {
    parts.push({ kind, hasSubject, governs: false, denies: false })
    now = parts.length - 1
  }
  words.forEach((word, i) => {
    const before = words[i - 1]
    const next = words[i + 1]
    if ((word.printed === ')' || i === ageEnds) && open.length > 0) {
      partOf.push(now)
      now = open.pop()!
      return
    }
    if (word.printed === ',' && parts[now]!.kind === 'relative' && open.length > 0) now = open.pop()!
    else if (/^,(?:who|which|whose|whom|where)$/.test(word.key)) {
      open.push(now)
      begin('relative', false)
    } else if (before?.printed === ',' && joins.test(word.key) && beginsSubject(next)) begin('joined', true)
    else if (/^(?:and|but)$/.test(word.key) && next && isVerb(next) && canShare(parts[now]!))
      begin('shared', false)
    partOf.push(now)
    const isBeforeAge = isAgeBehind(words, i)
    if (isBeforeAge) ageEnds = i + 2
    if (word.printed === '(' || isBeforeAge) {
      open.push(now)
      begin('aside', false)
    } else if (word.printed === ';') begin('joined', true)
    const part = parts[now]!
    const key = word.key.replace(/^=(?!say$)/, '')
    if (denials.has(key) || (part.kind === 'aside' && boundingWords.has(key))) part.denies = true
    if (speaks(key) || doubtWords.has(key) || conditionWords.has(key)) part.governs = true
  })
  return { words, parts, partOf }
}

/** The comma behind a name that an age follows: "Emma Lund, 41, sold". */
const isAgeBehind = (words: readonly StatementWord[], i: number): boolean =>
  words[i]!.printed === ',' &&
  words[i - 1]?.isName === true &&
  /^#\d{1,3}$/.test(words[i + 1]?.key ?? '') &&
  words[i + 2]?.printed === ','

const canShare = ({ kind }: Part): boolean => kind !== 'relative' && kind !== 'aside'

/** Whether a word is what one verb says of a subject, and the claim what another says of it. */
export function isOfAnotherVerb({ words, parts, claimPart }: Passage, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.part === claimPart) return false
  const [first, last] = [Math.min(word.part, claimPart), Math.max(word.part, claimPart)]
  if (!parts.slice(first + 1, last + 1).every(({ kind }) => kind === 'shared')) return false
  return words.some((each, i) => i < at && each.part === word.part && isVerb(each))
}

const speaks = (key: string): boolean =>
  key === '=say' || key === 'according' || key === '"' || sayVerbs.has(key)

/** Whether a word opens a statement with a subject that it names itself. */
const beginsSubject = (word: StatementWord | undefined): boolean =>
  word !== undefined &&
  (pronoun.test(word.key) ||
    pointingWords.has(word.key) ||
    word.isName ||
    /^(?:the|a|an|#\d.*|some|all|most|many|no|none|neither|both|another|other|others|every|each|one)$/.test(
      word.key
    ))

/** Whether a part's subject stands for something told elsewhere ("it", "the rest were"). */
export function isPointing({ words }: Passage, part: number): boolean {
  const own = words.filter((word) => word.part === part)
  return own.some(({ key }) => pointingWords.has(key)) || standsAlone(own)
}

/** Whether a bracket says by a name whom the name before it means: a party, a country, a paper. */
function isLabel({ words, parts }: Passage, part: number): boolean {
  const own = words.filter((word) => word.part === part && !word.isMark)
  const before = words[words.indexOf(own[0]!) - 2]
  return (
    parts[part]!.kind === 'aside' &&
    own.length > 0 &&
    own.every(({ printed }) => /^\p{Lu}/u.test(printed)) &&
    before?.isName === true
  )
}

/** Whether what a part says holds for itself, whatever is changed in the part of the claim, and the other way round. */
export function isApart(passage: Passage, part: number): boolean {
  const { parts, claimPart } = passage
  const its = parts[part]!
  const own = parts[claimPart]!
  if (part === claimPart || its.governs) return false
  if (its.kind === 'relative') return true
  if (its.kind === 'aside') return !its.denies && !isLabel(passage, part)
  if (part > claimPart)
    return its.kind === 'joined' && its.hasSubject && own.kind !== 'relative' && own.kind !== 'aside'
  return own.kind === 'joined' && own.hasSubject && !isPointing(passage, claimPart)
}
