import { type Facts, factsOf } from '../facts/facts-of'
import { readArticle } from '../facts/reading'
import { isoOf } from '../facts/time/iso-of'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { fieldSpan } from './field-span'

/** One fact as the stream prints it: its kind, where it stands in the article, and what was read. */
interface FactLine {
  readonly kind: string
  readonly span: Span
  readonly [key: string]: unknown
}

/** What is printed for `--facts`, one printer for each kind of fact, in this order. */
const printers: readonly ((facts: Facts) => readonly FactLine[])[] = [quantityLines, dateLines, personLines]

/** Everything read from an article that stands on its own, as the stream prints it; see docs/cli.md. */
export function factLines(article: Article): readonly object[] {
  const facts = factsOf(readArticle(article))
  return printers.flatMap((printer) =>
    printer(facts).map(({ kind, span, ...read }) => ({ kind, ...fieldSpan(article, span), ...read }))
  )
}

function quantityLines({ measured }: Facts): readonly FactLine[] {
  return measured.map(({ kind, span, value, high, unit, dimension, counted, per, vague }) => ({
    kind,
    span,
    value,
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit }),
    dimension,
    ...(counted === undefined ? {} : { counted }),
    ...(per === undefined ? {} : { per }),
    ...(vague === undefined ? {} : { sense: vague.sense })
  }))
}

/** Dates as far as day, month or year are known; a bare weekday is none. */
function dateLines({ time }: Facts): readonly FactLine[] {
  return time.points.flatMap((point) =>
    point.date && (point.date.day ?? point.date.month ?? point.date.year) !== undefined
      ? [{ kind: 'date', span: point.span, value: isoOf(point), from: point.from }]
      : []
  )
}

/** Every mention of a person, a title left out, with the person's fullest name. */
function personLines({ ledger }: Facts): readonly FactLine[] {
  return ledger.mentions.map(({ span, run }) => ({ kind: 'person', span, name: run.person!.name }))
}
