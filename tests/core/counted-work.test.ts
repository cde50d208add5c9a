import { describe, expect, it } from 'vitest'
import { checks } from '../../src/core/checks/registry'
import { factsOf } from '../../src/core/facts/facts-of'
import { type Reading, readArticle } from '../../src/core/facts/reading'
import { articleOf, referencesOf } from './article'

const references = referencesOf(
  'year,constituency,candidate,votes\n2017,Sonpur,Asha Rawat,14259\n2017,Sonpur,Vinod Pal,11069'
)

/** How many tokens the facts and checks of a text ask for: the same on every machine, however busy. */
function workOn(text: string): ReadonlyMap<string, number> {
  let asked = 0
  const plain = readArticle(articleOf(text))
  const counted: Reading = { ...plain }
  for (const name of ['word', 'lower', 'root', 'form', 'is', 'together'] as const) {
    const ask = plain[name] as (...args: readonly never[]) => unknown
    Object.assign(counted, {
      [name]: (...args: readonly never[]) => {
        asked++
        return ask(...args)
      }
    })
  }
  const facts = factsOf(counted, references)
  const work = new Map([['facts', asked]])
  for (const check of checks) {
    asked = 0
    check.run(facts)
    work.set(check.id, asked)
  }
  return work
}

const repeated = (words: string) => (size: number) => words.repeat(Math.ceil(size / words.length))

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['only digits', repeated('7')],
  ['digits and commas', repeated('7,')],
  ['spaced digits', repeated('12, 300 ')],
  ['figures with a comma between', repeated('12, 300 and 1,200 ')],
  ['quotation marks', repeated('“')],
  ['capitals without a space', repeated('A')],
  ['words all in capitals', repeated('ABC DEF ')],
  ['no spaces', repeated('abc')],
  ['Devanagari', repeated('नतीजे घोषित। ')],
  ['one endless sentence of figures', repeated('12,345 votes ')],
  ['conversions', repeated('5 km (3 miles) ')],
  ['unclosed brackets', repeated('5 km (')],
  ['amounts in two currencies', repeated('It cost $4m (£2m) and $9bn (£3m). ')],
  ['changes', repeated('Sales rose 5% to $12m from $9m. ')],
  ['changes without an end', repeated('from 12 cars to 14 cars ')],
  ['lists', repeated('Three men: A and B. ')],
  ['colons', repeated('three men: ')],
  ['places', repeated('Meena Negi was third with 5,200 votes. ')],
  [
    'counts in sentences of their own',
    repeated('She won by 2,061. Asha Rawat polled 48,310. Vinod Pal got 46,150. ')
  ],
  ['repeats', repeated('The 12,575 cafes shut. The 12,975 cafes shut. ')],
  ['vague and exact', repeated('Over 500 farmers met at camp. In all 482 farmers met at camp. ')],
  ['scale words', repeated('The $27.5bn tax claim. The $27.5m tax claim. ')],
  ['seats of the table', repeated('Asha Rawat beat Vinod Pal in Sonpur in 2017 by 3,190 votes. ')]
]

describe('twice the text asks for about twice the tokens:', () => {
  it.each(hostile)('%s', (_, make) => {
    const once = workOn(make(10_000))
    const twice = workOn(make(20_000))
    for (const [part, asked] of twice) {
      // Half as much again allows for what is asked once a text; quadratic work would be four times.
      expect(asked, part).toBeLessThanOrEqual(3 * once.get(part)! + 200)
    }
  })
})
