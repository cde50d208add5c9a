import { wordClass } from '../../text/word-classes'

/** Verbs of which a headline prints one where the text tells the other; a row: one side | the other. */
const verbs = `
approve approves approved back backs backed pass passes passed endorse endorses endorsed accept accepts accepted|reject rejects rejected
acquitted cleared acquit clears|convicted guilty jailed convict jails
`

/** Words before a noun of which a headline prints one where the text tells the other. */
const qualities = `
men's|women's
male|female
faster quicker|slower
cheaper|dearer
northern|southern
eastern|western
`

/** Finite verbs that say which way a figure went, as headlines and first paragraphs have them. */
export const wentUp = wordClass(
  'rise rises rose climb climbs climbed jump jumps jumped grow grows grew soar soars soared surge surges surged'
)
export const wentDown = wordClass(`
  fall falls fell drop drops dropped slip slips slipped slide slides slid slump slumps slumped plunge plunges plunged decline
  declines declined sink sinks sank dip dips dipped tumble tumbles tumbled`)

/** Two sets of words that say opposite things. */
export type Opposites = readonly [ReadonlySet<string>, ReadonlySet<string>]

const pairs = (rows: string): readonly Opposites[] =>
  rows
    .trim()
    .split('\n')
    .map((row): Opposites => {
      const [one = '', other = ''] = row.split('|')
      return [new Set(one.split(' ')), new Set(other.split(' '))]
    })

export const oppositeVerbs = pairs(verbs)
export const oppositeQualities = pairs(qualities)
