import type { Block } from '../model/article'
import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import { markFinder } from '../text/mark-finder'
import { wordClass } from '../text/word-classes'
import { countBefore } from './count-before'
import type { Reading } from './reading'
import { singleQuotationsIn } from './single-quotations'

/** Words that the article prints as somebody's own. */
export interface Quotation {
  /** With its marks; to the end of the paragraph where it goes on in the next. */
  readonly span: Span
  /** Inside the marks. */
  readonly words: Span
  /** The words that say who speaks ("Ms Rawat said"), where they touch the quotation. */
  readonly attribution?: Span
  /** Who speaks, by `Person.id`, where the attribution names a person the article knows. */
  readonly speaker?: string
}

/** A mark that has no partner. */
export interface LooseMark extends Span {
  /** `unclosed` opens a quotation nobody closes; `unopened` closes none; `turned` closes with the mark that opens. */
  readonly fault: 'unclosed' | 'unopened' | 'turned'
}

/**
 * Reads what stands between double quotation marks, straight or curly, paragraph by paragraph. A quotation left open at the
 * end of a paragraph goes on where the next paragraph opens with a mark. Inches after a figure are no marks.
 * Single marks are read only in paragraphs without double ones, and never as loose: an apostrophe looks the same.
 */
export function quotationsOf(
  reading: Reading,
  people: readonly Person[]
): { readonly quotations: readonly Quotation[]; readonly loose: readonly LooseMark[] } {
  const { text, article, tokens } = reading
  const quotations: Quotation[] = []
  const loose: LooseMark[] = []
  const verbs = reading.where(speech).map((i) => tokens.start[i]!)
  const mentions = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ span, id: person.id })))
    .sort((a, b) => a.span.start - b.span.start)
  const nextMark = markFinder(text, ['"', '“', '”'])
  article.blocks.forEach((block, b) => {
    let from = -1
    const quote = (span: Span, words: Span) => {
      const said = attributionOf(text, block, span, verbs)
      const speaker = said && mentions[countBefore(mentions, ({ span: { end } }) => end <= said.start)]
      const isNamed = speaker && speaker.span.start < said.end
      quotations.push({
        span,
        words,
        ...(said ? { attribution: said } : {}),
        ...(isNamed ? { speaker: speaker.id } : {})
      })
    }
    for (const { start, end } of singleQuotationsIn(text, block))
      quote({ start, end }, { start: start + 1, end: end - 1 })
    const close = (end: number, inner: number) => {
      // Marks with nothing between them quote nobody.
      if (inner - from < 3) {
        from = -1
        return
      }
      quote({ start: from, end }, { start: from + 1, end: inner })
      from = -1
    }
    for (let at = nextMark(block.start); at < block.end; at = nextMark(at + 1)) {
      const unit = text.charCodeAt(at)
      if (unit === straight && isInches(text, at)) continue
      const mark = { start: at, end: at + 1 }
      if (from < 0) {
        if ((unit === closing || endsWord(text, at)) && unit !== opening && !opensWord(text, at))
          loose.push({ ...mark, fault: 'unopened' })
        else from = at
      } else if (unit === straight && opensWord(text, at) && endsSentence(text, at)) {
        // Paragraphs run together: each of a long quotation opens with a mark, and only the last closes.
        close(at, at)
        from = at
      } else if (unit === opening) {
        if (endsWord(text, at)) {
          loose.push({ ...mark, fault: 'turned' })
          close(at + 1, at)
        } else {
          loose.push({ start: from, end: from + 1, fault: 'unclosed' })
          from = at
        }
      } else close(at + 1, at)
    }
    if (from < 0) return
    if (!goesOn(text, article.blocks[b + 1])) loose.push({ start: from, end: from + 1, fault: 'unclosed' })
    close(block.end, block.end)
  })
  return { quotations, loose }
}

const straight = 0x22
const opening = 0x201c
const closing = 0x201d

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || Number.isNaN(unit)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** 5'10", a 15" gun: a straight mark after a figure and before a space or a stop, and none opened before it. */
const isInches = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) &&
  /^(?:[\s,.;)-]|$)/.test(text.slice(at + 1, at + 2)) &&
  /(?:\d['’]\d{1,2}|\b\d{1,2}(?:\.\d)?)$/.test(text.slice(Math.max(0, at - 8), at)) &&
  !/["“][^"”]{0,7}$/.test(text.slice(Math.max(0, at - 8), at))

const opensWord = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 1))
/** A sentence ended before the mark: what goes before it in the paragraph is whole. */
const endsSentence = (text: string, at: number): boolean =>
  /[.!?] $/.test(text.slice(Math.max(0, at - 2), at))
/** A letter or a stop before it, a space or a stop behind: it can only close. */
const endsWord = (text: string, at: number): boolean =>
  !isSpace(text.charCodeAt(at - 1)) && /^(?:[\s,.;:)]|$)/.test(text.slice(at + 1, at + 2))

/** The next paragraph opens with a mark: the same speaker goes on. */
const goesOn = (text: string, next: Block | undefined): boolean =>
  next?.kind === 'paragraph' && /^["“‘']/.test(text.slice(next.start, next.start + 1))

export const speechVerbs =
  'said|says|told|tells|added|adds|asked|argued|claimed|warned|insisted|admitted|explained|wrote|writes|tweeted|replied|stated|declared|announced|continued|recalled|stressed|commented|quipped|noted|remarked|concluded|alleged'
const speech = wordClass(`${speechVerbs}|according`.split('|'))
const name =
  "(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Shri|Smt|Justice)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}"
const after = new RegExp(
  `^,? ?(?:(?:${speechVerbs})(?: (?:the )?(?:[\\p{Ll}-]+ ){0,5})?(?: ?${name})|(?:${name}|he|she|they|it|one|the [\\p{Ll}-]+(?: [\\p{Ll}-]+)?)(?: (?:also|later|then|has|had))?,? (?:${speechVerbs})\\b|(?:${speechVerbs}) (?:he|she|they)\\b)`,
  'u'
)
const before = new RegExp(
  `(?:(?:${name}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [\\p{Ll}-]+(?: [\\p{Ll}-]+)?)(?:,? (?:also|later|then|who|has|had))? (?:${speechVerbs})(?: [\\p{L}’'-]+){0,6}|[Aa]ccording to ${name}|(?:${speechVerbs}) ${name})[:,]? ?$`,
  'u'
)
/** How far from a quotation the words stand that say who speaks. */
const reach = 90

/** @param verbs where words of saying begin, in reading order: a stretch without one says nothing of who speaks */
function attributionOf(text: string, block: Span, quotation: Span, verbs: readonly number[]): Span | null {
  const tells = (start: number, end: number) => verbs[countBefore(verbs, (verb) => verb < start)]! < end
  const limit = Math.min(block.end, quotation.end + reach)
  const behind = text.slice(quotation.end, limit)
  const said = tells(quotation.end, limit) ? after.exec(behind) : null
  if (said) {
    const lead = /^[, ]*/.exec(said[0])![0].length
    return { start: quotation.end + lead, end: quotation.end + said[0].replace(/[.,]$/, '').length }
  }
  const from = Math.max(block.start, quotation.start - reach)
  if (!tells(from, quotation.start)) return null
  const ahead = text.slice(from, quotation.start)
  const told = before.exec(ahead)
  return told
    ? { start: from + told.index, end: from + told.index + told[0].trimEnd().replace(/[:,]$/, '').length }
    : null
}
