import { version } from '../../../package.json'
import { isAtLeast } from '../../core/checks/post/severity'
import { articleFromFields } from '../../core/import/article-from-fields'
import type { Severity } from '../../core/model/finding'
import { done, type Result } from '../../core/result'
import type { ViewSettings } from '../../core/review/view-as-set'
import type { Checker } from '../checker'
import { annotatedText } from './annotated-text'
import type { AskedCheck } from './asked-check'
import { isTextLevel, type Match, matchesOf } from './matches'

/** The answer to `/v2/check`. */
export interface CheckAnswer {
  readonly software: object
  readonly warnings: { readonly incompleteResults: boolean }
  readonly language: NamedLanguage & {
    readonly detectedLanguage: NamedLanguage & { readonly confidence: number }
  }
  readonly matches: readonly Match[]
  /** Half-open, in what the client sent. */
  readonly sentenceRanges: readonly (readonly [start: number, end: number])[]
}

interface NamedLanguage {
  readonly name: string
  readonly code: string
}

/** What speaks here, in the words of the API. */
export const software = {
  name: 'Corrigenda',
  version,
  buildDate: '',
  apiVersion: 1,
  premium: false,
  premiumHint: '',
  status: ''
}

const english = 'en-US'

/** How findings are shown to a client. */
export interface ShownAs extends ViewSettings {
  /** The mildest that is shown to who asks for no level; a warning where left out, since a note is style. */
  readonly severity?: Severity
}

/** Checks what a client asks for. A text that is not English is answered without matches: the checks read none else. */
export async function answerCheck(
  asked: AskedCheck,
  checker: Checker,
  settings: ShownAs,
  signal: AbortSignal
): Promise<Result<CheckAnswer>> {
  const text = annotatedText(asked.annotations)
  const article = articleFromFields({ id: 'text', text: text.plain })
  const detected = codeOf(article.language ?? 'en', asked)
  const code = asked.language === 'auto' ? detected : asked.language
  const answer = (matches: readonly Match[], sentenceRanges: CheckAnswer['sentenceRanges']) =>
    done({
      software,
      warnings: { incompleteResults: false },
      language: { ...named(code), detectedLanguage: { ...named(detected), confidence: 0.99 } },
      matches,
      sentenceRanges
    })
  if (!isEnglish(code) || text.plain.trim() === '') return answer([], [])
  const checked = await checker.check(article, settings, signal)
  if (!checked.ok) return checked
  const { findings, sentences } = checked.value.analysis
  const mildest = asked.picky ? 'note' : (settings.severity ?? 'warning')
  const wanted = findings.filter(
    (finding) =>
      finding.severity !== 'agrees' &&
      isAtLeast(finding.severity, mildest) &&
      asked.wants(finding.check) &&
      (asked.mode === 'all' || isTextLevel(finding, sentences) === (asked.mode === 'text'))
  )
  return answer(
    wanted.flatMap((finding) => matchesOf(finding, text, sentences)).sort((a, b) => a.offset - b.offset),
    sentences
      .filter(({ start, end }) => end > start)
      .map((sentence) => {
        const { start, end } = text.placeOf(sentence)
        return [start, end] as const
      })
  )
}

/** English is told as the variant the writer prefers: a client that asks for a variant knows no bare "en". */
const codeOf = (language: string, { preferredVariants }: AskedCheck): string =>
  language === 'en' ? (preferredVariants.find(isEnglish) ?? english) : language

const isEnglish = (code: string): boolean => /^en(?:-|$)/i.test(code)

const names = new Intl.DisplayNames(['en'], { type: 'language' })

function named(code: string): NamedLanguage {
  const [language = code, region] = code.split('-')
  const name = names.of(language) ?? code
  return { name: region ? `${name} (${region.toUpperCase()})` : name, code }
}

/** The languages of `/v2/languages`: those whose texts are checked. */
export const languages = ['', 'US', 'GB', 'AU', 'CA', 'IE', 'IN', 'NZ', 'ZA'].map((region) => ({
  name: region === '' ? 'English' : `English (${region})`,
  code: 'en',
  longCode: region === '' ? 'en' : `en-${region}`
}))
