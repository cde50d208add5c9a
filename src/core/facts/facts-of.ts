import type { DateFact, NameMention, Person, Quantity } from '../model/fact'
import { noReferences, type ReferenceIndex } from '../reference/reference-index'
import { type ContestedMargin, contestedMarginsOf } from './contested-margins'
import { contestsOf } from './contests'
import { type Duel, duelsOf } from './duels'
import type { Ledger } from './people/ledger'
import { ledgerOf } from './people/ledger-of'
import { quantitiesOf } from './quantities'
import type { Quantity as MeasuredQuantity } from './quantity/quantity'
import { readQuantities } from './quantity/read-quantities'
import { type LooseMark, type Quotation, quotationsOf } from './quotations'
import { quotedTokens } from './quoted-tokens'
import type { Reading } from './reading'
import { scopeReader } from './scopes'
import { inReadingOrder, speltCountsOf } from './spelt-counts'
import { datesOf } from './time/dates'
import { type TimeFacts, timeFactsOf } from './time/time-facts'

/** Everything read from one article that a check may compare. */
export interface Facts {
  readonly reading: Reading
  readonly quantities: readonly Quantity[]
  /** Every figure that counts or measures something, in digits or in words, in reading order. */
  readonly measured: readonly MeasuredQuantity[]
  /** The quantities and the counts spelt out ("seven men"), in reading order. */
  readonly figures: readonly Quantity[]
  /** Two counts that one sentence sets against each other. */
  readonly duels: readonly Duel[]
  readonly contestedMargins: readonly ContestedMargin[]
  readonly dates: readonly DateFact[]
  /** The print day, the times named, clock times and lengths of time. */
  readonly time: TimeFacts
  readonly quotations: readonly Quotation[]
  /** Quotation marks without a partner. */
  readonly looseMarks: readonly LooseMark[]
  /** Everybody the article names. */
  readonly ledger: Ledger
  readonly names: readonly NameMention[]
  readonly people: readonly Person[]
  /** The tables the article is held against. */
  readonly references: ReferenceIndex
}

/** Reads the facts of an article, each with its exact span and its scope. */
export function factsOf(reading: Reading, references: ReferenceIndex = noReferences): Facts {
  const { dates, taken } = datesOf(reading)
  const quoted = quotedTokens(reading)
  const ledger = ledgerOf(reading, taken, quoted)
  const { people, mentions } = ledger
  const { quotations, loose } = quotationsOf(reading, people)
  const years = new Map<number, number>()
  for (const date of dates) if (date.year !== undefined && !date.decade) years.set(date.sentence, date.year)
  const scopeAt = scopeReader(reading, years, contestsOf(reading))
  const quantities = quantitiesOf(reading, { taken, scopeAt, people })
  const figures = inReadingOrder(quantities, speltCountsOf(reading, taken, scopeAt))
  const duels = duelsOf(reading, quantities)
  const contestedMargins = contestedMarginsOf(reading, figures, duels)
  return {
    reading,
    quantities,
    measured: readQuantities(reading),
    figures,
    duels,
    contestedMargins,
    dates,
    time: timeFactsOf(reading, dates, people),
    quotations,
    looseMarks: loose,
    ledger,
    names: mentions,
    people,
    references
  }
}
