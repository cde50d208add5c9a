import { wordClass, wordShape } from '../../text/word-classes'

/** What a length of time is counted in. */
export type LengthUnit = 'minute' | 'day' | 'month' | 'year'

/** Units of time, each as a multiple of one of four that do not turn into each other. */
export const timeUnits: ReadonlyMap<string, readonly [unit: LengthUnit, times: number]> = new Map(
  (
    [
      ['minute', 'minute', 1],
      ['hour', 'minute', 60],
      ['day', 'day', 1],
      ['night', 'day', 1],
      ['week', 'day', 7],
      ['fortnight', 'day', 14],
      ['month', 'month', 1],
      ['year', 'year', 1],
      ['decade', 'year', 10],
      ['century', 'year', 100]
    ] as const
  ).flatMap(([name, unit, times]) => [
    [name, [unit, times]],
    [name === 'century' ? 'centuries' : `${name}s`, [unit, times]]
  ])
)
export const unitWords = wordClass([...timeUnits.keys()])
/** Words between a count and its unit that leave it as it is ("27 school years"). */
export const wholeUnits = wordClass(
  'full whole long short straight consecutive successive unbroken solid complete school calendar good happy hard'
)
/** What somebody is in the so-manieth of. */
export const runningUnits = wordClass('year season')
/** "Six-day", "30-year": a number and a unit joined. */
export const joinedLength = wordShape((printed) =>
  /-(?:minute|hour|day|week|month|year|decade)$/i.test(printed)
)

/** Which way a length of time counts: from today back, on from a day, back from a day, or neither. */
export type Way = 'ago' | 'later' | 'earlier' | 'long'

/** Words straight after a length that say which way it counts. */
export const ways: ReadonlyMap<string, Way> = new Map([
  ['ago', 'ago'],
  ['later', 'later'],
  ['after', 'later'],
  ['afterwards', 'later'],
  ['afterward', 'later'],
  ['hence', 'later'],
  ['from', 'later'],
  ['since', 'later'],
  ['following', 'later'],
  ['on', 'later'],
  ['earlier', 'earlier'],
  ['before', 'earlier'],
  ['previously', 'earlier'],
  ['beforehand', 'earlier'],
  ['ahead', 'earlier'],
  ['prior', 'earlier']
])

const bending = (words: string, low: number, high: number) =>
  words.split(' ').map((word): [string, readonly [low: number, high: number]] => [word, [low, high]])

/** How a word before a length bends it: the first and last multiple of the printed count that it allows. */
export const bends: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ...bending('about around roughly approximately some circa approx maybe perhaps', 0.75, 1.3),
  ...bending('nearly almost barely', 0.88, 1),
  ...bending('over', 1, 1.9),
  ...bending('just', 0.9, 1.15)
])
/** Words before a length that leave it open: it is then never held against anything. */
export const openLengths = wordClass(
  `few several couple many other every each another per up more least most than under within inside past next last
  first maximum minimum to`
)

/** Days told from the day a text is printed: yesterday is −1. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  // Only after "last".
  ['night', -1],
  ['tomorrow', 1]
])
export const relativeDayWords = wordClass(relativeDays.keys())

/** Verbs in -s that a length of time follows: "takes a day". */
export const lasting = wordClass('takes lasts was is has spends needs means includes plus')
