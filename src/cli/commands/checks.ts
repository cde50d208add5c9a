import { knownChecks } from '../../core/checks/known-checks'
import { checks } from '../../core/checks/registry'
import { crossChecks } from '../../core/cross/registry'
import { failure } from '../failure'

/** `corrigenda checks [id]`: the catalogue, or one check with its examples. @returns the exit code */
export function explainChecks(id: string | undefined): number {
  if (id === undefined) {
    for (const check of knownChecks)
      process.stdout.write(`${check.id.padEnd(18)} ${check.severity.padEnd(8)} ${check.summary}\n`)
    return 0
  }
  const check = knownChecks.find((candidate) => candidate.id === id)
  if (!check) return failure(`there is no check “${id}”. “corrigenda checks” lists them.`)
  process.stdout.write(`${check.id} (${check.severity})\n${check.summary}\n${check.why}\n\n`)
  for (const { text, code, because } of examplesOf(check.id)) {
    process.stdout.write(
      `${code === null ? 'silent' : `finds  ${code}`}: ${text}\n        because: ${because}\n`
    )
  }
  return 0
}

const examplesOf = (id: string) => [
  ...(checks.find((check) => check.id === id)?.examples ?? []),
  ...(crossChecks.find((check) => check.id === id)?.examples ?? []).map(({ texts, ...example }) => ({
    ...example,
    text: texts.join(' / ')
  }))
]
