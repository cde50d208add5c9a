import { partyAcronyms } from '../facts/affiliations'
import { bodiesOf } from '../facts/bodies/bodies-of'
import type { Facts } from '../facts/facts-of'
import { places } from '../lexicon/en/places'
import type { Span } from '../model/span'
import { wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { otherInitials, passedOver } from './other-initials'
import { placeAt } from './place-at'
import { swappedInitials } from './swapped-initials'

/** Short forms that are written with one capital. */
const abbreviations = new Set('Mr Dr St Sr Jr Lt Mt Ft Ms Rs Km Pt Dy Gp Sq Hz Kg Cr Vs Th Tv'.split(' '))

export const nameAcronym: Check = {
  id: 'name.acronym',
  summary: 'An acronym misprinted, or written out in two ways.',
  why: 'A slip in a party’s or an agency’s initials names another body, or none.',
  severity: 'warning',
  messages: {
    misprinted: ({ printed, acronym }) => `“${printed}” stands for “${acronym}”?`,
    initials: ({ words, acronym }) => `The initials of “${words}” are not “${acronym}”.`,
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
      text: 'The Marine Data Office (MDO) closed. Staff of the MDO wept, and the DMO’s ships lay still.',
      code: 'misprinted',
      because: 'two capitals changed about, and never written out'
    },
    {
      text: 'The Marine Data Office (MDO) closed. Staff of the MDO wept; the Danish Marine Office (DMO) hired them.',
      code: null,
      because: 'another office, written out'
    },
    {
      text: 'The World Trade Organization (WHO) ruled on the tariffs.',
      code: 'initials',
      because: 'one letter is not that of its word'
    },
    {
      text: 'The Extensible Markup Language (XML) is old, and so is the Socialist Party (PS).',
      code: null,
      because: 'an X for “ex”, and initials in another language'
    },
    {
      text: 'This time the Sp put up nobody.',
      code: 'misprinted',
      because: 'a party’s initials, never printed right here'
    },
    {
      text: 'The Office of River Transport, or ORT, pays for the ferries. Boatmen say the OTR is late again.',
      code: 'misprinted',
      because: 'two letters changed about of initials that are written out'
    },
    {
      text: 'He wrote to the Ottoman-era Department of Justice. The DOJ gave no answer.',
      code: null,
      because: 'an era, and behind it the body'
    },
    {
      title: 'HEXAM MILLS HAS 91.8 PCT OF PELL TRAFFIC <PLF>',
      text: 'Hexam Mills said it has received 3,424,729 common shares of Pell Traffic Co in response to its offer.',
      code: null,
      because: 'a unit behind its figure'
    },
    {
      text: 'Three RAF flights are on their way, and two ships of the Royal Fleet Auxiliary.',
      code: null,
      because: 'initials that everybody knows'
    },
    {
      title: 'FERNHAM PAPER BOARD <FBP> RISES',
      text: 'Fernham Paper Board’s debt of £125m will be redeemed with the proceeds.',
      code: null,
      because: 'a ticker, which follows no initials'
    },
    {
      text: 'Nobody at the Irish Milk Producers’ Forum (IMPA) knew. The IMPF has 900 members.',
      code: 'initials',
      because: 'one letter is not that of its word, and the right one stands elsewhere'
    },
    {
      text: 'The Workers Trade Confederation (WTG) met. The WTG, as it is known at home, and the WTG’s rivals agreed.',
      code: null,
      because: 'used so again and again: a name in another language'
    },
    {
      text: 'IRAN: the IRNA agency said so. IRNA gave no details.',
      code: null,
      because: 'a country in capitals'
    },
    { text: 'The BBC asked NASA. NASA told the BBC.', code: null, because: 'initials that everybody knows' },
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
    return [
      ...misprinted(facts),
      ...expandedTwoWays(facts),
      ...otherInitials(facts.reading, (word) => known.has(word)),
      ...swappedInitials(
        facts.reading,
        (word) => known.has(word) || partyAcronyms.has(word) || places.has(word.toLowerCase()),
        writtenOutIn(facts)
      )
    ].sort((a, b) => a.places[0]!.start - b.places[0]!.start)
  }
}

/** The names of bodies of three to five words, by their initials. */
function writtenOutIn({ reading, ledger }: Facts): ReadonlyMap<string, Span> {
  const byInitials = new Map<string, Span>()
  for (const { keys, mentions } of bodiesOf(reading, ledger)) {
    // "Obama-era Department of Justice"
    const isOf = /^\p{Lu}[^\s-]*-\p{Ll}/u.test(
      reading.text.slice(mentions[0]!.span.start, mentions[0]!.span.end)
    )
    const own = isOf ? keys.slice(1) : keys
    if (own.length < 3 || own.length > 5) continue
    const initials = own.map((key) => key[0]!.toUpperCase()).join('')
    if (!byInitials.has(initials)) byInitials.set(initials, mentions[0]!.span)
  }
  return byInitials
}

/** Capitals with a small last letter beside the acronym that it spoils. A note: no fact depends on it. */
function misprinted({ reading }: Facts): RawFinding[] {
  const { tokens, text } = reading
  const suspects = reading.shaped(misprints)
  if (suspects.length === 0) return []
  const odd = suspects.map((i) => {
    const word = withoutPossessive(reading.word(i))
    return { word, span: { start: tokens.start[i]!, end: tokens.start[i]! + word.length } }
  })
  const acronyms = new Map<string, Span[]>()
  /** The first letters of an acronym, to the acronym; empty where there are several. */
  const byHead = new Map<string, string>()
  for (const i of reading.shaped(shortAcronyms)) {
    const word = withoutPossessive(reading.word(i))
    const span = { start: tokens.start[i]!, end: tokens.start[i]! + word.length }
    const places = acronyms.get(word)
    if (places) places.push(span)
    else {
      acronyms.set(word, [span])
      const head = word.slice(0, -1)
      byHead.set(head, byHead.has(head) ? '' : word)
    }
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

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '')

const shortAcronyms = wordShape(
  (printed) => printed.length <= 6 && /^[A-Z]{2,6}$/.test(withoutPossessive(printed))
)

/** "BSo", "Sp": capitals and a small last letter, or two consonants. */
const misprints = wordShape((printed) => {
  const word = withoutPossessive(printed)
  return (
    printed.length <= 6 &&
    /^(?:[A-Z]{2,5}[a-rt-z]|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-rt-vx-z])$/.test(word) &&
    !abbreviations.has(word)
  )
})

/** Initials that need no writing out, in most papers. */
const known = new Set(
  `BBC CNN ITV RAF NBC CBS ABC FBI CIA KGB NASA NATO IMF WTO WHO OPEC UNESCO UNICEF FIFA UEFA ICC BCCI IPL NBA NFL IOC CEO CFO COO CTO GDP GNP VAT
  TV DVD CD VCR PC PCS USB GPS SMS MMS HTML URL WWW PDF HIV AIDS DNA RNA SARS COVID USA USD EUR GBP INR UAE USSR IRA ETA PLO
  RBI SEBI CBI IPS IAS IIT NRI FIR PIL OBC NDA UPA EVM EVMS MPS MLAS MLA MLC MEP MSP MSPS MEPS PTI ANI IANS AFP ISRO DRDO AIIMS UPSC GST
  FTSE NASDAQ NYSE DAX LSE IBM BMW HSBC KPMG AOL SAP MTV HBO EMI MGM NHS TUC CBI IRS SEC FDA EPA DVDS CDS TVS PCS ADSL WAP ISP ISPS
  ROFL OK AM PM BST GMT EST IST II III IV VI VII VIII IX XI XII`.split(/\s+/)
)

const initials = wordShape((printed) => /^[A-Z]{3,6}$/.test(printed))

/** "Full Name (FN)" printed twice with different words for one acronym. */
function expandedTwoWays({ reading }: Facts): RawFinding[] {
  const { tokens, text } = reading
  const first = new Map<string, Span>()
  const findings: RawFinding[] = []
  for (const i of reading.shaped(initials)) {
    const acronym = reading.word(i)
    if (i < 2 || i === tokens.count - 1) continue
    if (reading.word(i - 1) !== '(' || reading.word(i + 1) !== ')') continue
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
