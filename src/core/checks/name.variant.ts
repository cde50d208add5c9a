import { type BodyMention, bodiesOf } from '../facts/bodies/bodies-of'
import { countBefore } from '../facts/count-before'
import { type NamedWord, wordsOfNames } from '../facts/people/words-of-names'
import type { Reading } from '../facts/reading'
import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { type RespeltBody, respeltBodies } from './respelt-bodies'
import { type RespeltInHeadline, respeltInHeadline } from './respelt-in-headline'
import { printed, respeltPeople } from './respelt-people'
import { respeltWords } from './respelt-words'

export const nameVariant: Check = {
  id: 'name.variant',
  summary: 'One person, place or body in two spellings.',
  why: 'A misspelt name is the error readers forgive least, and the article itself often prints the right form elsewhere.',
  severity: 'warning',
  messages: {
    'two-spellings': ({ first, firstCount, second, secondCount }) =>
      `One name in two spellings? “${first}” (${times(firstCount)}) and “${second}” (${times(secondCount)}).`,
    'two-names': ({ first, second }) => `One body under two names? “${first}” and “${second}”.`
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
      text: 'Moses Barker, the mayor, spoke first. Then Wayne Barker rose. A man who was jailed in Barmer County was with them.',
      code: null,
      because: 'one consonant for another in a name that nobody bears'
    },
    {
      text: 'The doctrine is called Rigorism. Rigorism was new. The teaching of Rigorism spread. To the Rigorist, all is plain.',
      code: null,
      because: 'a doctrine, and who holds it'
    },
    {
      text: 'The Free Yazedi Foundation warned. The Yazidi minority called. Thousands of Yazidi men were taken.',
      code: null,
      because: 'a body spells its own name'
    },
    {
      text: 'She lives in Las Cruvas. He left Las Cruvas. This story has been corrected to change the spelling of Las Crudas, New Mexico, to Las Cruvas.',
      code: null,
      because: 'a note that tells of a spelling'
    },
    {
      text: 'Andrey Kerlov was shot. Andrey Kerlov lived in Hull. Andrey Kerlov spoke.\n\nJust paid respects to Andrei Kerlov at the airport. Sad day. — Rupert Vane (@rvane) December 20, 2016\n\nThe town mourned.',
      code: null,
      because: 'a post from elsewhere, as it was posted'
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
      text: 'Sara Okafor, a nurse, was given the prize. Sarah Okafor thanked her ward.',
      code: 'two-spellings',
      because: 'two ways to write one given name'
    },
    {
      text: 'Sara Okafor, a nurse, was given the prize. Her sister, Sarah Okafor, was proud.',
      code: null,
      because: 'her sister'
    },
    {
      text: 'Councillor Teresa Black opposed it. “It is madness,” said Theresa Black.',
      code: 'two-spellings',
      because: 'a councillor, and no part of her name'
    },
    {
      text: 'Engineer Alan Greenwodo warned of floods. Greenwood said so again. “It will come,” Greenwood said.',
      code: 'two-spellings',
      because: 'introduced in a spelling that never comes again'
    },
    {
      text: 'Engineer Jane Austen warned of floods. Austin flooded in May, and Austin is dry now.',
      code: null,
      because: 'a town, and it says nothing'
    },
    {
      text: 'Bank chief Alan Greenwood warned of debt. Mr Greenwood saw trouble. Bank chairman Alan Greenwodo said so again.',
      code: 'two-spellings',
      because: 'a chief is a chairman'
    },
    {
      text: 'The actor Alan Greenwood spoke. The striker Alan Greenwodo scored.',
      code: null,
      because: 'two trades'
    },
    {
      text: 'Daniel Okafor, a nurse, was given the prize. Danielle Okafor was proud.',
      code: null,
      because: 'a man and a woman'
    },
    {
      text: 'Steven Marsh-Hale wrote it. Stephen Marsh-Hale is in it too.',
      code: 'two-spellings',
      because: 'a double surname'
    },
    {
      text: 'Police in Marlborough ask for help. It was near Malborough station.',
      code: 'two-spellings',
      because: 'so long a word has no neighbour by chance'
    },
    {
      text: 'Police in Marlow ask for help. It was near Marlo station.',
      code: null,
      because: 'a short word that comes once'
    },
    {
      text: 'Chris Evans chaired the panel. Chris Evens the odds in a charity match.',
      code: null,
      because: 'Chris does so to the odds'
    },
    {
      text: 'Councillor Harriet Pemberton objected. Cllr Pembertin called it a disgrace. Pemberton then left.',
      code: 'two-spellings',
      because: 'a councillor’s surname'
    },
    {
      text: 'The Lanyon Building Society cut its rates. Savers were told by post. The Lanyon Bank has 40 branches.',
      code: 'two-names',
      because: 'no bank was named before, and a society was'
    },
    {
      text: 'The Lanyon Building Society cut its rates. The Lanyon Borough Council did not. The society has 40 branches.',
      code: null,
      because: 'two bodies of one town'
    },
    {
      text: 'She took her degree at the University of Overberg. Staff of the University of Overstrand were surprised.',
      code: 'two-names',
      because: 'one beginning, and the first was where she studied'
    },
    {
      text: 'Savers choose between Medicare and the state. Medicare is cheap. Under Medicaid they pay nothing.',
      code: null,
      because: 'two names that everybody knows'
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
    },
    {
      text: 'The mill is sold, said Denise Brossard, its chair. Brossard said it was time. Brossard has led it since 2019, and Brossard is 50. Diane Brossard said the price was fair.',
      code: 'two-spellings',
      because: 'nobody new would be brought in so'
    },
    {
      text: 'The mill is sold, said Denise Brossard, its chair. Brossard said it was time. Brossard has led it since 2019, and Brossard is 50. Her sister, Diane Brossard, said the price was fair.',
      code: null,
      because: 'her sister'
    },
    {
      text: 'Karl Weiss, the mayor, opened it. Weiss spoke for an hour and Weiss left early. Kurt Weiss said his brother was tired.',
      code: null,
      because: 'two brothers'
    }
  ],
  run(facts) {
    const { reading, ledger } = facts
    const findings: RawFinding[] = []
    const { pairs, apart } = respeltPeople(facts)
    for (const [a, b] of pairs) findings.push(respeltPerson(reading.text, a, b))
    const words = wordsOfNames(reading, ledger)
    for (const respelt of respeltInHeadline(facts, words)) findings.push(inHeadline(reading, respelt))
    const known = findings.flatMap(({ places }) => places)
    const starts = new Set(known.map(({ start }) => start))
    const ends = new Set(known.map(({ end }) => end))
    const isNew = ({ start, end }: Span) => !starts.has(start) && !ends.has(end)
    for (const { usual, odd } of respeltWords(reading, words, apart, ledger.alsoSmall)) {
      if (spansOf(reading, odd).every(isNew)) findings.push(twoSpellings(reading, usual, odd))
    }
    const spelt = findings.flatMap(({ places }) => places.map(({ start }) => start)).sort((a, b) => a - b)
    const isInside = ({ start, end }: Span) =>
      countBefore(spelt, (at) => at < end) > countBefore(spelt, (at) => at < start)
    for (const respelt of respeltBodies(bodiesOf(reading, ledger))) {
      const finding = twoNames(reading, respelt)
      if (!finding.places.some(isInside)) findings.push(finding)
    }
    return findings
  }
}

/** A body's usual name and the one it has once. */
function twoNames({ text }: Reading, { usual, odd }: RespeltBody): RawFinding {
  const [first] = usual.mentions as [BodyMention]
  const words = ({ start, end }: Span) => text.slice(start, end)
  return {
    code: 'two-names',
    data: { first: words(first.span), second: words(odd.span) },
    places: [first.span, odd.span]
      .map((span) => placeAt(text, span, 'spelling'))
      .sort((a, b) => a.start - b.start),
    repairs: [{ label: words(first.span), edits: [{ ...odd.span, text: words(first.span) }] }]
  }
}

/** Two whole names. */
function respeltPerson(text: string, a: Person, b: Person): RawFinding {
  return {
    code: 'two-spellings',
    data: { first: a.name, second: b.name, firstCount: printed(a).length, secondCount: printed(b).length },
    places: [...printed(a), ...printed(b)]
      .map((mention) => placeAt(text, mention.span, 'spelling'))
      .sort((x, y) => x.start - y.start),
    repairs: [respell(a, b), respell(b, a)]
  }
}

const spansOf = (reading: Reading, { at, printed: word }: NamedWord): readonly Span[] =>
  at.map(({ token }) => {
    const start = reading.tokens.start[token]!
    return { start, end: start + word.length }
  })

/** The headline's spelling against the body's. */
function inHeadline(reading: Reading, { usual, printed: first, odd }: RespeltInHeadline): RawFinding {
  const body = spansOf(reading, usual)
  const second = usual.printed
  return {
    code: 'two-spellings',
    data: { first, firstCount: 1, second, secondCount: body.length },
    places: [odd, ...body].map((place) => placeAt(reading.text, place, 'spelling')),
    repairs: [
      { label: second, edits: [{ ...odd, text: second }] },
      { label: first, edits: body.map((span) => ({ ...span, text: first })) }
    ]
  }
}

/** One word of a name that comes again a slip apart. */
function twoSpellings(reading: Reading, usual: NamedWord, odd: NamedWord): RawFinding {
  const edits = (from: NamedWord, to: NamedWord) =>
    spansOf(reading, from).map((span) => ({ ...span, text: to.printed }))
  const inOrder = [usual, odd].sort((a, b) => a.at[0]!.token - b.at[0]!.token)
  const [first, second] = inOrder as [NamedWord, NamedWord]
  return {
    code: 'two-spellings',
    data: {
      first: first.printed,
      firstCount: first.at.length,
      second: second.printed,
      secondCount: second.at.length
    },
    places: [...spansOf(reading, usual), ...spansOf(reading, odd)]
      .map((span) => placeAt(reading.text, span, 'spelling'))
      .sort((a, b) => a.start - b.start),
    repairs: [
      { label: first.printed, edits: edits(second, first) },
      { label: second.printed, edits: edits(first, second) }
    ]
  }
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
