import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { figuresOf } from '../../../src/core/laws/law'
import { relationsOf } from '../../../src/core/readings/relations-of'

/** The relations of a text that do not hold: law and figures. */
function differing(text: string, title?: string) {
  const facts = factsOf(readArticle(articleFromFields({ id: 'a', text, ...(title ? { title } : {}) })))
  return relationsOf(facts)
    .filter(({ outcome }) => outcome === 'differs')
    .map(({ proposal: { law, roles } }) => {
      const words = figuresOf(roles).map(({ span }) => facts.reading.text.slice(span.start, span.end))
      return `${law.id}: ${words.sort().join(' ')}`
    })
}

const told: readonly (readonly [wrong: string, right: string, text: string, relation: string])[] = [
  [
    '£8,714,350',
    '£8,741,350',
    'The farm was valued at £9,126,500. Debts took £385,150 and the family shares #.',
    'rest: £385,150 £8,714,350 £9,126,500'
  ],
  [
    '$3,216,408',
    '$3,261,408',
    'Duty at 12 per cent was due on $27,178,400, and the yard sent #.',
    'share: $27,178,400 $3,216,408 12 per cent'
  ],
  [
    '73,960',
    '79,360',
    'The north shed stores 41,180 tonnes of maize, the south 38,180 tonnes, and the port can take # tonnes.',
    'sum: 38,180 tonnes 41,180 tonnes 73,960 tonnes'
  ]
]

describe('two digits changed about', () => {
  it.each(told)('in %s for %s', (wrong, right, text, relation) => {
    expect(differing(text.replace('#', wrong))).toEqual([relation])
    expect(differing(text.replace('#', right))).toEqual([])
    // White space of other kinds changes nothing.
    expect(differing(text.replace('#', wrong).replace(/ (?=\w+ )/g, '\u00a0'))).toHaveLength(1)
  })

  it('is worked out from what was printed', () => {
    const facts = factsOf(
      readArticle(
        articleFromFields({
          id: 'a',
          text: 'The farm was valued at £9,126,500. Debts took £385,150 and the family shares £8,714,350.'
        })
      )
    )
    const [relation] = relationsOf(facts).filter(({ outcome }) => outcome === 'differs')
    expect(relation!.expected).toEqual({ low: 8_741_350, high: 8_741_350 })
    expect(relation!.repairs.map(({ wanted }) => wanted.low)).toEqual([8_741_350])
  })

  it.each([
    // Another two of its figures give it.
    'A pint is £4.60 now, up 25p. For a round of four that is £18.40 where £13.80 buys three and £4.60 one.',
    // What was and what became of it are no parts of a whole.
    'Exports of light trucks fell to 7,800 from 9,000 and to 66,600 from 84,300 in the nine months.',
    // Counts of different things.
    'They asked 1,314 adults by telephone. Of those 1,160 voters gave an answer and 514 hunters did.',
    // Terms of a formula.
    'The balance is kept: 1.982 plus 1.69 plus 0.07, less 1.26 and 0.452, equals 2.03.',
    // Printed twice.
    'It was valued at £9,126,500; debts took £385,150. £8,714,350 was shared. The £8,714,350 went abroad.',
    // Only two digits tell.
    'It paid £126 for one, £385 for another and £115 for a third; about £8,700 is left.'
  ])('is not seen in %s', (text) => {
    expect(differing(text)).toEqual([])
  })

  it('is not reckoned from a headline', () => {
    expect(
      differing('The issue raised 10.75 mln dlrs. It had sold 1.25 mln dlrs.', 'Five Star issues stock')
    ).toEqual([])
  })

  it('is not taken for one where there are a thousand figures for it to happen with', () => {
    const line = (n: number) =>
      `Ward ${n + 1} polled ${66_400 + n} votes on May ${1 + (n % 28)}, and ${n + 12} booths were counted again.`
    expect(differing(Array.from({ length: 400 }, (_, n) => line(n)).join('\n\n'))).toEqual([])
  })
})
