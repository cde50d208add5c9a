import { checks } from '../../core/checks/registry'
import { failure } from '../failure'

/** `corrigenda checks [id]`: the catalogue, or one check with its examples. @returns the exit code */
export function explainChecks(id: string | undefined): number {
  if (id === undefined) {
    for (const check of checks)
      process.stdout.write(`${check.id.padEnd(18)} ${check.severity.padEnd(8)} ${check.summary}\n`)
    return 0
  }
  const check = checks.find((candidate) => candidate.id === id)
  if (!check) return failure(`there is no check “${id}”. “corrigenda checks” lists them.`)
  process.stdout.write(`${check.id} (${check.severity})\n${check.summary}\n${check.why}\n\n`)
  for (const example of check.examples) {
    process.stdout.write(
      `${example.code === null ? 'silent' : `finds  ${example.code}`}: ${example.text}\n        because: ${example.because}\n`
    )
  }
  return 0
}
