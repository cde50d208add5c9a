import { byPlace } from '../model/claim'
import type { Review } from '../model/review'
import { authorQuestions } from './author-questions'
import type { GoneClaim, ReportedArticle, ReportedClaim } from './build-report'
import type { IndexEntry, ReportBlock, ReportSection, Run } from './report-document'
import { joined, list, paragraph, quote, say } from './runs'
import type { BookedSource, SourceBook } from './source-book'
import { whereWords } from './where-in'
import { counted, minuteWords, quotedRulingWords, signatureWords, verdictWords } from './words'

/** What is open and goes back to the writer as questions. */
export const questionSection = ({ claims }: ReportedArticle): ReportSection => {
  const asked = claims['needs-source']
  return {
    title: `${counted(asked.length, 'claim needs', 'claims need')} a source`,
    blocks: list(
      asked.map(({ claim, where, review }) => [
        quote(claim.anchor.quote),
        say(` (${whereWords(where)})${review.note ? `: ${review.note}` : ''}`)
      ]),
      true
    )
  }
}

/** What the author was asked: what is open first, by numbers, then what was answered. */
export const authorSection = (reported: ReportedArticle): ReportSection => {
  const { open, answered } = authorQuestions(reported)
  const words = ({ claim, where, review }: ReportedClaim): Run[] => [
    quote(claim.anchor.quote),
    say(` (${whereWords(where)}): ${review.question.trim()}`)
  ]
  return {
    title:
      open.length === 0
        ? 'Answered by the author'
        : `${counted(open.length, 'question', 'questions')} to the author`,
    blocks: [
      ...list(open.map(words), true),
      ...list(answered.map((item) => [...words(item), say(' Answer: '), say(item.review.answer.trim())]))
    ]
  }
}

/** What holds, and by which source; then what nobody can check, what is left, and what is gone. */
export function rulingSections(reported: ReportedArticle, book: SourceBook): readonly ReportSection[] {
  const { claims, gone } = reported
  const { verified } = claims
  const [written, plain] = apart(
    claims.unruled,
    ({ review }) => hasWords(review) || review.stale !== undefined
  )
  const entries = verified.map((item) => verifiedEntry(item, book))
  const notes = [...verified, ...claims['not-checkable']].filter(({ review }) => review.note !== '')
  return [
    {
      title: `${verified.length} verified${book.sources().length > 0 ? ', and by which source' : ''}`,
      blocks: entries.length === 0 ? [] : [{ kind: 'index', entries }]
    },
    { title: 'Not checkable', blocks: runIn(claims['not-checkable']) },
    { title: 'Notes', blocks: list(notes.sort(inText).map(noteItem)) },
    { title: 'Changed or written about, and not ruled on', blocks: list(written.map(unruledItem)) },
    {
      title: `Nobody has ruled on ${plain.length === 1 ? 'this' : `these ${plain.length}`}`,
      blocks: reported.progress.ruled === 0 && plain.length > most ? [] : runIn(plain)
    },
    { title: 'No longer in the text', blocks: list(gone.map(goneItem)) }
  ]
}

/** An article nobody has begun is told by its count; this many of its claims are still named. */
const most = 12

/** Every source that was leaned on, by its number. */
export function sourceSection(book: SourceBook): ReportSection {
  const sources = book.sources()
  const table: ReportBlock = {
    kind: 'table',
    columns: [
      { head: '', share: 4 },
      { head: 'Source', share: 48 },
      { head: 'It says', share: 28 },
      { head: '', share: 10 },
      { head: 'Seen', share: 10 }
    ],
    rows: sources.map(sourceRow)
  }
  return { title: 'Sources', blocks: sources.length === 0 ? [] : [table] }
}

const sourceRow = ({ number, source, locator, quote: found, rank, accessed }: BookedSource): Run[][] => [
  [say(String(number))],
  [say([source, locator].filter(Boolean).join(', '))],
  found ? [{ text: found.replace(/\s+/g, ' '), as: 'words' }] : [],
  [say(rank === 'unsaid' ? '' : rank)],
  [say(accessed)]
]

/** Who ruled, how often, and when; empty where nobody did: "Ruled on by NK (12) and AB (3), 2026-01-02 03:04 to 2026-01-03 10:00 UTC." */
export function whoRuled({ claims }: ReportedArticle): string {
  const { unruled: _, ...byVerdict } = claims
  const rulings = Object.values(byVerdict)
    .flat()
    .flatMap(({ ruled }) => (ruled ? [ruled] : []))
  if (rulings.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { by } of rulings) counts.set(by, (counts.get(by) ?? 0) + 1)
  const who = [...counts].sort((a, b) => b[1] - a[1]).map(([by, count]) => `${by} (${count})`)
  const times = rulings.map(({ at }) => at).sort()
  const [first, last] = [minuteWords(times[0]!), minuteWords(times.at(-1)!)]
  return `Ruled on by ${who.join(', ')}, ${first}${first === last ? '' : ` to ${last}`} UTC.`
}

const inText = (a: ReportedClaim, b: ReportedClaim): number => byPlace(a.claim, b.claim)

function apart<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const [yes, no]: [Item[], Item[]] = [[], []]
  for (const item of items) (test(item) ? yes : no).push(item)
  return [yes, no]
}

function verifiedEntry({ claim, review, isQuoted }: ReportedClaim, book: SourceBook): IndexEntry {
  const told = isQuoted ? quotedRulingWords(review) : ''
  return {
    runs: [{ text: claim.anchor.quote.replace(/\s+/g, ' '), as: 'words' }],
    note: [told, book.numbersOf(review.evidence).join(', ')].filter(Boolean).join(' · ')
  }
}

/** Words one after the other, as a paragraph. */
const runIn = (items: readonly ReportedClaim[]): readonly ReportBlock[] =>
  items.length === 0
    ? []
    : [
        paragraph(
          ...joined(
            items.map(({ claim }) => [quote(claim.anchor.quote)]),
            '; '
          ),
          say('.')
        )
      ]

const noteItem = ({ claim, where, review }: ReportedClaim): readonly Run[] => [
  quote(claim.anchor.quote),
  say(` (${whereWords(where)}): ${review.note}`)
]

const hasWords = ({ correction, note }: Review): boolean => correction !== '' || note !== ''

/** A claim whose words changed under its ruling says so: what was written about it is not for these words, but not lost. */
function unruledItem({ claim, review, where }: ReportedClaim): readonly Run[] {
  const { stale, restated, verdict } = review
  const changed =
    stale === undefined
      ? ''
      : ` Changed since ${verdict ? `it was ruled ${verdictWords[verdict]}` : 'it was written about'}: it said “${(restated?.before ?? stale).replace(/\s+/g, ' ')}”.`
  return [quote(claim.anchor.quote), say(` (${whereWords(where)}).${changed}`), ...writtenRuns(review)]
}

const goneItem = ({ claim, review, ruled }: GoneClaim): readonly Run[] => [
  quote(claim.anchor.quote),
  say(
    `${review.verdict ? `, ${verdictWords[review.verdict]}` : ''}${ruled ? ` by ${signatureWords(ruled)}` : ''}.`
  ),
  ...writtenRuns(review)
]

const writtenRuns = ({ correction, note }: Review): readonly Run[] => [
  ...(correction ? [say(' Proposed: '), { text: correction, as: 'right' } as const, say('.')] : []),
  ...(note ? [say(` Note: ${note}`)] : [])
]
