import type { ContestColumn, ContestColumns, ContestKeys } from './contest-columns'
import { type HeadWords, headWordsOf } from './head-words'
import { noCandidate } from './no-candidate'
import { partyNamed } from './party-names'
import { cellCount, type ReferenceTable } from './reference-table'

/** A count of a row: whose it is, and where. */
export interface Choice {
  /** The column of the count; absent where a table names who stood and no more than the margin. */
  readonly votes?: number
  /** The column of the name; absent where the head of the count is the name. */
  readonly name?: number
  /** The column of the names before a surname. */
  readonly given?: number
  /** The column of the party, where it has one of its own. */
  readonly party?: number
  /** The name, and the party in brackets behind it, as the head has them. */
  readonly label?: string
  readonly labelParty?: string
  /** The year of the election, where the head says it. */
  readonly year?: number
}

interface Found {
  readonly choices: readonly Choice[]
  readonly isWhole: boolean
  readonly unknown: readonly number[]
}

/** The counts of a table whose rows are seats, and what its other columns hold. */
export interface Wide {
  readonly found: Found
  readonly columns: ContestColumns
}

/**
 * The counts of a table whose rows are seats, in columns that go together: “Winner”, “Winner votes”, “Runner-up” …
 * @param isCounted each must have its votes; else the margin alone is enough
 */
export function pairChoicesOf(
  table: ReferenceTable,
  columns: ContestColumns,
  isCounted: boolean
): Wide | null {
  const pairs = pairsOf(table)
  if (pairs.length < 2) return null
  const inPairs = new Set(pairs.flatMap(({ votes, name, given, party }) => [votes, name, given, party]))
  const rest = Object.fromEntries(
    Object.entries(columns).filter(([role, at]) => role === 'seat' || !inPairs.has(at))
  ) as ContestColumns
  const isTold = isCounted ? pairs.every(({ votes }) => votes !== undefined) : rest.margin !== undefined
  return isTold ? { columns: rest, found: { choices: pairs, isWhole: true, unknown: [] } } : null
}

/**
 * The counts of a table whose rows are seats, with a column a candidate or party. A column is only believed to be somebody's votes where the row's total, the names of parties, or
 * its own head say so.
 */
export function columnChoicesOf(
  table: ReferenceTable,
  columns: ContestColumns,
  keys: ContestKeys
): Wide | null {
  const heads = table.columns.map(headWordsOf)
  const roles: Partial<Record<ContestColumn, number>> = { ...columns }
  delete roles.candidate
  delete roles.votes
  const taken = new Set([...Object.values(roles), keys.region, keys.office, keys.mode, keys.part])
  const counts = table.columns.flatMap((head, column): Counted[] => {
    const words = heads[column]!
    const isParty = partyNamed(head) !== undefined || partyNamed(words.label) !== undefined
    if (taken.has(column) || (!isParty && words.kind !== 'count') || words.isPrevious) return []
    if (words.label === '' || !holdsCounts(table, column)) return []
    return [{ column, words, isKnown: isParty || partyNamed(words.party ?? '') !== undefined }]
  })
  const years = [...new Set(counts.map(({ words }) => words.year))]
  const parts = years.map((year) => choicesOfYear(table, roles, counts, year))
  const choices = parts.flatMap((part) => part?.choices ?? [])
  if (choices.length < 2) return null
  const used = new Set(choices.map(({ votes }) => votes))
  return {
    columns: roles,
    found: {
      choices,
      isWhole: parts.every((part) => part?.isWhole ?? true),
      unknown: counts
        .filter(({ column, words }) => !used.has(column) && !noCandidate.test(words.label))
        .map(({ column }) => column)
    }
  }
}

interface Counted {
  readonly column: number
  readonly words: HeadWords
  /** The head names a party that is known. */
  readonly isKnown: boolean
}

/** How many rows' sums must come to their total. */
const enough = 0.8

function choicesOfYear(
  table: ReferenceTable,
  roles: ContestColumns,
  all: readonly Counted[],
  year: number | undefined
): { readonly choices: readonly Choice[]; readonly isWhole: boolean } | null {
  const own = all.filter(({ words }) => words.year === year)
  const named = own.filter(({ words }) => !noCandidate.test(words.label))
  // Votes for nobody by name (“Other”, “Write-in”, “NOTA”) are in the total and are no candidate.
  const counted = own.filter(
    ({ words }) => !/reject|spoil|invalid|blank|turnout|register|cast/i.test(words.label)
  )
  const made = (part: readonly Counted[], isWhole: boolean) =>
    part.length < 2 ? null : { choices: part.map(choiceOf), isWhole }
  const totals = table.columns.flatMap((head, column) => {
    const words = headWordsOf(head)
    const isTotal = column === roles.total || /^(?:grand )?total$|^valid$/i.test(words.label)
    return isTotal && (words.year === year || words.year === undefined) ? [column] : []
  })
  for (const total of totals) {
    const block = blockOf(
      table,
      counted.filter(({ column }) => column !== total),
      total
    )
    if (block)
      return made(
        block.filter(({ words }) => !noCandidate.test(words.label)),
        true
      )
  }
  const known = named.filter(({ isKnown, words }) => isKnown || words.saysVotes)
  if (known.length < 2) return null
  const [first, last] = [known[0]!.column, known.at(-1)!.column]
  const block = named.filter(({ column }) => column >= first && column <= last)
  return made(block, block.length === named.length)
}

const choiceOf = ({ column, words }: Counted): Choice => ({
  votes: column,
  label: words.label,
  ...(words.party === undefined ? {} : { labelParty: words.party }),
  ...(words.year === undefined ? {} : { year: words.year })
})

/** No cell of the column is anything but a whole count, or says that there is none. */
function holdsCounts({ rows }: ReferenceTable, column: number): boolean {
  let counts = 0
  let other = 0
  for (const { cells } of rows) {
    const cell = cells[column]!
    if (isNothing(cell)) continue
    if (cellCount(cell) === undefined) other++
    else counts++
  }
  return counts > 0 && other * 10 <= counts
}

/** A cell that says that nobody stood, or that nothing is known. */
export const isNothing = (cell: string): boolean => /^(?:|[-–—.:*x]+|n\/?a|nil)$/i.test(cell)

/** More columns and rows than these are not tried for what a total is of. */
const mostTried = 80
const rowsTried = 300

/** The longest run of neighbouring counts that comes to the total, in nearly every row. */
function blockOf(
  { rows }: ReferenceTable,
  parts: readonly Counted[],
  total: number
): readonly Counted[] | null {
  if (parts.length > mostTried) return null
  const sums = rows.slice(0, rowsTried).flatMap(({ cells }) => {
    const whole = cellCount(cells[total])
    if (whole === undefined || whole === 0) return []
    let sum = 0
    return [{ whole, upTo: [0, ...parts.map(({ column }) => (sum += cellCount(cells[column]) ?? 0))] }]
  })
  if (sums.length === 0) return null
  for (let size = parts.length; size >= 2; size--)
    for (let from = 0; from + size <= parts.length; from++) {
      const right = sums.filter(({ whole, upTo }) => upTo[from + size]! - upTo[from]! === whole).length
      if (right >= enough * sums.length) return parts.slice(from, from + size)
    }
  return null
}

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:winner|winning|leading|elected|first|1st|returned)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:runner.?up|trailing|losing|second|2nd)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:third|3rd)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:fourth|4th)(?!\p{L})/iu, 4]
]
const ofVotes = /(?<!\p{L})(?:votes?|voix|stimmen)(?!\p{L})/iu
const ofParty = /(?<!\p{L})(?:party|parti|partei|nuance)(?!\p{L})/iu
const ofName =
  /(?<!\p{L})(?:candidate|candidat|kandidat|name|nom|mp|member|mla|winner|runner.?up|elected)(?!\p{L})/iu

const ofGiven = /(?<!\p{L})(?:prénom|prenom|vorname|given|forename|first name)(?!\p{L})/iu

interface Pair {
  name?: number
  given?: number
  votes?: number
  party?: number
}

/** Columns that go together by a place in the race (“Second candidate”, “Second votes”), or by a number (“Voix (2)”). */
function pairsOf({ columns }: ReferenceTable): readonly Choice[] {
  const groups = new Map<number, Pair>()
  let open: Pair | undefined
  columns.forEach((head, column) => {
    const words = headWordsOf(head)
    if (words.kind === 'share' || words.kind === 'change') return
    const numbered = /\((\d{1,2})\)$|(?<!\p{L})(?:candidate|candidat|party)[ _]?(\d{1,2})(?!\d)/iu.exec(head)
    const place =
      (ofGiven.test(head) ? undefined : ordinals.find(([pattern]) => pattern.test(head))?.[1]) ??
      (numbered ? Number(numbered[1] ?? numbered[2]) : undefined) ??
      (columns.includes(`${head} (2)`) ? 1 : undefined)
    const isVotes = ofVotes.test(head) && !/margin|majority|total/i.test(head)
    if (place === undefined) {
      // “Winner, Party, Votes, Runner-up, …”: what has no place of its own is of the name before it.
      if (isVotes && words.label === '' && open) open.votes ??= column
      else if (/^party$/i.test(head) && open) open.party ??= column
      return
    }
    const group = groups.get(place) ?? {}
    groups.set(place, group)
    if (isVotes) group.votes ??= column
    else if (ofParty.test(head)) group.party ??= column
    else if (ofGiven.test(head)) group.given ??= column
    else if (ofName.test(head)) {
      group.name ??= column
      open = group
    }
  })
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { name, given, votes, party }]): Choice[] => {
      const who = name ?? party
      if (who === undefined) return []
      return [
        {
          name: who,
          ...(given === undefined || name === undefined ? {} : { given }),
          ...(votes === undefined ? {} : { votes }),
          ...(party === undefined || party === who ? {} : { party })
        }
      ]
    })
}
