import type { ReferenceTable } from '../core/reference/reference-table'
import { done, fail, type Result } from '../core/result'
import type { HowToAnswer } from '../node/work/job'
import type { Asked } from '../postgres/database'

/** What every worker of a sweep goes by, whichever machine it is on. */
export interface Sweep {
  readonly name: string
  /** The version of Corrigenda that began it: answers of two versions are never mixed. */
  readonly engine: string
  readonly how: HowToAnswer
  readonly tables: readonly ReferenceTable[]
}

/** How far a sweep has come, in articles. */
export interface Progress {
  readonly articles: number
  readonly answered: number
  /** Whether all its articles have been read into the queue. */
  readonly readWhole: boolean
}

/** A name is part of the names of queues. */
export const isSweepName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(name)

/** Begins a sweep, or goes on with the one of that name. @returns why not, where it was begun otherwise */
export async function beginSweep(asked: Asked, wanted: Sweep): Promise<Result<Sweep>> {
  await asked.rows(
    'insert into sweep (name, engine, how, tables) values ($1, $2, $3, $4) on conflict do nothing',
    [wanted.name, wanted.engine, JSON.stringify(wanted.how), JSON.stringify(wanted.tables)]
  )
  const begun = await joinSweep(asked, wanted)
  if (!begun.ok) return begun
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return same(begun.value.how, wanted.how) && same(begun.value.tables, wanted.tables)
    ? begun
    : fail(
        'other-settings',
        `the sweep “${wanted.name}” was begun with other checks, another severity or other tables. ` +
          'Give the same again, or begin another with --name.'
      )
}

/** The sweep of that name, begun here or elsewhere. */
export async function joinSweep(
  asked: Asked,
  { name, engine }: Pick<Sweep, 'name' | 'engine'>
): Promise<Result<Sweep>> {
  const [begun] = await asked.rows<Sweep>('select name, engine, how, tables from sweep where name = $1', [
    name
  ])
  if (!begun)
    return fail('no-sweep', `there is no sweep “${name}” in this queue. Name the articles to begin it.`)
  return begun.engine === engine
    ? done(begun)
    : fail(
        'other-engine',
        `the sweep “${name}” was begun with Corrigenda ${begun.engine}, and this is ${engine}. ` +
          'Go on with that version, or begin another sweep with --name.'
      )
}

export async function progressOf(asked: Asked, name: string): Promise<Progress> {
  const [row] = await asked.rows<Progress>(
    'select articles, answered, read_whole "readWhole" from sweep where name = $1',
    [name]
  )
  return row ?? { articles: 0, answered: 0, readWhole: false }
}
