import { describe, expect, it } from 'vitest'
import { checks } from '../../../src/core/checks/registry'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'

/** The words that findings of a wrong direction stand on. */
function turned(text: string): readonly string[] {
  const facts = factsOf(readArticle(articleFromFields({ id: 'a', text, publishedOn: '2026-03-04' })))
  return runChecks(facts, checks)
    .filter(({ code, severity }) => code === 'turned' && severity === 'warning')
    .map(({ places }) => places.find(({ role }) => role === 'word')!.quote)
}

/** Texts with the right word and the wrong one. */
const texts = [
  'The gap was 4.2 per cent last spring and is 3.7 per cent now, so that it has {narrowed|widened} by half a point. The ratio, 3.7 per cent against 4.2 per cent, thus {falls|rises} by 0.5 of a percentage point.',
  'Sixteen pupils took carpentry. Last year it was ten, so the number has {risen|fallen} by six.',
  'The first plan had towers of nine storeys. The highest has since been {lowered|raised} by three storeys, to six.',
  'It was 91 degrees at noon on Friday. By Sunday it had {dropped|climbed} to 63, a change of 28 degrees.',
  'There were five fires on the hill in 2022 and nine last year, {a rise|a fall} of four.',
  'The ferry carried 3.3 million people last year, {up|down} 10 per cent from three million.',
  'Turnout was 44%. In 2019 it was 47%, so turnout was {down|up} three points.',
  'The stewards counted 1,820 walkers. A year earlier there had been 1,650, so the event has {grown|shrunk} by 170.',
  'The price of a loaf is 84 rupees now; in January it was 72 rupees, {an increase|a decrease} of 12 rupees.',
  'The roof fund stands at £48,200, compared with £45,000 at Easter, {an increase|a decrease} of £3,200.',
  'The lake stood at 212 metres in May, against 209 metres the year before, so that it is {up|down} three metres.',
  'The club had 340 members a decade ago and has 255 today, {a fall|a rise} of 25 per cent.',
  'Tickets, which cost $36 last season, cost $45 this season: they have {gone up|gone down} by $9.',
  'The waiting list was 5,400 in June and is 4,860 now. It has {fallen|risen} by 540.',
  'The council employed 820 people in 2015 and 780 in 2025, so the payroll has {shrunk|grown} by 40.',
  'In 2021 the mill made 64,000 tonnes; this year it made 80,000 tonnes, {a rise|a fall} of a quarter.',
  'Production was 310 cars in March, down from 350 in February, {a decline|an increase} of 40.',
  'The fine was Rs 500. It will be {raised|cut} by Rs 250, to Rs 750.',
  'The bench had 11 judges. The bill {cuts|raises} it by two, to nine.',
  'The score in maths was 512 this year, from 498 in 2018, {a gain|a fall} of 14.',
  'The tunnel was to cost 2.6 billion kroner. That has {risen|fallen} by 0.4 billion, to 3.0 billion kroner.',
  'The school took 96 children last year and 84 this year, {a drop|a rise} of twelve.',
  'The yard {climbed|slipped} from fourth to second in the table of exporters.',
  'The side {dropped|rose} from third to sixth after the weekend.'
]

const withWord = (text: string, at: 0 | 1): string =>
  text.replace(/\{([^|]*)\|([^}]*)\}/g, (_, right, wrong) => (at === 0 ? right : wrong))

describe('a word that says the wrong way', () => {
  it('is never seen where it is right', () => {
    expect(texts.flatMap((text) => turned(withWord(text, 0)).map((word) => `${word}: ${text}`))).toEqual([])
  })

  it('is told', () => {
    const found = texts.filter((text) => turned(withWord(text, 1)).length > 0)
    // Two months beside "now", and a bill that says to what it cuts from a figure of another sentence.
    expect(found.length).toBeGreaterThanOrEqual(20)
    const folded = texts.filter(
      (text) => turned(withWord(text, 1).replace(/ (?=[\d$£R])/g, '\u00a0')).length > 0
    )
    expect(folded).toEqual(found)
  })

  it.each([
    'Imports will grow 3.5 to four mln barrels a day by 1990 as use rises 1.5 to two mln barrels.',
    'Home sales fell 4.4 pct to 355 mln dlrs from 371 mln dlrs. In all, sales rose 4.3 pct to 1.01 billion from 964 mln dlrs.',
    'The cut uses up 16 per cent of the reserve, which will shrink from £21.8m to £18.3m.',
    'A year ago the yard made $8.4 million. This year it lost $12.6 million, a swing of $21 million.',
    'The stock is 620,000 tonnes. It should be 800,000 by 2031, for which it would have to increase by 180,000 tonnes.',
    'The index stood at 166, up from the 159 recorded the previous year. Orders fell four per cent in the quarter.',
    'It was 47% in 2019 and is 44% now; the rate of growth is up three points.',
    'Ten pupils took it last year and sixteen do now. The number has not fallen by six.',
    'She rose from second lieutenant to first lieutenant. The class went up from third to fourth grade.'
  ])('is not seen in %s', (text) => {
    expect(turned(text)).toEqual([])
  })
})
