import { type Description, descriptionOf } from '../facts/descriptions'
import type { Facts } from '../facts/facts-of'
import type { NameMention } from '../model/fact'
import type { Span } from '../model/span'

/** The mentions of one spelling in one article. */
export interface NamedGroup {
  readonly facts: Facts
  /** As printed first. */
  readonly name: string
  readonly words: readonly string[]
  readonly mentions: readonly NamedMention[]
  /** What the words beside its mentions say of who it is. */
  readonly description: () => GroupDescription
}

export interface NamedMention {
  readonly span: Span
  readonly sentence: number
  readonly quoted: boolean
}

export interface GroupDescription {
  readonly roles: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly sexes: ReadonlySet<string>
  readonly ages: readonly number[]
  readonly kin: boolean
}

/** More names than this are a list of names. */
const most = 400

/**
 * The names of an article, each spelling with all its places: of two words and more as they stand; surnames alone with
 * the last words of the longer names.
 *
 * @param isSurname gives the surnames, instead of the whole names
 */
export function namedGroups(facts: Facts, isSurname: boolean): readonly NamedGroup[] {
  const { text } = facts.reading
  const groups = new Map<
    string,
    { name: string; words: string[]; mentions: (NamedMention & { of: NameMention })[] }
  >()
  const add = (words: readonly string[], span: Span, of: NameMention): void => {
    const key = words.join(' ').toLowerCase()
    const group = groups.get(key)
    const mention = { span, sentence: of.sentence, quoted: of.quoted, of }
    if (group) group.mentions.push(mention)
    else if (groups.size < most)
      groups.set(key, { name: words.join(' '), words: [...words], mentions: [mention] })
  }
  for (const mention of mentionsIn(facts)) {
    const { words, span } = mention
    if (!isSurname && words.length > 1) add(words, span, mention)
    if (isSurname) {
      const last = words.at(-1)!
      const start = text.lastIndexOf(last, span.end - 1)
      if (start >= span.start) add([last], { start, end: start + last.length }, mention)
    }
  }
  return [...groups.values()].map(({ name, words, mentions }) => ({
    facts,
    name,
    words,
    mentions,
    description: () => described(mentions.map(({ of }) => descriptionOf(facts.reading, of)))
  }))
}

/** Every name of an article: people, and runs of capitals nobody has taken for a person. */
export function mentionsIn({ reading, ledger }: Facts): readonly NameMention[] {
  const { text } = reading
  return ledger.runs
    .filter(({ span }) => span.end > span.start)
    .map(({ span, phraseFirst, sentence, quoted }): NameMention => {
      const words = text.slice(span.start, span.end).split(/\s+/)
      return {
        kind: 'name',
        span,
        phrase: {
          start: Math.min(reading.tokens.start[phraseFirst] ?? span.start, span.start),
          end: span.end
        },
        words,
        sentence,
        quoted
      }
    })
}

function described(all: readonly Description[]): GroupDescription {
  return {
    roles: new Set(all.flatMap(({ roles }) => [...roles])),
    parties: new Set(all.flatMap(({ parties }) => [...parties])),
    sexes: new Set(all.flatMap(({ sex }) => sex ?? [])),
    ages: all.flatMap(({ age }) => age?.years ?? []),
    kin: all.some(({ kin }) => kin)
  }
}
