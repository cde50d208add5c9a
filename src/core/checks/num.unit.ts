import type { Measurement } from '../facts/measurements'
import type { Reading } from '../facts/reading'
import { type UnitConversion, unitConversionsOf } from '../facts/unit-conversions'
import type { PhysicalUnit } from '../lexicon/en/physical-units'
import type { Repair } from '../model/finding'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Beyond this the two can be no roundings of one another, whatever anybody rounded. */
const certain = 0.2

export const numUnit: Check = {
  id: 'num.unit',
  summary: 'One quantity in two units, and they are not the same.',
  why: 'Conversions are worked out by hand, the wrong way round, or left behind when the first figure is corrected.',
  severity: 'error',
  messages: {
    differs: ({ given, converted, value, unit }) =>
      `“${given}” is ${value} ${unit}; the text says “${converted}”.`
  },
  examples: [
    { text: 'They walked 5 miles (12km) to the well.', code: 'differs', because: '5 miles are 8 km' },
    { text: 'It reached 30C (68F) at noon.', code: 'differs', because: '30C is 86F' },
    { text: 'The farm has 100 hectares (40 acres).', code: 'differs', because: 'converted the wrong way' },
    { text: 'The boxer weighs 15st 2lb (86kg).', code: 'differs', because: '15st 2lb is 96 kg' },
    { text: 'Winds of 100mph or 260km/h were measured.', code: 'differs', because: '100mph is 161 km/h' },
    { text: 'The seas have warmed by about 1.2C (34F).', code: 'differs', because: 'a rise of 2.2F' },
    { text: 'He is 6ft 2in (1.98m) tall.', code: 'differs', because: '6ft 2in is 1.88m' },
    {
      text: 'The lake holds 200m litres (440m gallons).',
      code: 'differs',
      because: '440 million gallons are 2,000 million litres'
    },
    { text: 'The lake holds 200m litres (44m gallons).', code: null, because: 'millions both' },
    { text: 'He is 6ft 2in (1.88m) tall.', code: null, because: 'to the inch' },
    { text: 'The seas have warmed by about 1.2C (2.2F).', code: null, because: 'a difference' },
    { text: 'They walked 5 miles (8km) to the well.', code: null, because: 'rounded' },
    { text: 'They walked 30 miles (50km) to the well.', code: null, because: 'both are round' },
    { text: 'It was 1.5C (2.7F) warmer than in 1900.', code: null, because: 'a difference, no temperature' },
    { text: 'The tank holds 10 gallons (38 litres).', code: null, because: 'American gallons' },
    { text: 'He ran 5 miles (20km in two weeks).', code: null, because: 'another quantity in the brackets' },
    { text: 'He ran the 5km (10km for men) in heat.', code: null, because: 'the same unit: two races' },
    { text: 'It costs 50 pounds (70kg not included).', code: null, because: 'something else follows' },
    { text: 'Bake at 350°F (175°C) with 25 g (1 oz) of butter.', code: null, because: 'cooks round so' },
    { text: 'Bake at 350°F (195°C) for an hour.', code: 'differs', because: '177°C' },
    { text: 'Add 25 g (2 oz) of butter.', code: 'differs', because: 'twice as much' },
    { text: 'It stands 10 miles (about 15km) away.', code: null, because: 'about' }
  ],
  run({ reading }) {
    return unitConversionsOf(reading).flatMap((conversion) => {
      const off = isTemperature(conversion) ? degreesOff(reading, conversion) : shareOff(conversion)
      return off === null ? [] : [findingOf(reading.text, conversion, off)]
    })
  }
}

const isTemperature = ({ given }: UnitConversion): boolean => given.unit.dimension === 'temperature'

/** Values in the unit's own multiples, a minor unit ("2in") counted in. */
const whole = ({ values, minor, unit }: Measurement): readonly number[] =>
  minor ? [values[0]! + (minor.value * minor.unit.factors[0]!) / unit.factors[0]!] : values

/** How far a printed figure may be rounded, as a share of it: a twentieth where it ends in 0, else half its last digit. */
function slackOf({ values: [value], place, minor, unit }: Measurement): number {
  if (!value) return 0
  if (minor) return minor.unit.factors[0]! / unit.factors[0]! / value
  if (place >= 1 && value >= 10 && (value / place) % 10 === 0) return 0.05
  return Math.min(0.05, (0.6 * place) / Math.abs(value))
}

/** Cooks call 25 g an ounce, and 100 g four. */
const kitchen = 0.14
const isWeighedOut = (a: Measurement, b: Measurement): boolean => {
  const [grams, ounces] = a.unit.name === 'g' ? [a, b] : [b, a]
  const weight = grams.values[0]!
  return grams.unit.name === 'g' && ounces.unit.name === 'oz' && weight % 25 === 0 && weight <= 500
}

/** How far the two are apart as a share, or null where rounding explains it. */
function shareOff({ given, converted, vague }: UnitConversion): number | null {
  const [a, b] = [whole(given), whole(converted)]
  if (a.length !== b.length) return null
  const slack = isWeighedOut(given, converted)
    ? kitchen
    : slackOf(given) + slackOf(converted) + (vague ? 0.05 : 0)
  let least = Number.POSITIVE_INFINITY
  for (const from of given.unit.factors) {
    for (const to of converted.unit.factors) {
      const offs = a.map((value, k) => Math.abs((value * from) / (b[k]! * to) - 1))
      least = Math.min(least, Math.max(...offs))
    }
  }
  if (least <= slack) return null
  // "2 lb (0.9kg)", "a mile (1.5km)": rounded from the second figure.
  const back = Math.abs(b[0]! * converted.unit.factors[0]! - a[0]! * given.unit.factors[0]!)
  const step = given.minor ? given.minor.unit.factors[0]! : given.place * given.unit.factors[0]!
  if (a.length === 1 && back <= 0.5 * step) return null
  return least
}

/** How far from the figures, in characters of their sentence, a word may stand that makes them a difference. */
const near = 150

/** Words of a sentence in which a temperature may be a difference. */
const differences =
  /\b(?:warm\w*|hott\w*|cool\w*|cold\w*|ris\w*|rose|increas\w*|above|below|drop\w*|fell|fall\w*|differ\w*|higher|lower|limit\w*|target|by|within|more|less|anomal\w*|swing)\b/i

/** Words right before and right after degrees that are a difference and nothing else. */
const byBefore =
  /\b(?:r[io]se[ns]?|rising|warmed|cooled|increased?|dropped|fallen|fell|risen|higher|lower|warmer|cooler|hotter|colder|up|down) by (?:about |around |some |roughly |nearly |almost |over |more than |at least |up to |just |only )?$/i
const moreAfter =
  /^\)? (?:of warming|warmer|hotter|cooler|colder|higher|lower|(?:above|below) (?:the )?(?:average|normal|usual|pre-industrial))\b/

const toFahrenheit = (celsius: number): number => celsius * 1.8 + 32

/** No weather is so hot, and an oven's dial has steps of five. */
const isOven = (both: readonly Measurement[]): boolean =>
  both.every(({ values }) => values.every((value) => value >= 100 && value % 5 === 0))

/** How many degrees Fahrenheit the two are apart, as a share of 25; null where rounding explains it. */
function degreesOff({ text, sentences }: Reading, conversion: UnitConversion): number | null {
  const { given, converted, sentence, vague } = conversion
  const [celsius, fahrenheit] = given.unit.name === '°C' ? [given, converted] : [converted, given]
  if (celsius.values.length !== fahrenheit.values.length) return null
  const bothRound = [celsius, fahrenheit].every(({ values }) => values.every((value) => value % 10 === 0))
  const slack =
    0.9 * celsius.place +
    0.5 * fahrenheit.place +
    0.1 +
    (isOven([celsius, fahrenheit]) ? 8 : bothRound ? 4 : 0) +
    (vague ? 3 : 0)
  const off = (convert: (value: number) => number) =>
    Math.max(...celsius.values.map((value, k) => Math.abs(convert(value) - fahrenheit.values[k]!)))
  const { start, end } = sentences[sentence]!
  // "has risen by 1.2C (34F)", "1.2C (34F) warmer": a difference, and no temperature.
  const isDifference =
    byBefore.test(text.slice(Math.max(start, given.span.start - 40), given.span.start)) ||
    moreAfter.test(text.slice(converted.span.end, Math.min(end, converted.span.end + 24)))
  if (isDifference) {
    const apart = off((value) => value * 1.8)
    return apart <= slack ? null : apart / 25
  }
  const apart = off(toFahrenheit)
  if (apart <= slack) return null
  const around = text.slice(
    Math.max(start, given.span.start - near),
    Math.min(end, converted.span.end + near)
  )
  if (differences.test(around) && off((value) => value * 1.8) <= slack) return null
  return apart / 25
}

function findingOf(text: string, conversion: UnitConversion, off: number): RawFinding {
  const { given, converted } = conversion
  const value = convert(given, converted)
  return {
    code: 'differs',
    severity: off > certain ? 'error' : 'warning',
    data: {
      given: text.slice(given.span.start, given.span.end),
      converted: text.slice(converted.span.start, converted.span.end),
      value,
      unit: nameOf(converted.unit)
    },
    places: [placeAt(text, given.span, 'given'), placeAt(text, converted.span, 'converted')],
    repairs: [repairOf(text, converted, value), repairOf(text, given, convert(converted, given))]
  }
}

const plurals: ReadonlyMap<string, string> = new Map(
  [
    'mile',
    'acre',
    'hectare',
    'tonne',
    'ton',
    'litre',
    'gallon',
    'pint',
    'knot',
    'nautical mile',
    'sq mile',
    'barrel',
    'quintal'
  ].map((name) => [name, `${name}s`])
)
const nameOf = ({ name }: PhysicalUnit): string => plurals.get(name) ?? name

/** A quantity in another's unit, to as many decimals as that one shows, one more where that would be too few. */
function convert(from: Measurement, to: Measurement): string {
  const values = whole(from).map((value) =>
    from.unit.name === '°C'
      ? toFahrenheit(value)
      : from.unit.name === '°F'
        ? (value - 32) / 1.8
        : (value * from.unit.factors[0]!) / to.unit.factors[0]!
  )
  return values.map((value) => printTo(value, to.place)).join('–')
}

function printTo(value: number, place: number): string {
  const decimals = place >= 1 ? (Math.abs(value) < 5 ? 1 : 0) : Math.round(-Math.log10(place))
  if (decimals > 0 || Math.abs(value) < 1000) return value.toFixed(decimals)
  return printNumeral(Math.round(value), 'western')
}

/** The number replaced, its unit left; none where it has two parts or a scale word, for the editor to write. */
function repairOf(text: string, measurement: Measurement, form: string): Repair {
  const { number, span, minor, values, place, unit } = measurement
  const printed = text.slice(number.start, number.end)
  const simple = !minor && values.length === 1 && place <= 1 && /^[-−\d.,]+$/.test(printed)
  const label = simple ? form + text.slice(number.end, span.end) : `${form} ${nameOf(unit)}`
  return { label, edits: [simple ? { ...number, text: form } : { ...span, text: label }] }
}
