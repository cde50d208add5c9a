import * as z from 'zod'
import { done, fail, type Result } from '../../core/result'
import type { Annotation } from './annotated-text'
import { categoryOf } from './rules'

/** What a client asks for, every parameter understood. */
export interface AskedCheck {
  readonly annotations: readonly Annotation[]
  /** BCP 47; `auto` where the text is to tell it. */
  readonly language: string
  /** BCP 47 codes of the variants the writer prefers, in order. */
  readonly preferredVariants: readonly string[]
  /** Whether what is mere style is wanted too. */
  readonly picky: boolean
  /** Which findings: all, those that rest on one sentence, or those that rest on several. */
  readonly mode: 'all' | 'sentence' | 'text'
  /** Whether findings of a check are wanted. */
  wants(check: string): boolean
}

const dataSchema = z.union([
  z.object({ text: z.string() }),
  z.object({
    annotation: z
      .array(
        z.union([
          z.object({ text: z.string() }),
          z.object({ markup: z.string(), interpretAs: z.string().optional() })
        ])
      )
      .max(200_000)
  })
])

const modes: Readonly<Record<string, AskedCheck['mode']>> = {
  all: 'all',
  allButTextLevelOnly: 'sentence',
  textLevelOnly: 'text'
}

/** Reads the parameters of `/v2/check`. A failure's words are for the person whose client asked. */
export function askedCheck(parameters: URLSearchParams): Result<AskedCheck, 'bad-request'> {
  const annotations = annotationsOf(parameters)
  if (!annotations.ok) return annotations
  const language = parameters.get('language')
  if (!language) return bad("Missing 'language' parameter, such as 'language=en-US' or 'language=auto'")
  if (language !== 'auto' && !/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(language))
    return bad(`'${language.slice(0, 40)}' is not a language code`)
  const list = (name: string) =>
    (parameters.get(name) ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)
  const rules = { on: new Set(list('enabledRules')), off: new Set(list('disabledRules')) }
  const categories = { on: new Set(list('enabledCategories')), off: new Set(list('disabledCategories')) }
  const only = parameters.get('enabledOnly')
  const enabledOnly = only === 'true' || only === 'yes'
  if (enabledOnly && rules.on.size + categories.on.size === 0)
    return bad("'enabledOnly' needs 'enabledRules' or 'enabledCategories'")
  if (enabledOnly && rules.off.size + categories.off.size > 0)
    return bad("'enabledOnly' does not go together with 'disabledRules' or 'disabledCategories'")
  const mode = modes[parameters.get('mode') || 'all'] ?? 'all'
  const level = parameters.get('level') || 'default'
  if (level !== 'default' && level !== 'picky') return bad("'level' takes 'default' or 'picky'")
  return done({
    annotations: annotations.value,
    language,
    preferredVariants: list('preferredVariants'),
    picky: level === 'picky',
    mode,
    wants(check) {
      const category = categoryOf(check)
      if (rules.off.has(check)) return false
      if (rules.on.has(check)) return true
      if (categories.off.has(category)) return false
      return !enabledOnly || categories.on.has(category)
    }
  })
}

function annotationsOf(parameters: URLSearchParams): Result<readonly Annotation[], 'bad-request'> {
  const text = parameters.get('text')
  const data = parameters.get('data')
  if (text !== null && data !== null) return bad("Set only 'text' or 'data' parameter, not both")
  if (text !== null) return done([{ text }])
  if (data === null) return bad("Missing 'text' or 'data' parameter")
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    return bad("Could not parse JSON from 'data' parameter")
  }
  const parsed = dataSchema.safeParse(value)
  if (!parsed.success)
    return bad("'data' needs either 'text', or 'annotation' with a list of {text} and {markup, interpretAs}")
  return done('text' in parsed.data ? [{ text: parsed.data.text }] : parsed.data.annotation)
}

const bad = (message: string) => fail('bad-request', message)
