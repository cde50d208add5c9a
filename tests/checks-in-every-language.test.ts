import { describe, expect, it } from 'vitest'
import { crossChecks } from '../src/core/checks/across/registry'
import type { RawFinding } from '../src/core/checks/check'
import { knownChecks } from '../src/core/checks/known-checks'
import { messageFor, unknownFinding } from '../src/core/checks/message-for'
import { checks } from '../src/core/checks/registry'
import { runChecks } from '../src/core/checks/run-checks'
import type { Finding } from '../src/core/model/finding'
import { awaiting } from '../src/strings/checks/awaiting'
import { checkCatalogueOf, withEnglish } from '../src/strings/checks/check-catalogue-of'
import { hi } from '../src/strings/checks/hi'
import { languages, stringsOf } from '../src/strings/strings'
import { factsIn } from './core/article'
import { foundAcross } from './core/cross/examples'

/** Figures without their grouping, which differs by language. */
const figuresIn = (words: string): readonly string[] =>
  words.replace(/(?<=\d),(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? []

/** The words a language says of its own: without what it quotes and the places it cites. */
const ownWords = (words: string): string => words.replaceAll(/“[^”]*”|’s|\[[^\]]*\]/g, '')

const found: readonly Finding[] = [
  ...checks.flatMap((check) =>
    check.examples.flatMap(({ text, title, table, publishedOn }) =>
      runChecks(factsIn(text, title, table, publishedOn), [check])
    )
  ),
  ...crossChecks.flatMap((check) => check.examples.flatMap((example) => foundAcross(check, example)))
]

const finding = (check: string, code: string, data: RawFinding['data'] = {}): Finding => ({
  id: 'f',
  check,
  code,
  severity: 'note',
  data,
  places: [],
  repairs: []
})

it('has English in the checks themselves', async () => {
  expect(await checkCatalogueOf('en')).toBeUndefined()
})

it('says a check in English that nobody has translated yet', () => {
  const { 'num.scale': _, ...others } = hi.checks
  const words = withEnglish({ ...hi, checks: others }, ['num.scale'])
  const { summary, messages } = knownChecks.find(({ id }) => id === 'num.scale')!
  expect(words.checks['num.scale']!.summary).toBe(summary)
  const [code] = Object.keys(messages)
  expect(messageFor(finding('num.scale', code!), words)).toBe(messageFor(finding('num.scale', code!)))
  expect(words.checks['num.total']).toBe(hi.checks['num.total'])
})

describe.each(languages.filter((language) => language !== 'en'))(
  'what checks say in %s',
  async (language) => {
    const words = (await checkCatalogueOf(language))!
    const isTranslated = (id: string) => !awaiting[language].includes(id)
    /** Written in the letters of English, whose words then do not show by their letters. */
    const isLatin = /[a-z]/i.test(stringsOf(language).language)
    const translated = knownChecks.filter(({ id }) => isTranslated(id))

    it('is said of every check and of no other', () => {
      expect(Object.keys(words.checks).sort()).toEqual(knownChecks.map(({ id }) => id).sort())
    })

    it.each(translated)(
      'is said of every finding of $id, and why it matters',
      ({ id, summary, why, messages }) => {
        const own = words.checks[id]!
        expect(Object.keys(own.messages).sort()).toEqual(Object.keys(messages).sort())
        for (const [said, inEnglish] of [
          [own.summary, summary],
          [own.why, why]
        ] as const) {
          expect(said.trim().length).toBeGreaterThan(10)
          expect(said).not.toBe(inEnglish)
          if (!isLatin) expect(ownWords(said)).not.toMatch(/[a-z]/i)
        }
      }
    )

    it('puts in every figure that English puts in, and nothing of English but what it quotes', () => {
      const codes = new Set<string>()
      for (const each of found.filter(({ check }) => isTranslated(check))) {
        const said = messageFor(each, words)
        const inEnglish = messageFor(each)
        codes.add(`${each.check} ${each.code}`)
        expect(said, inEnglish).not.toMatch(/undefined|NaN|null|\[object/)
        expect(figuresIn(said), inEnglish).toEqual(expect.arrayContaining([...figuresIn(inEnglish)]))
        if (!isLatin) expect(ownWords(said), inEnglish).not.toMatch(/[a-z]/i)
        else expect(ownWords(said)).not.toBe(ownWords(inEnglish))
      }
      // A language may begin with few checks.
      expect(codes.size).toBeGreaterThan(translated.length > knownChecks.length / 2 ? 50 : -1)
    })

    it('names a repair that is more than the text it puts in', () => {
      const worded = new Set<string>()
      for (const each of found.filter(({ check }) => isTranslated(check)))
        for (const { label, edits } of each.repairs) {
          const texts = edits.map(({ text }) => text)
          const own = texts.reduce((rest, text) => rest.replaceAll(text, ''), label)
          // “8km” has the unit as the article prints it.
          if (!/[a-z]/i.test(own) || each.check === 'num.unit') continue
          worded.add(each.check)
          const said = words.checks[each.check]!.repair?.(texts) ?? ''
          expect(figuresIn(said), label).toEqual(expect.arrayContaining([...figuresIn(label)]))
          expect(said).not.toBe(label)
        }
      expect([...worded].sort()).toEqual(['date.invalid', 'date.order', 'date.weekday'].filter(isTranslated))
    })

    it.each(['no.check', 'constructor', '__proto__'])('knows nothing of findings of “%s”', (check) => {
      expect(messageFor(finding(check, 'toString'), words)).toBe(words.unknown({ check, code: 'toString' }))
      expect(messageFor(finding(check, 'toString'))).toBe(unknownFinding({ check, code: 'toString' }))
      expect(messageFor(finding('copy.doubled', check), words)).toContain('copy.doubled')
    })
  }
)
