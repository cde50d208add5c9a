import type { Answer } from '../node/work/job'
import type { Asked } from '../postgres/database'
import { storable } from './storable'

/** What was said of a line, by its number. */
export interface Said {
  readonly number: number
  readonly answer: Answer
}

/**
 * Keeps what was said of some lines, with the flags and digests that go with it, in one statement: all of it or nothing.
 * A line that has an answer keeps that one, whoever gave it: all answers to one line are the same.
 */
export async function keepAnswers(asked: Asked, sweep: string, said: readonly Said[]): Promise<void> {
  const flags = said.flatMap(({ number, answer: { flags: own = [] } }) =>
    own.map((flag, nth) => ({ number, nth, flag }))
  )
  const digests = said.flatMap(({ number, answer: { digest } }) => (digest ? [{ number, digest }] : []))
  const meetings = said.flatMap(({ number, answer: { keys = [] } }) =>
    keys.map(({ key, variant }) => ({ number, key, variant }))
  )
  await asked.rows(keeping, [
    sweep,
    ...columns(said, [({ number }) => number, ({ answer }) => answer.text]),
    ...columns(flags, [
      ({ number }) => number,
      ({ nth }) => nth,
      ({ flag }) => flag.check,
      ({ flag }) => flag.severity,
      ({ flag }) => storable(flag.message),
      ({ flag }) => storable(flag.quote),
      ({ flag }) => storable(flag.before),
      ({ flag }) => storable(flag.after)
    ]),
    ...columns(digests, [({ number }) => number, ({ digest }) => JSON.stringify(digest)]),
    ...columns(meetings, [
      ({ number }) => number,
      ({ key }) => storable(key),
      ({ variant }) => storable(variant)
    ])
  ])
}

/** Columns as JSON, which goes through both programs faster than PostgreSQL's own form of lists. */
const columns = <T>(rows: readonly T[], of: readonly ((row: T) => string | number)[]): readonly string[] =>
  of.map((column) => JSON.stringify(rows.map(column)))

const given = (first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `json_array_elements_text($${first + i}::json)`).join(', ')

const keeping = `
  with fresh as (
    insert into answer (sweep, number, answer)
    select $1, number::integer, words from rows from (${given(2, 2)}) as t (number, words)
    on conflict do nothing returning number
  ), flags as (
    insert into flag (sweep, number, nth, check_id, severity, message, quote, before, after)
    select $1, number::integer, nth::integer, check_id, severity, message, quote, before, after
    from rows from (${given(4, 8)}) as t (number, nth, check_id, severity, message, quote, before, after)
    where number::integer in (select number from fresh)
  ), digests as (
    insert into digest (sweep, number, digest)
    select $1, number::integer, words from rows from (${given(12, 2)}) as t (number, words)
    where number::integer in (select number from fresh)
  )
  insert into meeting (sweep, number, key, variant)
  select $1, number::integer, key, variant from rows from (${given(14, 3)}) as t (number, key, variant)
  where number::integer in (select number from fresh) on conflict do nothing`
