import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod'
import type { Finding } from '../core/model/finding'
import { done, fail, type Result } from '../core/result'
import { readReason, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'

/** Findings that were there before, and are not told again: only what is new is. */
export interface Baseline {
  /** The findings of a file that are new. */
  fresh<F extends Pick<Finding, 'id'>>(path: string, findings: readonly F[]): readonly F[]
}

/** Collects the findings of a run, to be the next baseline. */
export interface NewBaseline {
  add(path: string, findings: readonly Pick<Finding, 'id'>[]): void
  write(): Promise<Result<void, 'write-failed'>>
}

const baselineSchema = z.object({
  format: z.literal('corrigenda.baseline'),
  version: z.literal(1),
  /** By the path of a file, from the folder of the baseline; ids of findings, which outlive edits elsewhere. */
  findings: z.record(z.string(), z.array(z.string()))
})

/** Reads a baseline. */
export async function readBaseline(file: string): Promise<Result<Baseline, 'bad-baseline'>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const reason = readReason(error)
    return fail(
      'bad-baseline',
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `${file} is not there. “--baseline ${file} --update-baseline” makes it.`
        : `${file} cannot be read: ${reason}.`
    )
  }
  const parsed = baselineSchema.safeParse(jsonOf(text))
  if (!parsed.success)
    return fail('bad-baseline', `${file} is no baseline. “--update-baseline” writes it anew.`)
  const known = new Map(
    Object.entries(parsed.data.findings).map(([path, ids]) => [path, new Set(ids)] as const)
  )
  return done({
    fresh(path, findings) {
      const ids = known.get(placeOf(file, path))
      return ids ? findings.filter(({ id }) => !ids.has(id)) : findings
    }
  })
}

export function newBaseline(file: string): NewBaseline {
  const findings = new Map<string, Set<string>>()
  return {
    add(path, found) {
      if (found.length === 0) return
      const place = placeOf(file, path)
      const ids = findings.get(place) ?? new Set()
      for (const { id } of found) ids.add(id)
      findings.set(place, ids)
    },
    async write() {
      const sorted = [...findings].sort(([a], [b]) => (a < b ? -1 : 1))
      const baseline: z.infer<typeof baselineSchema> = {
        format: 'corrigenda.baseline',
        version: 1,
        findings: Object.fromEntries(sorted.map(([path, ids]) => [path, [...ids].sort()]))
      }
      try {
        await writeDurably(file, `${JSON.stringify(baseline, null, 2)}\n`)
        return done(undefined)
      } catch (error) {
        return fail('write-failed', `${file} could not be written: ${writeReason(error)}.`)
      }
    }
  }
}

const placeOf = (file: string, path: string): string =>
  relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
