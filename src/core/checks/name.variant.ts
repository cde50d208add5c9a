import type { NameMention, Person } from '../model/fact'
import { spellingChange } from '../text/spelling-distance'
import { transliterationKey } from '../text/transliteration-key'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { type Respelt, respeltSurnames } from './respelt-surnames'

export const nameVariant: Check = {
  id: 'name.variant',
  summary: 'One person in two spellings.',
  why: 'A misspelt name is the error readers forgive least, and the article itself often prints the right form elsewhere.',
  severity: 'warning',
  messages: {
    'two-spellings': ({ first, firstCount, second, secondCount }) =>
      `One name in two spellings? “${first}” (${times(firstCount)}) and “${second}” (${times(secondCount)}).`
  },
  examples: [
    {
      text: 'The late Hukum Singh held the seat. His party remembered Humkum Singh on Monday.',
      code: 'two-spellings',
      because: 'one letter more in the first name, the same surname'
    },
    {
      text: 'The party fielded Avani Singh. He beat Avni Singh by 200 votes.',
      code: 'two-spellings',
      because: 'two Roman spellings of one name'
    },
    {
      text: 'Sheila Harlow opened the bridge. Mr Pike, who paid for it, thanked Ms Harlwo warmly.',
      code: 'two-spellings',
      because: 'a surname alone, two letters swapped, introduced nowhere'
    },
    {
      text: 'The plant is in Marlowe. Workers love Marlowe, the mayor of Marlowe said. Now Malrowe will lose it.',
      code: 'two-spellings',
      because: 'a place in one spelling three times, then once with two letters swapped'
    },
    {
      text: 'Naeemul Hasan won in Noorpur and Tabassum Hassan led in Kairana.',
      code: null,
      because: 'two people: the first names have nothing in common'
    },
    {
      text: 'Hassan Roomi wept. Mohammad Hassan Roomi was outside the hall.',
      code: null,
      because: 'a short form of one name'
    },
    {
      text: 'Irfan Solanki and his wife Naseem Solanki came.',
      code: null,
      because: 'two people of one family'
    },
    {
      text: 'Arun Mehta and Aruna Mehta voted early.',
      code: null,
      because: 'the last vowel makes another name'
    },
    {
      text: 'Rajesh Kumar spoke first. Rakesh Kumar followed him.',
      code: null,
      because: 'another consonant makes another name'
    },
    {
      text: 'Peter Clarke spoke for the union. Later Dinah Clark read out the vote.',
      code: null,
      because: 'each is introduced by a first name of her or his own'
    },
    {
      text: 'Envoys of Iran met in Geneva. Iran had asked for it. The Iranian press was pleased.',
      code: null,
      because: 'an adjective made of the name'
    },
    {
      text: 'Martin Price runs the mill. Prices rose again, and Pride went before the fall.',
      code: null,
      because: 'an ordinary word that opens a sentence'
    },
    {
      text: 'Anna Bell and Ana Bell are twins.',
      code: null,
      because: 'named side by side in one sentence: two people'
    },
    {
      text: 'Hukum Singh held the seat. “We loved Humkum Singh,” one voter wrote.',
      code: null,
      because: 'the odd spelling stands inside a quotation'
    }
  ],
  run({ reading, people, nameForms }) {
    const findings: RawFinding[] = []
    for (const [a, b] of candidatePairs(people)) {
      if (!isVariant(a.words, b.words) || together(a, b)) continue
      const places = [...printed(a), ...printed(b)]
      if (printed(a).length === 0 || printed(b).length === 0) continue
      findings.push({
        code: 'two-spellings',
        data: {
          first: a.name,
          second: b.name,
          firstCount: printed(a).length,
          secondCount: printed(b).length
        },
        places: places
          .map((mention) => placeAt(reading.text, mention.span, 'spelling'))
          .sort((x, y) => x.start - y.start),
        repairs: [respell(a, b), respell(b, a)]
      })
    }
    const known = new Set(findings.flatMap(({ places }) => places.map(({ end }) => end)))
    const starts = new Set(findings.flatMap(({ places }) => places.map(({ start }) => start)))
    for (const respelt of respeltSurnames(nameForms)) {
      const [odd] = respelt.odd.at
      if (odd && !known.has(odd.end) && !starts.has(odd.start))
        findings.push(secondMention(reading.text, respelt))
    }
    return findings
  }
}

/** A single word of a name that comes again one slip apart. */
function secondMention(text: string, { usual, odd }: Respelt): RawFinding {
  const edits = (from: Respelt['odd'], to: Respelt['odd']) =>
    from.at.map(({ start, end }) => ({ start, end, text: to.printed }))
  const inOrder = [usual, odd].sort((a, b) => a.at[0]!.start - b.at[0]!.start)
  const [first, second] = inOrder as [Respelt['odd'], Respelt['odd']]
  return {
    code: 'two-spellings',
    data: {
      first: first.printed,
      firstCount: first.at.length,
      second: second.printed,
      secondCount: second.at.length
    },
    places: [...usual.at, ...odd.at]
      .map(({ start, end }) => placeAt(text, { start, end }, 'spelling'))
      .sort((a, b) => a.start - b.start),
    repairs: [
      { label: first.printed, edits: edits(second, first) },
      { label: second.printed, edits: edits(first, second) }
    ]
  }
}

/** Mentions that show how the desk's own writer spells the name: whole forms, outside quotations. */
const printed = (person: Person): readonly NameMention[] =>
  person.mentions.filter((mention) => !mention.quoted && mention.words.length === person.words.length)

/** Pairs of people with as many words and all of them shared but one: looked up by the shared words, never all against all. */
function* candidatePairs(people: readonly Person[]): Generator<readonly [Person, Person]> {
  const seen = new Map<string, Person[]>()
  for (const person of people) {
    const lower = person.words.map((word) => word.toLowerCase())
    for (let gap = 0; gap < lower.length; gap++) {
      const key = lower.map((word, i) => (i === gap ? '·' : word)).join(' ')
      const others = seen.get(key)
      if (!others) {
        seen.set(key, [person])
        continue
      }
      for (const other of others) yield [other, person]
      // A text that prints more than this many people of one surname proves nothing by spelling.
      if (others.length < 12) others.push(person)
    }
  }
}

/** Whether the one word that differs is the same name by its sound, or by one slip of the fingers. */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((word, i) => word.toLowerCase() !== b[i]!.toLowerCase())
  if (at < 0) return false
  const one = a[at]!.toLowerCase()
  const two = b[at]!.toLowerCase()
  if (Math.min(one.length, two.length) < 4 || one[0] !== two[0]) return false
  const change = spellingChange(one, two)
  if (transliterationKey(one) === transliterationKey(two)) return change !== 'far' || one.length >= 6
  // A letter at the end makes another name as often as a slip (Arun, Aruna); a letter inside seldom does.
  const inner = one.slice(-1) === two.slice(-1)
  return inner && (change === 'one-letter-more' || change === 'swapped')
}

/** Both in one sentence: the writer tells them apart, so do we. */
function together(a: Person, b: Person): boolean {
  const sentences = new Set(a.mentions.map((mention) => mention.sentence))
  return b.mentions.some((mention) => sentences.has(mention.sentence))
}

/** Every mention of `wrong` in the spelling of `right`. */
const respell = (right: Person, wrong: Person) => ({
  label: right.name,
  edits: printed(wrong).map((mention) => ({
    start: mention.span.start,
    end: mention.span.end,
    text: right.name
  }))
})

const times = (count: unknown): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
