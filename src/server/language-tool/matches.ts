import { knownChecks } from '../../core/checks/known-checks'
import { messageFor } from '../../core/checks/message-for'
import type { Finding, Place, Repair } from '../../core/model/finding'
import { contains, type Span } from '../../core/model/span'
import type { AnnotatedText } from './annotated-text'
import { type Rule, ruleOf } from './rules'

/** One underline of LanguageTool's API. Offsets count in what the client sent, markup included. */
export interface Match {
  readonly message: string
  readonly shortMessage: string
  readonly replacements: readonly { readonly value: string }[]
  readonly offset: number
  readonly length: number
  readonly context: { readonly text: string; readonly offset: number; readonly length: number }
  readonly sentence: string
  readonly type: { readonly typeName: 'Other' }
  readonly rule: Rule & { readonly isPremium: false }
  readonly ignoreForIncompleteSentence: false
  readonly contextForSureMatch: -1
}

const rules: ReadonlyMap<string, Rule> = new Map(knownChecks.map((check) => [check.id, ruleOf(check)]))

/** So many code units of the text stand on each side of the words in a match's context. */
const contextWidth = 40

/**
 * The underlines of a finding: one at each place that a repair would change, with what would stand there; where no
 * repair changes a single place, one at the first place it rests on. The machine knows that figures disagree, seldom
 * which of them is wrong: a writer can take it back at any of them.
 *
 * @param sentences of the words
 */
export function matchesOf(
  finding: Finding,
  text: AnnotatedText,
  sentences: readonly Span[]
): readonly Match[] {
  const [first] = finding.places
  if (!first) return []
  const mended = new Map<Place, Set<string>>()
  for (const repair of finding.repairs)
    for (const { place, words } of changesBy(repair, finding.places, text.plain))
      mended.set(place, (mended.get(place) ?? new Set()).add(words))
  const message = messageFor(finding)
  const rule = rules.get(finding.check) ?? ruleOf({ id: finding.check, summary: '' })
  const places = mended.size > 0 ? [...mended] : [[first, new Set<string>()] as const]
  return places
    .filter(([{ start, end }]) => end > start)
    .map(([place, words]) => {
      const { start, end, exact } = text.placeOf(place)
      const sentence = sentences.find((each) => each.start <= place.start && place.start < each.end)
      return {
        message,
        shortMessage: rule.category.name,
        // Words with markup between them cannot be replaced without losing it.
        replacements: exact ? [...words].map((value) => ({ value })) : [],
        offset: start,
        length: end - start,
        context: contextOf(text.plain, place),
        sentence: sentence ? text.plain.slice(sentence.start, sentence.end) : '',
        type: { typeName: 'Other' },
        rule: { ...rule, isPremium: false },
        ignoreForIncompleteSentence: false,
        contextForSureMatch: -1
      }
    })
}

/**
 * What a repair makes of single places. A repair of several is given at each only where it writes the same words at all
 * of them, as a misspelt name does: half of an exchange would be a new mistake.
 */
function changesBy(
  { edits }: Repair,
  places: readonly Place[],
  text: string
): readonly { readonly place: Place; readonly words: string }[] {
  if (new Set(edits.map(({ text: words }) => words)).size !== 1) return []
  return edits.flatMap((edit) => {
    const place = places.find((each) => contains(each, edit))
    if (!place) return []
    return [
      { place, words: text.slice(place.start, edit.start) + edit.text + text.slice(edit.end, place.end) }
    ]
  })
}

function contextOf(text: string, { start, end }: Span): Match['context'] {
  const from = Math.max(0, start - contextWidth)
  const to = Math.min(text.length, end + contextWidth)
  const before = from > 0 ? '...' : ''
  const after = to < text.length ? '...' : ''
  const words = text.slice(from, to).replace(/[\n\r\t]/g, ' ')
  return { text: `${before}${words}${after}`, offset: before.length + start - from, length: end - start }
}

/** Whether a finding rests on more than one sentence: what clients call text level. */
export function isTextLevel({ places }: Finding, sentences: readonly Span[]): boolean {
  const holding = new Set(
    places.map(({ start }) => sentences.findIndex((each) => each.start <= start && start < each.end))
  )
  return holding.size > 1
}
