import { analyse } from '../../src/core/analyse'
import { shippedModel } from '../../src/core/claims/shipped-model'
import { streamAnswer } from '../../src/core/export/stream-answer'
import { overlaps, type Span } from '../../src/core/model/span'
import { articleOf, type Printed } from './check-printed'
import { type Measured, ratio, readRows } from './measure'

/** A fact in an answer of the stream: offsets into the text, as docs/cli.md says of `--facts`. */
type Fact =
  | ({ readonly kind: 'quantity'; readonly value: number; readonly high?: number } & Span)
  | ({ readonly kind: 'date'; readonly value: string } & Span)
  | ({ readonly kind: 'person' } & Span)

interface QuantityRow extends Printed {
  readonly gold: readonly { readonly value: number; readonly high?: number; readonly unit: string }[]
}

interface DateRow extends Printed {
  readonly gold: readonly ({ readonly type: string; readonly value: string } & Span)[]
}

interface NameRow extends Printed {
  readonly gold: readonly ({ readonly type: string } & Span)[]
}

/** The facts of one kind in a text. Its headline is left out, as in the data. */
function factsOfKind<Kind extends Fact['kind']>({ id, text, publishedOn }: Printed, kind: Kind) {
  const article = articleOf({ id, text, ...(publishedOn ? { publishedOn } : {}) })
  const options = { model: shippedModel, sentences: false, facts: true }
  const facts = streamAnswer(article, analyse(article, []), options).facts as readonly Fact[]
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind)
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)

const isSameEnd = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : isClose(a, b)

/** Quantities by their value, NewsQuant: `{"id", "text", "gold": [{"value", "high", "unit"}]}` a line. */
export function scoreQuantities(file: string): Measured {
  const misses: string[] = []
  const falseAlarms: string[] = []
  let [gold, said, hits] = [0, 0, 0]
  for (const row of readRows<QuantityRow>(file)) {
    const left = factsOfKind(row, 'quantity')
    gold += row.gold.length
    said += left.length
    for (const { value, high, unit } of row.gold) {
      const at = left.findIndex((fact) => isClose(fact.value, value) && isSameEnd(fact.high, high))
      if (at >= 0) {
        left.splice(at, 1)
        hits++
      } else misses.push(`MISSED ${value}${high === undefined ? '' : `–${high}`} ${unit}: ${row.text}`)
    }
    for (const { value, start, end } of left)
      falseAlarms.push(`EXTRA ${value} “${row.text.slice(start, end)}”: ${row.text}`)
  }
  const [precision, recall] = [ratio(hits, said), ratio(hits, gold)]
  return {
    measures: [
      {
        name: 'facts: quantities, value F1 (NewsQuant)',
        value: ratio(2 * precision * recall, precision + recall),
        goal: { least: 0.85 },
        aim: { least: 0.92 },
        from: `${gold} quantities: P ${precision.toFixed(3)}, R ${recall.toFixed(3)}`
      }
    ],
    misses,
    falseAlarms
  }
}

const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i
const year = /\b(?:1[5-9]|20)\d\d\b/

/** Whether what the date says of year, month and day is what is wanted; parts that it leaves open are not held against it. */
function isDate(said: string, wanted: string): boolean {
  const parts = wanted.split('-')
  return said.split('-').every((part, i) => i > 2 || part === '' || part === parts[i])
}

/** Dates that name a month or a year, TimeBank: `gold: [{"type": "DATE", "start", "end", "value"}]`. */
export function scoreDates(file: string): Measured {
  const misses: string[] = []
  let [wanted, found, right, said, onOne] = [0, 0, 0, 0, 0]
  for (const row of readRows<DateRow>(file)) {
    const dates = factsOfKind(row, 'date')
    for (const gold of row.gold.filter(({ type }) => type === 'DATE')) {
      const words = row.text.slice(gold.start, gold.end)
      if (!(month.test(words) && /\d/.test(words)) && !year.test(words)) continue
      wanted++
      const hit = dates.find((fact) => overlaps(fact, gold))
      if (hit) found++
      if (hit && isDate(hit.value, gold.value)) right++
      else misses.push(`${hit ? `WRONG ${hit.value}` : 'MISSED'} ${gold.value} “${words}” in ${row.id}`)
    }
    said += dates.length
    onOne += dates.filter((fact) => row.gold.some((gold) => overlaps(gold, fact))).length
  }
  return {
    measures: [
      {
        name: 'facts: dates, right value (TimeBank)',
        value: ratio(right, wanted),
        goal: { least: 0.97 },
        aim: { least: 0.99 },
        from: `${wanted} with month or year: ${found} found; ${onOne} of ${said} said lie on one`
      }
    ],
    misses
  }
}

/** People, touched, CoNLL++: `gold: [{"type": "PER", "start", "end"}]`. */
export function scorePeople(file: string): Measured {
  const misses: string[] = []
  let [wanted, touched, exact, said, onOne] = [0, 0, 0, 0, 0]
  for (const row of readRows<NameRow>(file)) {
    const people = factsOfKind(row, 'person')
    const gold = row.gold.filter(({ type }) => type === 'PER')
    wanted += gold.length
    for (const person of gold) {
      const hit = people.some((fact) => overlaps(fact, person))
      if (hit) touched++
      else misses.push(`MISSED ${row.text.slice(person.start, person.end)} in ${row.id}`)
      if (people.some(({ start, end }) => start === person.start && end === person.end)) exact++
    }
    said += people.length
    onOne += people.filter((fact) => gold.some((person) => overlaps(person, fact))).length
  }
  return {
    measures: [
      {
        name: 'facts: people, recall (CoNLL++)',
        value: ratio(touched, wanted),
        goal: { least: 0.88 },
        aim: { least: 0.93 },
        from: `${wanted} people, exact ${ratio(exact, wanted).toFixed(3)}`
      },
      {
        name: 'facts: people, precision',
        value: ratio(onOne, said),
        goal: { least: 0.93 },
        aim: { least: 0.95 },
        from: `${said} said`
      }
    ],
    misses
  }
}
