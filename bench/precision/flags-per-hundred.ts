import { severities } from '../../src/core/model/finding'
import { perHundred } from '../measures/measure'
import type { CorpusFlags } from './corpus-flags'

/** Each check's flags in 100 articles, a line each, the gravest first; then those of each severity. */
export function flagsPerHundred({ articles, flags }: CorpusFlags): readonly string[] {
  const line = (name: string, count: number) =>
    `${name.padEnd(28)} ${String(count).padStart(6)}  ${perHundred(count, articles).toFixed(2)} per 100`
  return severities.flatMap((severity) => {
    const of = flags.filter((flag) => flag.severity === severity)
    const checks = [...new Set(of.map(({ check }) => check))].sort()
    return of.length === 0
      ? []
      : [
          ...checks.map((id) =>
            line(`${severity.padEnd(8)}${id}`, of.filter(({ check }) => check === id).length)
          ),
          line(`${severity}s in all`, of.length)
        ]
  })
}
