import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isAtLeast } from '../../src/core/checks/post/severity'
import { type Answer, checkPrinted, isAlarm, type Said, told, touches } from './check-printed'
import { type GauntletArticle, readGauntletArticle, type Slip, slipPlace, withSlip } from './gauntlet-article'
import { type Measure, type Measured, perHundred, ratio } from './measure'

/** Slips of copy: a note is enough to have found one. */
const copyKinds = new Set([
  'glued',
  'doubled-word',
  'misspelling',
  'homophone',
  'missing-word',
  'punctuation',
  'number-format'
])

/** How many slips there were, how many were found, and on how many a claim lay. */
interface Tally {
  slips: number
  found: number
  surfaced: number
}

/** How the checks did on some articles. */
export interface GauntletScore {
  readonly articles: number
  readonly slips: number
  readonly found: number
  /** The mean of what was found of each kind. */
  readonly macro: number
  /** On how many slips a claim lay, or a finding. */
  readonly surfaced: number
  /** Errors and warnings on the right texts. */
  readonly alarms: number
  readonly kinds: readonly (readonly [kind: string, tally: Readonly<Tally>])[]
  readonly misses: readonly string[]
  readonly falseAlarms: readonly string[]
}

/** The two parts of a folder of articles: every third, in the order of their names, is read by nobody who writes rules. */
export function gauntletParts(folder: string): {
  readonly read: readonly GauntletArticle[]
  readonly unread: readonly GauntletArticle[]
} {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readGauntletArticle(readFileSync(join(folder, name), 'utf8'), basename(name, '.txt')))
  return {
    read: articles.filter((_, i) => i % 3 !== 2),
    unread: articles.filter((_, i) => i % 3 === 2)
  }
}

const sameFinding = ({ check, message }: Said): string => `${check}|${message}`

/** The finding that this slip called forth: on its words, grave enough, and not given on the right text. */
function findingOn(slip: Slip, right: Answer, wrong: Answer, place: ReturnType<typeof slipPlace>) {
  const known = new Set(right.findings.map(sameFinding))
  const least = copyKinds.has(slip.kind) ? 'note' : 'warning'
  return wrong.findings.find(
    (finding) =>
      isAtLeast(finding.severity, least) &&
      !known.has(sameFinding(finding)) &&
      finding.places.some((each) => touches(each, place))
  )
}

/** Puts each slip alone into the otherwise right text, and counts those the checks find; and their alarms on right texts. */
export function scoreArticles(articles: readonly GauntletArticle[]): GauntletScore {
  const kinds = new Map<string, Tally>()
  const misses: string[] = []
  const falseAlarms: string[] = []
  for (const article of articles) {
    const right = checkPrinted(article)
    for (const alarm of right.findings.filter(isAlarm)) falseAlarms.push(`FALSE ${article.id} ${told(alarm)}`)
    for (const slip of article.slips) {
      const printed = withSlip(article, slip)
      const place = slipPlace(printed, slip)
      const wrong = checkPrinted(printed)
      const hit = findingOn(slip, right, wrong, place) !== undefined
      const surfaced = hit || wrong.claims.some((claim) => touches(claim, place))
      const tally = kinds.get(slip.kind) ?? { slips: 0, found: 0, surfaced: 0 }
      kinds.set(slip.kind, tally)
      tally.slips++
      if (hit) tally.found++
      if (surfaced) tally.surfaced++
      if (!hit) misses.push(missLine(article, slip, surfaced))
    }
  }
  const tallies = [...kinds.values()]
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  return {
    articles: articles.length,
    slips: sum('slips'),
    found: sum('found'),
    surfaced: sum('surfaced'),
    macro: ratio(
      tallies.reduce((total, { found, slips }) => total + found / slips, 0),
      tallies.length
    ),
    alarms: falseAlarms.length,
    kinds: [...kinds].sort(([, a], [, b]) => b.slips - a.slips),
    misses,
    falseAlarms
  }
}

function missLine(article: GauntletArticle, { field, kind, wrong, right, at, why }: Slip, surfaced: boolean) {
  const words = article[field]
  const [before, after] = [words.slice(Math.max(0, at - 60), at), words.slice(at + right.length).slice(0, 40)]
  const claim = surfaced ? '' : ' (no claim)'
  return `MISSED ${article.id} ${kind}${claim}: “…${before}[${wrong}→${right}]${after}…”  ${why}`
}

/**
 * The gauntlet: articles of our own with slips planted in them as newspapers print them. What was missed and what was
 * false is listed of the read part only.
 *
 * @param readOnly leaves the unread third alone
 */
export function scoreGauntlet(folder: string, readOnly: boolean): Measured {
  const { read, unread } = gauntletParts(folder)
  const mine = scoreArticles(read)
  const parts: [string, GauntletScore][] = [['read', mine]]
  if (!readOnly) parts.push(['unread', scoreArticles(unread)])
  const [, held] = parts[1] ?? []
  return {
    measures: [
      ...parts.flatMap(([part, score]) => measuresOf(part, score)),
      ...(held ? [gap(mine, held)] : [])
    ],
    kinds: parts.flatMap(([part, { kinds }]) =>
      kinds.map(
        ([kind, { slips, found, surfaced }]): Measure => ({
          name: `gauntlet, ${part}: ${kind}`,
          value: found / slips,
          from: `${found} of ${slips}, a claim on ${surfaced}`
        })
      )
    ),
    misses: mine.misses,
    falseAlarms: mine.falseAlarms
  }
}

const measuresOf = (part: string, score: GauntletScore): readonly Measure[] => [
  {
    name: `gauntlet, ${part}: found`,
    value: ratio(score.found, score.slips),
    goal: { least: 0.35 },
    aim: { least: 0.64 },
    from: `${score.found} of ${score.slips} slips, a claim on ${score.surfaced}`
  },
  { name: `gauntlet, ${part}: found, macro`, value: score.macro, from: `${score.kinds.length} kinds` },
  {
    name: `gauntlet, ${part}: false per 100 right articles`,
    value: perHundred(score.alarms, score.articles),
    goal: { most: 3 },
    aim: { most: 1.5 },
    from: `${score.alarms} in ${score.articles}`
  }
]

/** How much better the checks do on what their writers have read. */
const gap = (read: GauntletScore, unread: GauntletScore): Measure => ({
  name: 'gauntlet: found, read less unread',
  value: ratio(read.found, read.slips) - ratio(unread.found, unread.slips),
  goal: { most: 0.05 },
  from: 'the unread third must not fall behind'
})
