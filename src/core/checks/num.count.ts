import { type AnnouncedList, announcedListsOf } from '../facts/lists/announced-lists'
import { type CountPhrase, countPhrasesOf } from '../facts/lists/count-phrases'
import { tallyOf } from '../facts/lists/miscounts'
import { nameChainsOf } from '../facts/lists/name-chains'
import {
  type Antecedent,
  antecedentOf,
  type ReferenceBack,
  referencesBackOf
} from '../facts/lists/references-back'
import { numberWord } from '../facts/number-words'
import type { Reading } from '../facts/reading'
import { classNouns } from '../lexicon/en/lists'
import type { FindingData } from '../model/finding'
import { quoteOf } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const numCount: Check = {
  id: 'num.count',
  summary: 'A number of things announced, and another number listed.',
  why: 'Names are cut from a list for length, and the number before it stays.',
  severity: 'warning',
  messages: {
    fewer: (data) => `“${announcedIn(data)}” are announced, and ${data.listed} listed.`,
    more: (data) => `“${announcedIn(data)}” are announced, and ${data.listed} listed.`,
    fits: (data) => `“${announcedIn(data)}” are announced, and ${data.listed} listed.`,
    back: ({ words, named }) => `“${words}” takes up what was named before, and that is ${named}.`
  },
  examples: [
    { text: 'Police held three men: Asha Rawat and Vinod Pal.', code: 'fewer', because: 'two of three' },
    {
      text: 'It was a long day. Three councillors – Ruth Kaye, Tom Barlow, Nadia Reh and Alan Firth – abstained.',
      code: 'more',
      because: 'four names between the dashes'
    },
    {
      text: 'Three councillors – Ruth Kaye, Tom Barlow and Nadia Reh – abstained.',
      code: 'fits',
      because: 'three'
    },
    {
      text: 'Two men – Ruth Kaye, a nurse, and a friend, Nadia Reh, who had come along – found it.',
      code: null,
      because: 'no plain list of names'
    },
    {
      text: 'Two seats: Sonpur, Bhind and Morar.',
      code: 'more',
      because: 'three of two'
    },
    {
      text: 'It now has three: the Astrid, the Freja, the Sigrun and the Dagny.',
      code: 'more',
      because: 'four ships of three'
    },
    {
      text: 'It now has three: Astrid, Freja, Sigrun and Dagny.',
      code: null,
      because: 'a name may stand beside its place'
    },
    { text: 'Police held two men: Asha Rawat and Vinod Pal.', code: 'fits', because: 'two' },
    {
      text: 'It sells three fruits: apples, pears, figs and so on.',
      code: null,
      because: 'the list goes on'
    },
    {
      text: 'He spoke to three men, including: Asha Rawat and Vinod Pal.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'Three men, Asha Rawat and Vinod Pal, were held.',
      code: 'fewer',
      because: 'two people named of three'
    },
    {
      text: 'Four states (Goa, Kerala and Assam) agreed.',
      code: 'fewer',
      because: 'three states'
    },
    {
      text: 'Four states (Jammu and Kashmir, Goa, Kerala and Assam) agreed.',
      code: 'fits',
      because: 'a name may have an “and” in it'
    },
    {
      text: 'Two of the three men, Asha Rawat and Vinod Pal, were held.',
      code: 'fits',
      because: 'some of them'
    },
    {
      text: 'The three dead were named as Asha Rawat, 34, Vinod Pal, 41, Ravi Negi, 29, and Meena Joshi, 50.',
      code: 'more',
      because: 'four people named'
    },
    {
      text: 'Police named the four as Asha Rawat, Vinod Pal and Ravi Negi.',
      code: 'fewer',
      because: 'three people named'
    },
    {
      text: 'Police named the four as Asha Rawat, Vinod Pal, Ravi Negi and his wife.',
      code: 'fits',
      because: 'his wife is the fourth'
    },
    {
      text: 'Two firms: Rawat and Pal, and Negi and Sons.',
      code: null,
      because: 'a name may have an “and” in it'
    },
    { text: 'Three things matter: it is cheap and it is near.', code: null, because: 'sentences, no list' },
    { text: 'Two cities: Agra, India, and Paris, France.', code: null, because: 'a country after each' },
    {
      text: 'She won it five times: in 2009, 2011, 2012 and 2015.',
      code: 'fewer',
      because: 'four years'
    },
    { text: 'She won it four times: in 2009, 2011, 2012 and 2015.', code: 'fits', because: 'four years' },
    {
      text: 'They have five children: two sons and three daughters.',
      code: null,
      because: 'counts to be added up, no list of five'
    },
    {
      text: 'It is a crew of five: two pilots, a winchman and a medic.',
      code: 'fewer',
      because: 'two, one and one are four'
    },
    {
      text: 'It is a crew of four: two pilots, a winchman and a medic.',
      code: 'fits',
      because: 'they are four'
    },
    {
      text: 'It is a crew of five: two pilots, a winchman and a pair of medics.',
      code: null,
      because: 'a pair is two'
    },
    {
      text: 'There are six galleries, named Sand, Fire, Light, War and Home.',
      code: 'fewer',
      because: 'five names'
    },
    {
      text: 'He won the shield four times, in 1969, 1973 and 1980, and lost once.',
      code: 'fewer',
      because: 'three years'
    },
    { text: 'Three men: Asha Rawat, 34, Vinod Pal, 41, and Ravi Negi, 29.', code: 'fits', because: 'ages' },
    {
      text: 'Voting against were Ines Morel, Bruno Haas and Tadeusz Wilk. All four have said they will stand again.',
      code: 'back',
      because: 'three are named'
    },
    {
      text: 'Voting against were Ines Morel, Bruno Haas and Tadeusz Wilk. All three have said they will stand again.',
      code: null,
      because: 'three'
    },
    {
      text: 'Four nurses left. Voting against were Ines Morel, Bruno Haas and Tadeusz Wilk. All four have said they will be back.',
      code: null,
      because: 'the four nurses may be meant'
    },
    {
      text: 'Police held two men in Orrin on Friday. All three deny it.',
      code: 'back',
      because: 'two men'
    },
    {
      text: 'Police held two men and a woman in Orrin on Friday. All three deny it.',
      code: null,
      because: 'a woman is the third'
    },
    {
      text: 'The bill had four sponsors. They were Ada Pike, Leo Grant and Rosa Vane.',
      code: 'fewer',
      because: 'three are named'
    },
    {
      text: 'Opening hours are cut at two of the five libraries: Ashcombe and Tarrant.',
      code: 'fits',
      because: 'the two are named, not the five'
    },
    {
      text: 'It brought together three powers, Norland, and Velm, in one room.',
      code: null,
      because: 'three powers and two more'
    },
    {
      text: 'The birds were ringed over three seasons, 2019, 2020, 2021 and 2022.',
      code: 'more',
      because: 'four years'
    },
    {
      text: 'Two couples, Ana and Jon Reyes and Mia and Tom Falk, run the hostel.',
      code: null,
      because: 'a couple is two people'
    }
  ],
  run({ reading }) {
    const counts = countPhrasesOf(reading)
    const lists = announcedListsOf(reading, counts)
    return [
      ...lists.flatMap((list) => listed(reading, list) ?? []),
      ...referencesBackOf(reading).flatMap((reference) => takenUp(reading, reference, counts) ?? [])
    ]
  }
}

const announcedIn = ({ number, noun }: FindingData): string =>
  noun === '' ? `${number}` : `${number} ${noun}`

/** "Three men: A and B": the number, and what is listed behind it. */
function listed(reading: Reading, list: AnnouncedList): RawFinding | null {
  const { count, items } = list
  const code = tallyOf(reading, list)
  if (code === null) return null
  const number = placeAt(reading.text, count.number, 'number')
  return {
    code,
    ...(code === 'fits' ? { severity: 'agrees' as const } : {}),
    data: {
      number: number.quote,
      noun: reading.text.slice(count.number.end, count.phrase.end).trim(),
      listed: items.told ?? (count.value < items.least ? items.least : items.most)
    },
    places: [number, placeAt(reading.text, items, 'list')],
    repairs: []
  }
}

/** How many sentences before a reference something else may be what it takes up. */
const reach = 5

/** "All three deny it" after a sentence that brings in two. */
function takenUp(
  reading: Reading,
  reference: ReferenceBack,
  counts: readonly CountPhrase[]
): RawFinding | null {
  const set = antecedentOf(reading, reference, counts)
  if (!set || set.size === reference.value || isExplained(reading, reference, set, counts)) return null
  const { text } = reading
  return {
    code: 'back',
    data: { words: quoteOf(text, reference.words), named: set.size },
    places: [placeAt(text, set, 'named'), placeAt(text, reference.words, 'number')],
    repairs: []
  }
}

/** Something else of that number stands before it: as many things anywhere, or as many names close by. */
function isExplained(
  reading: Reading,
  { value, token }: ReferenceBack,
  set: Antecedent,
  counts: readonly CountPhrase[]
): boolean {
  const { tokens } = reading
  const sentence = tokens.sentence[token]!
  for (const count of counts) {
    if (count.value !== value || count.token >= token || count.number.start === set.start) continue
    const at = tokens.sentence[count.token]!
    if (at >= sentence - reach || (at <= 1 && reading.is(count.last, classNouns))) return true
  }
  for (let i = tokens.firstOfSentence[Math.max(0, sentence - 2)]!; i < token; i++)
    if (numberWord(reading.lower(i)) === value && tokens.start[i] !== set.start) return true
  for (let s = Math.max(0, sentence - reach); s <= sentence; s++)
    if (nameChainsOf(reading, s).some(({ names }) => names.length === value)) return true
  return false
}
