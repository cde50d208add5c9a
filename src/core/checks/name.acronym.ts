import { partyAcronyms } from '../facts/affiliations'
import type { Facts } from '../facts/facts-of'
import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Short forms that are written with one capital. */
const abbreviations = new Set('Mr Dr St Sr Jr Lt Mt Ft Ms Rs Km Pt Dy Gp Sq Hz Kg Cr Vs Th Tv'.split(' '))

export const nameAcronym: Check = {
  id: 'name.acronym',
  summary: 'An acronym misprinted, or expanded in two ways.',
  why: 'A slip in a party’s or an agency’s initials names another body, or none.',
  severity: 'warning',
  messages: {
    misprinted: ({ printed, acronym }) => `“${printed}” stands for “${acronym}”?`,
    'expanded-two-ways': ({ acronym, first, second }) =>
      `${acronym} is “${first}” in one place and “${second}” in another.`
  },
  examples: [
    {
      text: 'The BSP won. Nobody had backed the BSo before.',
      code: 'misprinted',
      because: 'the last capital slipped'
    },
    { text: 'The SP won. The BSP had backed the Sp.', code: 'misprinted', because: 'a capital lost' },
    {
      text: 'The Marine Data Office (MDO) closed. The Marine Data Office (MDO) had few staff.',
      code: null,
      because: 'expanded twice in one way'
    },
    {
      text: 'The Marine Data Office (MDO) closed. Staff of the Maritime Data Office (MDO) wept.',
      code: 'expanded-two-ways',
      because: 'two expansions of one acronym'
    },
    {
      text: 'This time the Sp put up nobody.',
      code: 'misprinted',
      because: 'a party’s initials, never printed right here'
    },
    { text: 'One MP spoke. Six MPs and two PMs left. EVMs failed.', code: null, because: 'a plural' },
    { text: 'The US spoke. Us they forgot. IT failed. It was late.', code: null, because: 'ordinary words' },
    { text: 'The BSP met Dr Rao and Mr Sen of the DRM.', code: null, because: 'titles' },
    {
      text: 'The PhD thesis named the PHP group, and the BBC and BBCi.',
      code: null,
      because: 'forms of their own'
    }
  ],
  run(facts) {
    return [...misprinted(facts), ...expandedTwoWays(facts)].sort(
      (a, b) => a.places[0]!.start - b.places[0]!.start
    )
  }
}

/** Capitals with a small last letter beside the acronym that it spoils. A note: no fact depends on it. */
function misprinted({ reading }: Facts): RawFinding[] {
  const { tokens, text } = reading
  const acronyms = new Map<string, Span[]>()
  /** The first letters of an acronym, to the acronym; empty where there are several. */
  const byHead = new Map<string, string>()
  const odd: { readonly word: string; readonly span: Span }[] = []
  for (let i = 0; i < tokens.count; i++) {
    const size = tokens.end[i]! - tokens.start[i]!
    if (tokens.kind[i] !== TokenKind.word || size > 6 || !(reading.form(i) & WordForm.capital)) continue
    // Two capitals, or two letters.
    if (!isCapital(text.charCodeAt(tokens.start[i]! + 1)) && size > 4) continue
    const word = reading.word(i).replace(/['’]s?$/, '')
    const span = { start: tokens.start[i]!, end: tokens.start[i]! + word.length }
    if (/^[A-Z]{2,6}$/.test(word)) {
      const places = acronyms.get(word)
      if (places) places.push(span)
      else {
        acronyms.set(word, [span])
        const head = word.slice(0, -1)
        byHead.set(head, byHead.has(head) ? '' : word)
      }
    } else if (
      /^(?:[A-Z]{2,5}[a-rt-z]|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-rt-vx-z])$/.test(word) &&
      !abbreviations.has(word)
    )
      odd.push({ word, span })
  }
  const findings: RawFinding[] = []
  for (const { word, span } of odd) {
    const upper = word.toUpperCase()
    // "Sp" stands for SP; of "BSo" only the capitals are to be trusted. Two letters are too few for that.
    const known = acronyms.has(upper) || partyAcronyms.has(upper)
    const acronym = known ? upper : word.length > 2 ? byHead.get(word.slice(0, -1)) : undefined
    if (!acronym) continue
    findings.push({
      code: 'misprinted',
      severity: 'note',
      data: { printed: word, acronym },
      places: [
        placeAt(text, span, 'misprint'),
        ...(acronyms.get(acronym) ?? []).slice(0, 1).map((place) => placeAt(text, place, 'acronym'))
      ].sort((a, b) => a.start - b.start),
      repairs: [{ label: acronym, edits: [{ ...span, text: acronym }] }]
    })
  }
  return findings
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Small words that an acronym passes over. */
const passedOver = new Set('of the and for on in to'.split(' '))

/** "Full Name (FN)" printed twice with different words for one acronym. */
function expandedTwoWays({ reading }: Facts): RawFinding[] {
  const { tokens, text } = reading
  const first = new Map<string, Span>()
  const findings: RawFinding[] = []
  for (let i = 2; i < tokens.count - 1; i++) {
    if (!(reading.form(i) & WordForm.acronym)) continue
    const acronym = reading.word(i)
    if (!/^[A-Z]{3,6}$/.test(acronym) || reading.word(i - 1) !== '(' || reading.word(i + 1) !== ')') continue
    const span = expansionBefore(reading, i - 2, acronym)
    if (!span) continue
    const known = first.get(acronym)
    if (!known) {
      first.set(acronym, span)
      continue
    }
    const [one, two] = [known, span].map(({ start, end }) => text.slice(start, end)) as [string, string]
    if (bare(one) === bare(two)) continue
    findings.push({
      code: 'expanded-two-ways',
      data: { acronym, first: one, second: two },
      places: [placeAt(text, known, 'expansion'), placeAt(text, span, 'expansion')],
      repairs: [
        { label: one, edits: [{ ...span, text: one }] },
        { label: two, edits: [{ ...known, text: two }] }
      ]
    })
  }
  return findings
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')

/** The capitalised words that end at token `last` and begin with the acronym's letters, read backwards. */
function expansionBefore(reading: Facts['reading'], last: number, acronym: string): Span | null {
  let at = last
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    while (passedOver.has(reading.word(at))) at--
    if (!reading.together(at, last) || reading.word(at)[0] !== acronym[letter]) return null
    if (letter > 0) at--
  }
  return { start: reading.tokens.start[at]!, end: reading.tokens.end[last]! }
}
