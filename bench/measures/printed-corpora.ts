import { isAtLeast } from '../../src/core/checks/post/severity'
import { severities } from '../../src/core/model/finding'
import { corpusFlags } from '../precision/corpus-flags'
import type { Judgement } from '../precision/judgement'
import { type Measure, type Measured, perHundred, ratio } from './measure'

/** How many flags of a corpus must be read, where it has so many, before their share of right ones counts. */
const mostToRead = 150

/** How often an editor may be interrupted, by the corpus's name. */
const goals: Readonly<Record<string, Pick<Measure, 'goal' | 'aim'>>> = {
  'us-2012-2020': { goal: { most: 5 }, aim: { most: 4 } },
  'reuters-1987': { goal: { most: 2.5 }, aim: { most: 1.5 } }
}

/**
 * What the checks flag in articles as they were printed, and how much of it readers called right. Nothing is known of
 * these texts but what was read: `npm run precision` says how.
 */
export function scoreCorpus(file: string, judged: ReadonlyMap<string, Judgement>): Measured {
  const { corpus, articles, flags } = corpusFlags(file, 'agrees')
  const of = (severity: string) => flags.filter((flag) => flag.severity === severity)
  const alarms = [...of('error'), ...of('warning')]
  const distinct = [...new Map(alarms.map((flag) => [flag.hash, flag])).values()]
  const read = distinct.flatMap(({ hash, severity }) => {
    const verdict = judged.get(hash)?.verdict
    return verdict ? [{ severity, verdict }] : []
  })
  const right = read.filter(({ verdict }) => verdict === 'right').length
  const wrong = read.filter(({ verdict }) => verdict === 'wrong')
  const enough = read.length >= Math.min(mostToRead, distinct.length)
  const checks = [...new Set(flags.map(({ check }) => check))].sort()
  const { goal, aim } = goals[corpus] ?? {}
  return {
    measures: [
      {
        name: `${corpus}: errors and warnings per 100`,
        value: perHundred(alarms.length, articles),
        ...(goal ? { goal } : {}),
        ...(aim ? { aim } : {}),
        from: `${of('error').length} errors, ${of('warning').length} warnings in ${articles}`
      },
      {
        name: `${corpus}: share of them right`,
        value: enough ? ratio(right, right + wrong.length) : undefined,
        goal: { least: 0.8 },
        aim: { least: 0.9 },
        from: `${read.length} of ${distinct.length} read${enough ? '' : `, ${mostToRead} wanted`}`
      },
      {
        name: `${corpus}: errors read and wrong`,
        value: read.length > 0 ? wrong.filter(({ severity }) => severity === 'error').length : undefined,
        goal: { most: 0 },
        from: 'by what was read'
      },
      ...(['note', 'agrees'] as const).map((severity) => ({
        name: `${corpus}: ${severity} per 100`,
        value: perHundred(of(severity).length, articles),
        from: `${of(severity).length} in ${articles}`
      }))
    ],
    misses: [],
    kinds: severities
      .filter((severity) => isAtLeast(severity, 'note'))
      .flatMap((severity) =>
        checks.flatMap((check): Measure[] => {
          const count = of(severity).filter((flag) => flag.check === check).length
          if (count === 0) return []
          const name = `${corpus}: ${severity} ${check} per 100`
          return [{ name, value: perHundred(count, articles), from: `${count} in ${articles}` }]
        })
      )
  }
}
