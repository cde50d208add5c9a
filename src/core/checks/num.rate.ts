import type { Check } from './check'
import { relationFindings, relationMessages } from './relation-findings'
import { unitOfRate } from './unit-of-rate'

export const numRate: Check = {
  id: 'num.rate',
  summary: 'What so many at so much come to, what each makes, and how fast: and the figures do not agree.',
  why: 'Averages, totals and prices by the piece are worked out beside the text, and stay behind when a figure is corrected.',
  severity: 'warning',
  messages: {
    ...relationMessages('num.rate'),
    'per-unit': ({ stated, measure, total }) =>
      `“${stated}” does not make “${total}” of “${measure}”: the figures fit only if the rate goes by the same unit.`
  },
  examples: [
    {
      text: 'The rise adds £93.60 a year or £1.08 a week to the bill.',
      code: 'pace',
      because: '£93.60 in 52 weeks is £1.80 a week, two figures exchanged'
    },
    {
      text: 'The council let 1,340 garages. They brought in £884,400, or £606 a garage.',
      code: 'product',
      because: '£884,400 shared by 1,340 is £660, two figures exchanged'
    },
    {
      text: 'The pit sold 24,000 tonnes at $8,450 a tonne, which brought in $208.2 million.',
      code: 'product',
      because: '24,000 at $8,450 come to $202.8 million'
    },
    {
      text: 'The crew covered the 48 kilometres to the coast in 96 minutes, an average of 40 km/h.',
      code: 'speed',
      because: '48 km in 96 minutes are 30 km/h'
    },
    {
      text: 'The rise adds £93.60 a year or £1.80 a week to the bill.',
      code: 'pace-fits',
      because: '52 weeks'
    },
    {
      text: 'The council let 1,340 garages. They brought in £884,400, or £660 a garage.',
      code: 'product-fits',
      because: 'each of the 1,340'
    },
    {
      text: 'The pit sold 24,000 tonnes at $8,450 a tonne, which brought in $202.8 million.',
      code: 'product-fits',
      because: 'rounded to the last figure printed'
    },
    {
      text: 'The crew covered the 48 kilometres to the coast in 96 minutes, an average of 30 km/h.',
      code: 'speed-fits',
      because: 'a distance in a time'
    },
    {
      text: 'The council let 1,340 garages. They brought in £884,400, or about £650 a week in each street.',
      code: null,
      because: 'it goes by the week'
    },
    {
      text: 'The line earned £884,400, having cost £93,600 a year before.',
      code: null,
      because: 'a year before is no rate'
    },
    {
      text: 'The firm employs 1,340 people. It paid a fine of £712,300, and a ticket is £606 a head.',
      code: null,
      because: 'a fine and a ticket have nothing to do with one another'
    },
    {
      text: 'A season ticket is £884 a year, and a day ticket for 12 rides £18.',
      code: null,
      because: 'tickets of two sorts'
    },
    {
      text: 'Lot 2 covers 3,600 m of drain at £2,150 a kilometre, or £7,740,000.',
      code: 'per-unit',
      because: 'it is the price of a metre'
    },
    {
      text: 'They paid $319,000 for the 1,450-square-foot ranch, or $220 a square yard.',
      code: 'per-unit',
      because: 'it is the price of a square foot'
    },
    {
      text: 'Lot 2 covers 3,600 m of drain at £2,150 a metre, or £7,740,000.',
      code: 'product-fits',
      because: 'metres both'
    },
    {
      text: 'The tour lasted 96 minutes. At 48 kilometres from the coast the ship makes 40 km/h.',
      code: null,
      because: 'the distance was not covered in that time'
    },
    {
      text: 'She wrote 133 cheques for $412,300 in all. They averaged $1,300.',
      code: 'product',
      because: '$412,300 shared by 133 is $3,100'
    },
    {
      text: 'They saw 150 patients each, 1,800 in all, and cost £3.6 million, or £2,000 a patient.',
      code: null,
      because: 'of the 1,800'
    },
    {
      text: 'Open every one of its 198 days, it drew an average of 600 people a day, 181,800 in all.',
      code: 'product',
      because: 'it is 118,800'
    }
  ],
  run(facts) {
    const units = unitOfRate(facts)
    const told = new Set<string>()
    const relations = relationFindings(facts, 'num.rate').filter(({ severity, places }) => {
      // What the wrong unit says is not said of its figure as well.
      if (
        severity !== 'agrees' &&
        places.some(({ start }) => units.some((one) => one.places.some((place) => place.start === start)))
      )
        return false
      // A speed is a product too: the same figures are told of once.
      const figures = places.map(({ start }) => start).join(' ')
      return !told.has(figures) && told.add(figures)
    })
    return [...relations, ...units]
  }
}
