import type { Dimension } from '../../facts/quantity/quantity'
import { physicalUnits } from './physical-units'

/** A unit of measure by one of its printed names. */
export interface Unit {
  /** One name for all spellings. */
  readonly name: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit it is; absent where it is no multiple, or where the word means several things. */
  readonly factor?: number
}

/** Name, dimension, factor (seconds, bytes, watts, joules, pascals, metres), spellings: a space is written "_". */
const known: readonly (readonly [string, Dimension, number | undefined, string])[] = [
  ['%', 'percent', undefined, '% per_cent percent pct pc per_cents'],
  [
    'percentage point',
    'points',
    1,
    'percentage_points percentage_point percent_points per_cent_points pp pps ppt ppts %_points pct_points'
  ],
  ['percentage point', 'points', 0.01, 'basis_points basis_point bps bp'],
  ['point', 'points', undefined, 'points point pts pt'],
  ['time', 'multiple', undefined, 'times x'],
  ['millisecond', 'duration', 0.001, 'ms millisecond milliseconds'],
  ['second', 'duration', 1, 'second seconds sec secs s'],
  ['minute', 'duration', 60, 'minute minutes min mins'],
  ['hour', 'duration', 3600, 'hour hours hr hrs h'],
  ['day', 'duration', 86400, 'day days'],
  ['night', 'duration', 86400, 'night nights'],
  ['week', 'duration', 604800, 'week weeks'],
  ['fortnight', 'duration', 1209600, 'fortnight fortnights'],
  ['month', 'duration', 2629746, 'month months'],
  ['year', 'duration', 31556952, 'year years yr yrs'],
  ['decade', 'duration', 315569520, 'decade decades'],
  ['century', 'duration', 3155695200, 'century centuries'],
  ['light-year', 'length', undefined, 'light-year light-years'],
  ['nm', 'length', 1e-9, 'nanometre nanometres nanometer nanometers'],
  ['µm', 'length', 1e-6, 'µm μm micron microns micrometre micrometres micrometer micrometers'],
  ['mg', 'mass', 1e-6, 'mg milligram milligrams'],
  ['µg', 'mass', 1e-9, 'µg μg mcg microgram micrograms'],
  ['carat', 'mass', 0.0002, 'carat carats'],
  ['kilotonne', 'mass', 1e6, 'kt kilotonne kilotonnes'],
  ['megatonne', 'mass', 1e9, 'mt megatonne megatonnes'],
  ['ton', 'mass', undefined, 'short_tons long_tons'],
  ['bushel', 'volume', undefined, 'bushel bushels'],
  ['kilolitre', 'volume', 1e3, 'kilolitre kilolitres kiloliter kiloliters'],
  ['megalitre', 'volume', 1e6, 'megalitre megalitres megaliter megaliters'],
  ['gigalitre', 'volume', 1e9, 'gigalitre gigalitres gigaliter gigaliters'],
  ['cl', 'volume', 0.01, 'cl centilitre centilitres'],
  ['cc', 'volume', 0.001, 'cc'],
  ['tsp', 'volume', undefined, 'tsp teaspoon teaspoons'],
  ['tbsp', 'volume', undefined, 'tbsp tablespoon tablespoons'],
  ['quart', 'volume', undefined, 'quart quarts'],
  ['kW', 'power', 1e3, 'kw kilowatt kilowatts'],
  ['W', 'power', 1, 'w watt watts'],
  ['MW', 'power', 1e6, 'mw megawatt megawatts'],
  ['GW', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['TW', 'power', 1e12, 'tw terawatt terawatts'],
  ['hp', 'power', 745.7, 'hp bhp horsepower'],
  ['kWh', 'energy', 3.6e6, 'kwh kilowatt-hour kilowatt-hours kilowatt_hours'],
  ['MWh', 'energy', 3.6e9, 'mwh megawatt-hour megawatt-hours megawatt_hours'],
  ['GWh', 'energy', 3.6e12, 'gwh gigawatt-hour gigawatt-hours gigawatt_hours'],
  ['TWh', 'energy', 3.6e15, 'twh terawatt-hour terawatt-hours terawatt_hours'],
  ['calorie', 'energy', 4184, 'calorie calories kcal'],
  ['kJ', 'energy', 1e3, 'kj kilojoule kilojoules'],
  ['kB', 'data', 1e3, 'kb kilobyte kilobytes'],
  ['MB', 'data', 1e6, 'mb megabyte megabytes'],
  ['GB', 'data', 1e9, 'gb gigabyte gigabytes'],
  ['TB', 'data', 1e12, 'tb terabyte terabytes'],
  ['hPa', 'pressure', 100, 'hpa hectopascal hectopascals'],
  ['millibar', 'pressure', 100, 'mbar millibar millibars'],
  ['GPa', 'pressure', 1e9, 'gpa gigapascal gigapascals'],
  ['psi', 'pressure', undefined, 'psi'],
  ['Hz', 'other', 1, 'hz hertz'],
  ['kHz', 'other', 1e3, 'khz kilohertz'],
  ['MHz', 'other', 1e6, 'mhz megahertz'],
  ['GHz', 'other', 1e9, 'ghz gigahertz'],
  ['rpm', 'other', undefined, 'rpm'],
  ['Nm', 'other', undefined, 'nm newton-metres newton-meters'],
  ['lb-ft', 'other', undefined, 'lb-ft pound-feet'],
  ['mpg', 'other', undefined, 'mpg miles_per_gallon miles_a_gallon'],
  ['decibel', 'other', undefined, 'decibel decibels db dba'],
  ['mAh', 'other', undefined, 'mah'],
  ['volt', 'other', undefined, 'volt volts kv'],
  ['ppm', 'other', 1e-6, 'ppm'],
  ['ppb', 'other', 1e-9, 'ppb'],
  ['megapixel', 'other', undefined, 'megapixel megapixels mp'],
  ['mmHg', 'other', undefined, 'mmhg'],
  ['degree', 'temperature', undefined, 'degree degrees °'],
  ['ft/s', 'speed', undefined, 'feet_per_second feet_a_second'],
  ['km/s', 'speed', undefined, 'km_/_s kilometres_per_second kilometers_per_second'],
  ['km/h', 'speed', undefined, 'kilometres_per_hour kilometers_per_hour km_/_hr']
]

const lists: readonly (readonly [string, Unit])[] = [
  ...[...physicalUnits].flatMap(([spelling, { name, dimension, factors }]) => {
    const [factor] = factors
    const unit: Unit =
      factors.length === 1 && factor !== undefined ? { name, dimension, factor } : { name, dimension }
    const words = spelling.replaceAll('/', ' / ').replaceAll(/([°º])(?=\w)/g, '$1 ')
    const dotted = words.replace(/^(sq|cu) /, '$1 . ')
    return [...new Set([words, dotted])].map((each) => [each, unit] as const)
  }),
  ...known.flatMap(([name, dimension, factor, spellings]) =>
    spellings
      .split(' ')
      .map((spelling): [string, Unit] => [
        spelling.replaceAll('_', ' '),
        factor === undefined ? { name, dimension } : { name, dimension, factor }
      ])
  )
]

/** The spellings by their first word, the longest first; the words after it, in lower case. */
export const unitsByFirstWord: ReadonlyMap<string, readonly (readonly [readonly string[], Unit])[]> =
  byFirstWord()

function byFirstWord() {
  const map = new Map<string, (readonly [readonly string[], Unit])[]>()
  for (const [spelling, unit] of lists) {
    const [first, ...rest] = spelling.split(' ')
    const list = map.get(first!) ?? []
    list.push([rest, unit])
    map.set(first!, list)
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length)
  return map
}

/** Short spellings that mean the unit only when printed on to the digits ("6ft 2in", "30C"): apart they are words. */
export const gluedUnits = new Set('in c f l g s h st t x'.split(' '))
