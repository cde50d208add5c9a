import type { ApartReason, AspectName, Ballot, HeldMeasure } from '../core/hold/held'
import type { BlockKind } from '../core/model/article'
import { plural } from './plural'

const many = plural('en-GB')

const measures: Readonly<Record<HeldMeasure['kind'], string>> = {
  margin: 'margin',
  lead: 'lead',
  votes: 'votes',
  'total-votes': 'all the votes',
  seats: 'seats',
  toll: 'toll',
  money: 'money',
  percent: 'per cent',
  points: 'points',
  count: 'number',
  unit: 'measure'
}

const fates: Readonly<Record<string, string>> = {
  dead: 'dead',
  hurt: 'injured',
  held: 'arrested',
  missing: 'missing',
  rescued: 'rescued'
}

const aspects: Readonly<Record<AspectName, string>> = {
  measure: 'measure',
  contest: 'seat',
  ballot: 'kind of vote',
  time: 'time',
  partial: 'count',
  who: 'whose',
  place: 'place'
}

const ballots: Readonly<Record<Ballot, string>> = { 'by-election': 'by-election', general: 'election' }

const blocks: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  kicker: 'kicker',
  byline: 'byline',
  agency: 'agency',
  dateline: 'dateline',
  paragraph: 'paragraph',
  subhead: 'subheading',
  quote: 'quotation',
  list: 'list item',
  table: 'table row',
  caption: 'caption',
  note: 'note'
}

const reasons: Readonly<Record<ApartReason, (own: string, other: string) => string>> = {
  age: (own, other) => `aged ${other}, not ${own}`,
  office: (own, other) => `${other}, not ${own}`,
  party: (own, other) => `of ${other}, not ${own}`,
  sex: () => 'a woman and a man',
  kin: () => 'said to be kin',
  beside: () => 'named beside it in one sentence',
  'given-name': () => 'another given name',
  letters: () => 'nothing says that they are one',
  house: () => 'both on the house’s list of names'
}

/** What is said of words held against what can stand beside them. */
export const hold = {
  title: (words: string) => `${words}, held against`,
  close: 'Let go',
  asking: 'Looking for what can stand beside it…',
  nothing: 'There is no figure and no name in these words to hold against others.',
  alone: 'Nothing on the desk can stand beside it.',
  failed: 'What can stand beside it could not be found',
  measures,
  fates,
  ofWhat: (of: string, measure: string) => `${of}, ${measure}`,
  numberOf: (of: string) => `number: ${of}`,
  ofNothingSaid: (measure: string) => `${measure}, of what is not said`,
  per: (measure: string, per: string) => `${measure} a ${per}`,
  ballots,
  aspects,
  running: (words: string) => (words === '' ? 'a running count' : `a running count, ${words}`),
  final: 'a final count',
  unsaidTime: 'when: not said',
  other: (names: string) => `another ${names}: not comparable`,
  otherContest: 'another contest, not comparable',
  otherCount: 'a running count beside a final one: not comparable',
  same: 'the same',
  unsaid: (names: string) => `not said: ${names}`,
  sames: 'same',
  differs: 'differs',
  onlyThere: (other: string) => `${other}, not said here`,
  onlyHere: (own: string) => `not said there, ${own} here`,
  notThis: (other: string, own: string) => `${other}, not ${own}`,
  agrees: 'agrees',
  differsBy: (amount: string) => `differs by ${amount}`,
  equal: 'equal',
  sameValue: 'the same value',
  twoOf: (aspect: string) => `${aspect}: not one, by the words between them`,
  less: (amount: string) => `${amount} less`,
  more: (amount: string) => `${amount} more`,
  about: (words: string) => `about ${words}`,
  points: (amount: string) => `${amount} points`,
  withShare: (words: string, percent: string) => `${words}, ${percent} %`,
  here: 'this article',
  near: {
    sentence: 'this article, the same sentence',
    paragraph: 'this article, the same paragraph',
    article: 'this article',
    away: 'elsewhere'
  },
  where: (kind: BlockKind, number: number) =>
    kind === 'paragraph' || number > 1 ? `${blocks[kind]} ${number}` : blocks[kind],
  inTable: (words: string, table: string) => `${words} in ${table}`,
  cell: (row: string, column: string) => `${row}: ${column}`,
  columns: {
    votes: 'the votes',
    margin: 'the margin',
    total: 'all the votes',
    share: 'the share',
    turnout: 'the turnout'
  } as Readonly<Record<string, string>>,
  asOf: (date: string) => `as of ${date}`,
  relations: 'What it adds up with',
  asPrinted: 'as printed',
  inHand: 'in hand',
  elsewhere: 'Other articles, by date',
  undated: 'no date',
  another: 'Another figure of the article',
  pick: 'Pick another figure…',
  pickHow: (key: string) => `click one, or go on with ${key}`,
  take: 'Take it, go on',
  dispute: 'Dispute with it',
  keep: 'Keep as evidence',
  kept: 'Kept as evidence',
  notComparable: 'It is not comparable: nothing to take from it.',
  nothingToTake: 'It agrees: there is nothing to put right.',
  changed: 'Something has changed meanwhile: look again, then once more.',
  relate: 'Relation…',
  relation: {
    title: 'Said to belong together',
    ask: 'This figure is, and stays:',
    onlyHere: 'Only two printed figures of this article, of one unit, can be said to belong together.',
    told: {
      same: (other: string) => `the same as “${other}”`,
      part: (other: string) => `no more than “${other}”`,
      ratio: (other: string, amount: string) => `${amount} of “${other}”`
    },
    less: (other: string, amount: string) => `${amount} less than “${other}”`,
    more: (other: string, amount: string) => `${amount} more than “${other}”`,
    percent: (amount: string) => `${amount} %`,
    ofOther: (first: string, told: string) => `“${first}” is ${told}`,
    gone: 'words that are gone',
    holds: ': holds',
    broken: ': no longer holds',
    takeBack: (told: string) => `Take back: ${told}`,
    said: (told: string) => `Said to be ${told}`,
    saidBack: 'Relation taken back'
  },
  saidKept: (words: string) => `${words} kept as evidence`,
  saidTaken: (words: string) => `Disputed: ${words}`,
  name: {
    spelling: 'Spelling',
    here: 'Here',
    articles: 'Articles',
    tables: 'Tables',
    house: 'house form',
    spellings: (count: number) => many(count, 'spelling', 'spellings'),
    toMend: (count: number) => many(count, 'place to mend', 'places to mend'),
    inQuotation: 'in a quotation: left as it is',
    leftOut: 'Left out',
    because: reasons,
    mend: 'Mend all',
    mendAll: (count: number) => `Mend all ${count}, go on`,
    onlyHere: 'Only here',
    setHouse: 'House form',
    another: 'Another person',
    choose: 'Choose the right spelling first: J and K go through them, H makes one the house form.',
    nothingToMend: 'Every place has this spelling.',
    saidHouse: (name: string) => `${name} is the house form`,
    saidAnother: (one: string, other: string) => `${one} and ${other} are two people`,
    saidMended: (name: string, count: number) => `${name}: ${many(count, 'place', 'places')} mended`
  }
}
