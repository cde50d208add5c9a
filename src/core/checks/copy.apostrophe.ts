import { partyAcronyms } from '../facts/affiliations'
import type { Facts } from '../facts/facts-of'
import type { Reading } from '../facts/reading'
import { TokenKind } from '../text/tokens'
import { wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Contractions that are no words without their apostrophe ("cant", "wont" and "well" are). */
const contractions = new Map(
  [
    "didn't doesn't don't isn't wasn't weren't couldn't wouldn't shouldn't hasn't haven't hadn't aren't mustn't",
    "you're they're you've they've we've he'd they'll you'll that's what's there's"
  ]
    .join(' ')
    .split(' ')
    .map((word) => [word.replace("'", ''), word])
)

/** A contraction, or a capitalised word that ends with "s": all others are passed over. */
const mayLackOne = wordShape((printed) => contractions.has(printed) || /^[A-Z]\S{1,22}s$/.test(printed))

/** What people have: before these a person's name with an "s" is a possessive. */
const belongings = new Set(
  `widow wife husband son daughter sons daughters brother sister father mother family parents children uncle nephew niece
  cousin aide aides lawyer lawyers house home residence office death body speech remarks statement victory win defeat lead
  margin supporters campaign career seat party team car book letter term successor predecessor rival`.split(
    /\s+/
  )
)

export const copyApostrophe: Check = {
  id: 'copy.apostrophe',
  summary: 'A lost apostrophe.',
  why: '“BJPs” is many parties; “BJP’s” is what belongs to one.',
  severity: 'note',
  messages: { lost: ({ printed, repaired }) => `“${printed}”: “${repaired}”?` },
  examples: [
    { text: 'It didnt help.', code: 'lost', because: 'a contraction' },
    { text: 'In Kairana the BJPs Mriganka Singh lost.', code: 'lost', because: 'the party’s own candidate' },
    {
      text: 'Asha Rawat spoke. They had met Ashas brother before.',
      code: 'lost',
      because: 'a person’s name, and what is hers'
    },
    { text: 'Both BJPs of the story met. Two MPs Ann Poe knew.', code: null, because: 'plurals' },
    { text: 'Ann Harlow spoke. The Harlows are an old family.', code: null, because: 'a family' },
    { text: 'Ann Harlow spoke. Harlows win the cup.', code: null, because: 'they win it' },
    { text: 'Paul Robert met Ann Roberts sister.', code: null, because: 'a surname of somebody else' },
    { text: 'As is his wont, he spoke cant.', code: null, because: 'words without an apostrophe' },
    { text: "It didn’t help, and it doesn't.", code: null, because: 'the apostrophe is there' }
  ],
  run(facts) {
    const { tokens, text } = facts.reading
    const findings: RawFinding[] = []
    for (const i of facts.reading.shaped(mayLackOne)) {
      const repaired = repairOf(facts, i)
      if (!repaired) continue
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      findings.push({
        code: 'lost',
        data: { printed: facts.reading.word(i), repaired },
        places: [placeAt(text, span, 'apostrophe')],
        repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
      })
    }
    return findings
  }
}

function repairOf({ reading, people }: Facts, i: number): string | null {
  const word = reading.word(i)
  const contraction = contractions.get(word)
  if (contraction) return contraction.replace("'", '’')
  if (!reading.together(i + 1, i)) return null
  const owner = word.slice(0, -1)
  const next = reading.word(i + 1)
  if (partyAcronyms.has(owner)) return /^[A-Z][a-z]/.test(next) ? `${owner}’s` : null
  // After "the" it is the family; after another name it is that person's own.
  const before = reading.together(i - 1, i) ? reading.word(i - 1) : ''
  if (!belongings.has(next) || isVerbHere(reading, i + 1)) return null
  if (/^(?:the|The|[A-Z].*)$/.test(before)) return null
  if (owner.length < 4 || owner.endsWith('s')) return null
  const isName = (spelling: string) => people.some(({ words }) => words.includes(spelling))
  return isName(owner) && !isName(word) ? `${owner}’s` : null
}

/** "Republicans win the Senate": what may be a thing they have is what they do, where an object follows. */
const isVerbHere = (reading: Reading, i: number): boolean =>
  /^(?:win|lead|defeat|seat|book|rival|house|home|party|letter)$/.test(reading.word(i)) &&
  reading.together(i + 1, i) &&
  reading.tokens.kind[i + 1] !== TokenKind.mark &&
  !/^(?:in|over|at|by|of|was|is|on|to|for)$/.test(reading.word(i + 1))
