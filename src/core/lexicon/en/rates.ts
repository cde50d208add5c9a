import { wordClass } from '../../text/word-classes'

/** What a price or a count goes by after "a" or "/": "a week", "a head", "/kg". */
export const perNouns = wordClass(
  `second minute hour hr day night week weekend fortnight month quarter year yr season decade term session shift
  head person adult child pupil student patient passenger player employee worker family household couple customer
  member user share unit barrel tonne ton litre liter gallon pint bottle can cup kilo kilogram kg g gram pound lb ounce oz
  quintal bushel bag sack crate box packet pack bale dozen piece copy ticket plate meal ride trip visit seat room acre
  hectare mile km kilometre kilometer metre meter foot yard kwh mwh game match round lap vote head inch`
)

/** How often, in one word. */
export const regularly: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year']
])

/** Words after "a" that never are what an amount goes by. */
export const measurelessNouns = wordClass(
  'few little lot bit number total further record deal similar single small large big new spokesman spokeswoman source'
)

/** Words that may follow a noun with which a phrase ends. */
export const afterNoun = wordClass(
  'in and or for from on at to with by than before after as if but while which is was this that last when because plus'
)

/** Behind a span of time they say when, not how often: "a year before". */
export const away = wordClass('before earlier ago previously later on hence old')

/** Words for anybody: what goes by them goes by whoever is counted. */
export const anybody = wordClass('person head capita people inhabitant resident citizen soul adult')

/** Words for people of some kind: one of them is a person. */
export const somebody = wordClass(
  'man woman child guest visitor passenger patient pupil student learner candidate farmer customer member player runner voter tenant worker employee'
)
