import { monthNames, months, weekdayNames } from '../../text/calendar'
import { wordClass } from '../../text/word-classes'

export { months }

/** Weekdays by their lower-case names; 0 is Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.map((name, index) => [name.toLowerCase(), index])
)

/** Short weekdays: they are read only beside a day of a month ("Tue, May 28"). */
const shortWeekdays: ReadonlyMap<string, number> = new Map(
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'tues', 'thur', 'thurs', 'weds'].map((name) => [
    name,
    weekdayNames.findIndex((whole) => whole.toLowerCase().startsWith(name.slice(0, 3)))
  ])
)

/** The weekday a lower-case word names in full or in short. */
export const weekdayNamed = (lower: string): number | undefined =>
  weekdays.get(lower) ?? shortWeekdays.get(lower)

/** Seasons: a four-digit number after one is a year. */
export const seasonWords = wordClass('spring summer autumn winter')

/** Spans of the calendar that "last", "this" and "ago" go with, in years. */
export const calendarSpans: ReadonlyMap<string, number> = new Map([
  ...['year', 'season', 'spring', 'summer', 'autumn', 'winter'].map((word) => [word, 1] as const),
  ['decade', 10],
  ['quarter', 1 / 4],
  ['month', 1 / 12],
  ['week', 1 / 52]
])

/** Before such a span: the one that is over. */
export const lastWords = wordClass('last previous prior preceding')

/** Behind such a span: so long before what else is told. */
export const earlierWords = wordClass('earlier before previously')

export const monthWords = wordClass(months.keys())
export const weekdayWords = wordClass([...weekdays.keys(), ...shortWeekdays.keys()])
export const fullWeekdayWords = wordClass(weekdays.keys())
export const fullMonthWords = wordClass(monthNames.map((name) => name.toLowerCase()))
/** Every word a date may begin with. */
export const calendarWords = wordClass([...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys()])

/** Parts of a day, as they stand after a weekday ("Wednesday night"). */
export const partsOfDay = wordClass('morning afternoon evening night noon')

/** Words after which a bare four-digit number is a year. */
export const beforeYear = wordClass(
  `in since by until till from between during of the before after around circa and to mid early late fiscal year through
  throughout for or than versus vs ended ending end due`
)
/** Nouns that make a four-digit number before them a year ("2017 Assembly elections"). */
export const afterYear = wordClass(
  `election elections assembly lok poll polls bypoll bypolls by-election by-elections general parliamentary census budget
  season world olympics edition vintage`
)
/** Nouns of which a four-digit number after "in", "of" or "the" is a count ("in 1984 votes"). */
export const neverYears = wordClass(
  `votes people men women children voters seats booths rupees dollars pounds runs jobs homes workers employees members
  students pupils troops soldiers cases deaths points units cars vehicles houses families miles km kilometres kilometers
  metres meters feet acres hectares tonnes tons kg litres liters barrels mw megawatts hours gmt hrs bst est edt utc et pm
  am percent per crore lakh million billion francs euros yen kroner shares copies pages metre meter foot mile kilometre
  kilometer tonne ton seat strong horsepower pound dollar euro page word person member year hour calorie or more`
)
/** Zones of clock times. */
export const zones = wordClass(
  'gmt bst est edt cst cdt mst mdt pst pdt et ct mt pt utc cet cest ist aest aedt sgt wat sast'
)
/** Words before a four-digit number and a noun that make it the year of the noun ("its 1990 budget"). */
export const beforeYearAndNoun = wordClass('the its his her their our my a this that')
