import type { Flag } from './flag'
import type { Judgement, Verdict } from './judgement'

const keys: Readonly<Record<string, Verdict>> = { r: 'right', w: 'wrong', u: 'unclear' }

/** What a reader is asked under each flag. */
export const question = 'r right · w wrong · u unclear (a reason may follow) · s skip · q quit: '

/** What was typed: a verdict with its reason, `skip`, `quit`, or null where it is none of them. */
export function readAnswer(
  typed: string
): { readonly verdict: Verdict; readonly why: string } | 'skip' | 'quit' | null {
  const [, key = '', why = ''] = /^\s*(\S)(?:\s+(.*))?$/.exec(typed.trimEnd()) ?? []
  if (key === 's') return 'skip'
  if (key === 'q') return 'quit'
  const verdict = Object.hasOwn(keys, key) ? keys[key] : undefined
  return verdict ? { verdict, why: why.trim() } : null
}

/** A flag as a reader is shown it. */
export const flagToRead = (
  { check, code, severity, message, places }: Flag,
  number: number,
  of: number
): string =>
  [
    `\n${number} of ${of} · ${check} ${code} · ${severity}`,
    message,
    ...places.map((place) => `  … ${place} …`)
  ].join('\n')

/**
 * Asks a reader about one flag after the other, those that nobody has judged yet.
 *
 * @param ask shows words and gives what is typed under them; null where no more will come
 * @param keep is handed each judgement as it is made
 * @returns how many were judged
 */
export async function judgeFlags(
  flags: readonly Flag[],
  judged: ReadonlyMap<string, Judgement>,
  ask: (shown: string) => Promise<string | null>,
  keep: (judgement: Judgement) => void
): Promise<number> {
  const open = [...new Map(flags.map((flag) => [flag.hash, flag])).values()].filter(
    ({ hash }) => !judged.has(hash)
  )
  let made = 0
  for (const [i, flag] of open.entries()) {
    let shown = `${flagToRead(flag, i + 1, open.length)}\n${question}`
    let answer: ReturnType<typeof readAnswer> = null
    while (answer === null) {
      const typed = await ask(shown)
      if (typed === null) return made
      answer = readAnswer(typed)
      shown = question
    }
    if (answer === 'quit') return made
    if (answer === 'skip') continue
    const { hash, check, code, severity, corpus } = flag
    keep({ hash, check, code, severity, corpus, ...answer })
    made++
  }
  return made
}
