import { crossChecks } from '../../core/checks/across/registry'
import { knownChecks } from '../../core/checks/known-checks'
import { checks } from '../../core/checks/registry'
import { failure } from '../failure'

/** `corrigenda checks [id]`: the catalogue, or one check with its examples. @returns the exit code */
export function explainChecks(id: string | undefined, { json = false }: { readonly json?: boolean }): number {
  if (json) return checksAsJson(id)
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

/** What other programs make menus and pages of. */
function checksAsJson(id: string | undefined): number {
  const told = knownChecks
    .filter((check) => id === undefined || check.id === id)
    .map(({ id, summary, why, severity, messages }) => ({
      id,
      severity,
      summary,
      why,
      codes: Object.keys(messages),
      examples: examplesOf(id).map(({ text, code, because }) => ({ text, code, because }))
    }))
  if (told.length === 0) return failure(`there is no check “${id}”. “corrigenda checks” lists them.`)
  process.stdout.write(`${JSON.stringify(id === undefined ? told : told[0], null, 2)}\n`)
  return 0
}

const examplesOf = (id: string) => [
  ...(checks.find((check) => check.id === id)?.examples ?? []),
  ...(crossChecks.find((check) => check.id === id)?.examples ?? []).map(({ texts, ...example }) => ({
    ...example,
    text: texts.join(' / ')
  }))
]
