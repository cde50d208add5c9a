import { knownChecks } from '../checks/known-checks'
import type { Span } from '../model/span'

/** Where a comment of a file switches checks off, and why. */
export interface SwitchedOff extends Span {
  /** Ids of checks; all of them where empty. */
  readonly checks: readonly string[]
  readonly because: string
}

/** A comment that means to switch something and does not. */
export interface SwitchProblem extends Span {
  readonly message: string
}

export interface Switches {
  readonly off: readonly SwitchedOff[]
  readonly problems: readonly SwitchProblem[]
}

/** A comment of Markdown and HTML, or a line of AsciiDoc, and what it says. */
const comment =
  /<!--[ \t\n]{0,20}corrigenda-(\S{1,40})([\s\S]{0,600}?)-->|^\/\/[ \t]{0,20}corrigenda-(\S{1,40})([^\n]{0,600})$/gm

/**
 * What the comments of a file switch off: `corrigenda-disable CHECK, CHECK because REASON` from there to
 * `corrigenda-enable`, or to the end; `corrigenda-disable-next …` in the paragraph that follows. Without a reason
 * nothing is switched off: who reads it later must know why.
 *
 * @param text of the file, decoded
 */
export function switchesIn(text: string): Switches {
  const off: SwitchedOff[] = []
  const problems: SwitchProblem[] = []
  let open: { readonly start: number; readonly checks: readonly string[]; readonly because: string }[] = []
  for (const found of text.matchAll(comment)) {
    const word = found[1] ?? found[3] ?? ''
    const start = found.index
    const end = start + found[0].length
    const [names = '', ...reasons] = (found[2] ?? found[4] ?? '').split(/(?:^|\s)because\s/)
    const checks = names.split(/[\s,]+/).filter(Boolean)
    const because = reasons.join('because ').trim()
    const problem = problemOf(word, checks, because)
    if (problem !== null) {
      problems.push({ start, end, message: problem })
      continue
    }
    if (word === 'disable') open.push({ start: end, checks, because })
    else if (word === 'disable-next') off.push({ ...paragraphAfter(text, end), checks, because })
    else {
      const ends = (one: { readonly checks: readonly string[] }) =>
        checks.length === 0 || (one.checks.length > 0 && one.checks.every((id) => checks.includes(id)))
      off.push(...open.filter(ends).map((one) => ({ ...one, end: start })))
      open = open.filter((one) => !ends(one))
    }
  }
  off.push(...open.map((one) => ({ ...one, end: text.length })))
  return { off, problems }
}

function problemOf(word: string, checks: readonly string[], because: string): string | null {
  if (!['disable', 'disable-next', 'enable'].includes(word))
    return `“corrigenda-${word}” says nothing: it is corrigenda-disable, corrigenda-disable-next or corrigenda-enable.`
  const unknown = checks.find((id) => !knownChecks.some((check) => check.id === id))
  if (unknown !== undefined) return `There is no check “${unknown}”, so nothing is switched off.`
  if (word !== 'enable' && because === '')
    return `Nothing is switched off without a reason: “corrigenda-${word} ${checks.join(', ') || 'CHECK'} because …”.`
  return null
}

/** The lines up to the next empty one, from the first that is not empty. */
function paragraphAfter(text: string, from: number): Span {
  const start = from + /^\s*/.exec(text.slice(from, from + 2_000))![0].length
  const gap = /\n[ \t]*\r?\n/g
  gap.lastIndex = start
  return { start, end: gap.exec(text)?.index ?? text.length }
}

/** Why a finding is switched off: the first comment that reaches one of its places; null where none does. */
export function whySwitchedOff(
  check: string,
  places: readonly Span[],
  off: readonly SwitchedOff[]
): string | null {
  const one = off.find(
    ({ start, end, checks }) =>
      (checks.length === 0 || checks.includes(check)) &&
      places.some((place) => start <= place.start && place.start < end)
  )
  return one?.because ?? null
}
