import type { KnownCheck } from '../core/checks/check'
import { knownChecks as checks } from '../core/checks/known-checks'
import { done, fail, type Result } from '../core/result'

/** The checks that `--only` and `--skip` leave, or which id is unknown. */
export function chooseChecks(
  only: string | undefined,
  skip: string | undefined
): Result<readonly KnownCheck[], 'unknown-check'> {
  const wanted = only?.split(',').map((id) => id.trim())
  const unwanted = skip?.split(',').map((id) => id.trim()) ?? []
  const unknown = [...(wanted ?? []), ...unwanted].find((id) => !checks.some((check) => check.id === id))
  if (unknown !== undefined) {
    return fail('unknown-check', `there is no check “${unknown}”. “corrigenda checks” lists them.`)
  }
  return done(checks.filter(({ id }) => (!wanted || wanted.includes(id)) && !unwanted.includes(id)))
}
