import type { KnownCheck } from '../../src/core/checks/check'
import type { Judgement } from './judgement'
import type { Raised } from './raised'
import { leastRead, mustEarn, type Read, readOf, standingsOf } from './standing'

/**
 * How often each check speaks up on printed articles and how often it is right, as Markdown: a line for each corpus, then
 * a table with a row for each check and severity.
 */
export function precisionTable(
  checks: readonly Pick<KnownCheck, 'id' | 'severity'>[],
  raised: readonly Raised[],
  judged: ReadonlyMap<string, Judgement>
): string {
  const corpora = new Map(raised.map((row) => [row.corpus, row]))
  const names = [...corpora.keys()].sort()
  const standings = standingsOf(checks, raised, judged).filter(
    ({ rows, severity }) => rows.length > 0 || mustEarn[severity] !== undefined
  )
  const rows = standings.map(({ check, severity, rows, read, mended, standing }) => [
    check,
    severity,
    ...names.map((name) =>
      inCorpus(
        rows.filter(({ corpus }) => corpus === name),
        judged
      )
    ),
    String(read.right + read.wrong + read.unclear),
    String(read.right),
    String(read.unclear),
    share(read),
    String(mended),
    standing
  ])
  const heads = [
    'check',
    'severity',
    ...names,
    'read',
    'right',
    'unclear',
    'share right',
    'wrong, mended',
    'the severity is'
  ]
  return [
    `An *error* must be right ${percent(mustEarn.error)} of the time, a *warning* ${percent(mustEarn.warning)}, of at least ${leastRead} flags that were called right or`,
    'wrong. Where fewer were read they are pooled with the other checks of their kind of proof (arithmetic, calendar, names,',
    'words) of which few were read, or, if these are too few, with all such checks of the severity; but no error of which few',
    'were read may have been wrong. What raised nothing answers for nothing. A cell of a corpus: flags in 100 articles, and',
    'how many of those read were right. Flags that were called wrong and are no longer raised, or only as a note, since the check was mended stand',
    'in a column of their own: the shares are of what is raised now, on the texts the mends were made on, and so are kind.',
    ...firstRead(judged),
    '',
    ...names.map((name) => {
      const { articles, day } = corpora.get(name)!
      return `- ${name}: ${articles.toLocaleString('en-GB')} articles, on ${day}`
    }),
    ...(names.length > 0 ? [''] : []),
    row(heads),
    row(heads.map(() => '---')),
    ...rows.map(row)
  ].join('\n')
}

/** How many of all the flags ever read were right, mended or not, by corpus. */
function firstRead(judged: ReadonlyMap<string, Judgement>): readonly string[] {
  const corpora = [...new Set([...judged.values()].map(({ corpus }) => corpus))].sort()
  if (corpora.length === 0) return []
  const shares = corpora.map((name) => {
    const said = [...judged.values()].filter(
      ({ corpus, verdict }) => corpus === name && verdict !== 'unclear'
    )
    return `${said.filter(({ verdict }) => verdict === 'right').length} of ${said.length} (${name})`
  })
  return [`When they were first read, before any mend, these were right: ${shares.join(', ')}.`]
}

function inCorpus(rows: readonly Raised[], judged: ReadonlyMap<string, Judgement>): string {
  if (rows.length === 0) return '–'
  const { flags, perHundred, right, wrong } = readOf(rows, judged)
  if (flags === 0) return '0'
  return `${perHundred.toFixed(2)}${right + wrong === 0 ? '' : `, ${right} of ${right + wrong}`}`
}

const share = ({ share }: Read): string => (share === undefined ? '–' : percent(share))

const percent = (part = 0): string => `${Math.floor(100 * part)} %`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
