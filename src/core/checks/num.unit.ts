import { middle } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { numberLike } from '../laws/print-like'
import type { Relation } from '../readings/judge'
import { relationsOf } from '../readings/relations-of'
import type { Check, RawFinding } from './check'
import { oneUnit } from './one-unit'
import { placeAt } from './place-at'
import { repairOf } from './relation-findings'

/** Beyond this share the two can be no roundings of one another, whatever anybody rounded. */
const certain = 0.2

export const numUnit: Check = {
  id: 'num.unit',
  summary: 'One quantity in two units, and they are not the same.',
  why: 'Conversions are worked out by hand, the wrong way round, or left behind when the first figure is corrected.',
  severity: 'error',
  messages: {
    differs: ({ given, converted, value, unit }) =>
      `“${given}” is ${value} ${unit}; the text says “${converted}”.`,
    'one-unit': ({ given, converted, value }) =>
      `“${given}” and “${converted}” are told in one unit and differ; “${value}” would be right.`,
    fits: ({ given, converted }) => `“${given}” and “${converted}” are the same.`
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
    {
      text: 'The mast is 40 metres tall, about 230 feet, and can be seen from the sea.',
      code: 'differs',
      because: 'between commas: 40 metres are 131 feet'
    },
    {
      text: 'Their garden covers 600 sq ft (1,550 sq km) behind the mill.',
      code: 'differs',
      because: 'the factor of square miles, and no district is meant'
    },
    { text: 'The tower is 118 feet (387ft) high.', code: 'one-unit', because: '118 metres are 387 feet' },
    { text: 'A gust of 93km/h (50km/h) was felt.', code: 'one-unit', because: '93km/h are 50 knots' },
    {
      text: 'The clock tower, 85 metres high (26 metres), fell.',
      code: 'one-unit',
      because: '85 feet are 26 metres'
    },
    {
      text: 'The pool is 25 metres (20 metres in winter) long.',
      code: null,
      because: 'something else follows'
    },
    { text: 'The lane is 30 metres (10 metres) longer.', code: null, because: 'no conversion of either' },
    { text: 'The lake holds 200m litres (44m gallons).', code: 'fits', because: 'millions both' },
    { text: 'He is 6ft 2in (1.88m) tall.', code: 'fits', because: 'to the inch' },
    { text: 'The seas have warmed by about 1.2C (2.2F).', code: 'fits', because: 'a difference' },
    { text: 'They walked 5 miles (8km) to the well.', code: 'fits', because: 'rounded' },
    { text: 'They walked 30 miles (50km) to the well.', code: null, because: 'both are round' },
    { text: 'They drove 35 km (20 miles) to the well.', code: null, because: 'both are round' },
    { text: 'Nobody lives within a 1.5 mile (2km) radius.', code: 'fits', because: 'both are round' },
    {
      text: 'She had a 5-pound, 8-ounce (2.5 kg) girl.',
      code: 'fits',
      because: 'pounds and ounces together'
    },
    {
      text: 'It was 1.5C (2.7F) warmer than in 1900.',
      code: 'fits',
      because: 'a difference, no temperature'
    },
    { text: 'The tank holds 10 gallons (38 litres).', code: 'fits', because: 'American gallons' },
    { text: 'It stands 10 miles (about 15km) away.', code: 'fits', because: 'about' },
    { text: 'He ran 5 miles (20km in two weeks).', code: null, because: 'another quantity in the brackets' },
    { text: 'He ran the 5km (10km for men) in heat.', code: null, because: 'the same unit: two races' },
    { text: 'It costs 50 pounds (70kg not included).', code: null, because: 'something else follows' },
    { text: 'Bake at 350°F (175°C) for an hour.', code: null, because: 'cooks round so' },
    { text: 'Bake at 350°F (195°C) for an hour.', code: 'differs', because: '177°C' },
    { text: 'The road rose 40 metres and 90 feet of it are walls.', code: null, because: 'two lengths' },
    { text: 'The ship, 40 metres long, 26 feet wide, sank.', code: null, because: 'length and width' }
  ],
  run(facts) {
    const { text } = facts.reading
    const relations = relationsOf(facts).filter(({ proposal }) => proposal.law.check === 'num.unit')
    // Where the words say a difference of temperatures, they cannot be read as two temperatures.
    const apart = new Set(relations.filter(({ proposal }) => proposal.law.id === 'warming').map(tokenOf))
    const converted = relations
      .filter((relation) => relation.proposal.law.id === 'warming' || !apart.has(tokenOf(relation)))
      .map((relation) => findingOf(text, relation))
    return [...converted, ...oneUnit(facts)]
  }
}

const tokenOf = ({ proposal }: Relation): number => proposal.roles.figures.b!.token

function findingOf(text: string, { proposal, outcome, expected, repairs }: Relation): RawFinding {
  const { a, b } = proposal.roles.figures
  const [given, other] = [placeAt(text, a!.span, 'given'), placeAt(text, b!.span, 'converted')]
  const places = [given, other]
  const data = { given: given.quote, converted: other.quote }
  if (outcome === 'fits') return { code: 'fits', severity: 'agrees', data, places, repairs: [] }
  const value = middle(expected)
  return {
    code: 'differs',
    severity: Math.abs(value / b!.value - 1) > certain ? 'error' : 'warning',
    data: { ...data, value: numberLike(value, b!, text), unit: unitOf(text, b!) },
    places,
    repairs: [...repairs]
      .sort((one, two) => two.role.localeCompare(one.role))
      .flatMap(({ role, figure, wanted }) => repairOf(text, { role, figure, wanted }))
  }
}

/** The words after the number: "miles", "million litres". */
const unitOf = (text: string, { number, span }: Quantity): string =>
  text.slice(number.end, span.end).replace(/^[\s-]+/, '')
