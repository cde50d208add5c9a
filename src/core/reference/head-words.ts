/** What kind of figure a column holds, by its head. */
export type HeadKind = 'count' | 'share' | 'change' | 'number'

/** The head of a column, taken apart. */
export interface HeadWords {
  /** What is left when year, kind and the words for votes are taken out, as printed ("Labour", "Asha Rawat"). */
  readonly label: string
  /** A party that stands in brackets behind the label. */
  readonly party?: string
  readonly year?: number
  /** It is of the election before, without a year ("last election", "2019 notional" has one). */
  readonly isPrevious: boolean
  /** The head says itself that votes are counted. */
  readonly saysVotes: boolean
  readonly kind: HeadKind
}

const share =
  /%|(?<!\p{L})(?:pct|per ?cent(?:age)?|share|prozent|anteil|pourcentage|rate|ratio|index|median|average|mean)(?!\p{L})|(?<!\p{L})(?:ins|exp)$/iu
const change =
  /(?<!\p{L})(?:change|changes|swing|chg|diff(?:erence)?|movement|trend|gain|loss|variation|veränderung|evolution|évolution|shift)(?!\p{L})|^\W*(?:\+\/[-−–]|±|Δ)\W*$|(?<!\p{L})(?:\+\/[-−–])/iu
const number =
  /(?<!\p{L})(?:id|code|codes|no|nr|num|number|fips|rank|serial|sl|osn|order|position|ballot position|line|page|row|phase|round|age|sex|symbol|turnout|population|area|density|seats?|booths?|stations?|precincts?|latitude|longitude|gss)(?!\p{L})/iu
const previous =
  /(?<!\p{L})(?:last|previous|prior|preceding|former|vorperiode|précédent\p{L}*)(?: (?:election|year|poll|time))?(?!\p{L})/iu
const current =
  /(?<!\p{L})(?:this|current|latest|endgültig|final)(?: (?:election|year|poll|time))?(?!\p{L})/giu
const votes =
  /(?<!\p{L})(?:(?:no|number|total) of )?(?:valid |total |first preference |ordinary )?(?:votes?|voix|stimmen|erststimmen|zweitstimmen|ballots)(?: (?:polled|cast|secured|obtained|received|for))?(?!\p{L})/giu
const year = /(?<![\d.,])(?:18|19|20)\d\d(?![\d.,])/

/** Takes the head of a column apart: whose figures it holds, of which year, and what kind they are. */
export function headWordsOf(printed: string): HeadWords {
  const head = printed.replaceAll(/[_\s]+/g, ' ').trim()
  const told = year.exec(head)?.[0]
  const kind = share.test(head)
    ? 'share'
    : change.test(head)
      ? 'change'
      : number.test(head)
        ? 'number'
        : 'count'
  const isPrevious = told === undefined && previous.test(head)
  votes.lastIndex = 0
  const saysVotes = votes.test(head)
  votes.lastIndex = 0
  const bare = head
    .replace(year, ' ')
    .replace(previous, ' ')
    .replace(current, ' ')
    .replace(votes, ' ')
    .replace(/\s*\(\d+\)$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/^[\s:–—/-]+|[\s:–—/-]+$/g, '')
  const bracket = /^(.+?)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(bare)
  return {
    label: bracket ? bracket[1]! : bare,
    ...(bracket ? { party: bracket[2]!.trim() } : {}),
    ...(told === undefined ? {} : { year: Number(told) }),
    isPrevious,
    saysVotes,
    kind
  }
}
