import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numUnit } from '../../../src/core/checks/num.unit'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const findingsIn = (text: string) =>
  runChecks(factsIn(text), [numUnit]).filter(({ severity }) => severity !== 'agrees')

describe('num.unit finds', () => {
  it.each([
    ['The road is 40 km (35 miles) long.', '40 km', '35 miles'],
    ['It fell to -5C (31F) at night.', '-5C', '31F'],
    ['Highs of 20-25C (58-67F) are forecast.', '20-25C', '58-67F'],
    ['Some 1.5 million acres (6 million hectares) burned.', '1.5 million acres', '6 million hectares'],
    ['She is 5ft 10in (1.58m) tall.', '5ft 10in', '1.58m'],
    ['The 200 sq ft (50 sq m) flat was let.', '200 sq ft', '50 sq m'],
    ['He lost 20 lb (19 kg) in a month.', '20 lb', '19 kg'],
    ['A 10-mile walk (26km) followed.', '10-mile', '26km'],
    ['It drove at 60 miles per hour (36 km/h).', '60 miles per hour', '36 km/h'],
    ['About five miles (3 km) of road are closed.', 'five miles', '3 km'],
    ['The peak is 4,810 metres (12,781 feet) high.', '4,810 metres', '12,781 feet'],
    ['It was 38 degrees Celsius (110 degrees Fahrenheit).', '38 degrees Celsius', '110 degrees Fahrenheit'],
    ['The tank holds 300 litres/20 gallons of oil.', '300 litres', '20 gallons'],
    ['The park covers 90 sq. km (15 sq. miles).', '90 sq. km', '15 sq. miles']
  ])('%s', (text, given, converted) => {
    const findings = findingsIn(text)
    expect(findings.map(({ places }) => places.map(({ quote }) => quote))).toEqual([[given, converted]])
  })

  it('what it should be, both ways', () => {
    const [finding] = findingsIn('The road is 40 km (35 miles) long.')
    expect(messageFor(finding!)).toBe('“40 km” is 25 miles; the text says “35 miles”.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['25 miles', '56 km'])
    expect(finding!.repairs[0]!.edits).toEqual([{ start: 19, end: 27, text: '25 miles' }])
  })

  it('is a warning where the two are near', () => {
    expect(findingsIn('It is 41 km (28 miles) off.').map(({ severity }) => severity)).toEqual(['warning'])
    expect(findingsIn('It is 41 km (48 miles) off.').map(({ severity }) => severity)).toEqual(['error'])
  })
})

describe('num.unit is silent on', () => {
  it.each([
    'The road is 40 km (25 miles) long.',
    'The road is 100 km (60 miles) long.',
    'A mile (1.6km) of road; half a mile (800m) of path.',
    'The 10,000ft (3,000m) peak was climbed.',
    'It fell to -5C (23F) at night.',
    'Highs of 20-25C (68-77F) are forecast.',
    'Temperatures could rise by 2C (3.6F) by then.',
    'It was 10C (18F) above normal.',
    'Some 1.5 million acres (600,000 hectares) burned.',
    'She is 5ft 10in (1.78m) tall and 10st 7lb (67kg).',
    'The 200 sq ft (18.6 sq m) flat was let.',
    'The tank holds 10 gallons (45 litres).',
    'It weighs 10 tons (9 tonnes).',
    'The race is 5km (10km for men).',
    'He bought 5 pounds (2.27kg) of rice for 5 pounds (7 euros).',
    'It cost $12m (15 yards of red tape).',
    'The film was seen by 12m (3 miles of queues).',
    'Vitamin C (500 mg) and 5G (3 miles of cable).',
    'He came first in 12.5 seconds (15 metres ahead).',
    'In 2012 (12 miles later) it stopped.',
    'They drove 5 or 10 miles.',
    'They stood 19 hours and 36 minutes, or one minute and 20 seconds a game.',
    'It takes 40 minutes, or two hours on Sundays.',
    'A 30mph limit (50km/h) applies.',
    'The 26.2-mile (42.2km) marathon and the 13.1-mile (21.1km) half.',
    'The storm, with winds of 150 mph (240 kph), was 300 miles (480 km) off.',
    'It is 2m (6ft 7in) wide.',
    'One litre (1.76 pints), or 2.1 pints in America.'
  ])('%s', (text) => expect(findingsIn(text)).toEqual([]))
})
