import { affiliationsOf } from '../facts/affiliations'
import { ageAfter } from '../facts/descriptions'
import { rolesOf } from '../facts/people/roles-of'
import type { Reading } from '../facts/reading'
import { tokenAt } from '../facts/token-at'
import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { twoOffices } from './two-offices'
import { unheldOffices } from './unheld-office'

/** Words that tell of a change of party, or of two parties behind one candidate. */
const changes =
  /\b(?:join(?:s|ed|ing)?|quit(?:s|ting)?|left|leaving|defect\w*|switch\w*|cross(?:ed|ing)|former|formerly|ex|erstwhile|rebel\w*|expel\w*|merge[ds]?|allian\w*|all(?:y|ies|ied)|back(?:s|ed|ing)|support\w*|joint\w*|turncoat|previously|earlier|later|then|now|once|until|since|return(?:ed|s)|mov(?:ed|ing)|resign\w*|migrat\w*|had|(?:19|20)\d\d)\b/i

/** Words by which one person has two ages in one article. */
const birthdays =
  /\b(?:birthday|turn(?:s|ed|ing)?|then|now|later|earlier|ago|when|at the time|aged?|before|(?:19|20)\d\d)\b/i

export const nameRole: Check = {
  id: 'name.role',
  summary: 'One person with two parties, offices, ages, or courtesy titles.',
  why: 'A candidate under the wrong party turns the story of an election upside down.',
  severity: 'warning',
  messages: {
    'two-parties': ({ person, first, second }) =>
      `${person} is of “${first}” in one place and of “${second}” in another.`,
    'two-offices': ({ person, first, second }) =>
      `${person} is ${first} in one place and ${second} in another.`,
    'unheld-office': ({ person, first, second }) =>
      `Nobody is introduced as ${second}; ${person} is ${first}.`,
    'two-titles': ({ person, first, second }) =>
      `${person} is “${first}” in one place and “${second}” in another.`,
    'two-ages': ({ person, first, second }) => `${person} is ${first} in one place and ${second} in another.`
  },
  examples: [
    {
      text: 'Home Secretary Asha Rawat spoke. Critics booed Foreign Secretary Asha Rawat.',
      code: 'two-offices',
      because: 'one holds one of these offices at a time'
    },
    {
      text: 'Asha Rawat, 52, fell ill. The rest of the day Asha Rawat, 54, slept.',
      code: 'two-ages',
      because: 'one person, two ages'
    },
    {
      text: 'Asha Rawat, the Labour MP for Corley, spoke. Asha Rawat, the Conservative MP for Corley, slept.',
      code: 'two-parties',
      because: 'the party after the name'
    },
    {
      text: 'Asha Rawat, 52, fell ill. Doctors said Rawat, 25, would live.',
      code: 'two-ages',
      because: 'the surname alone, and nobody else bears it'
    },
    {
      text: 'Asha Rawat, 52, fell ill. Her son Ravi Rawat, 25, was with her, and Rawat, 25, spoke.',
      code: null,
      because: 'two Rawats'
    },
    {
      text: 'Mr Alex Dunn, the head, wrote to parents. Mrs Alex Dunn will meet them.',
      code: 'two-titles',
      because: 'a man or a woman'
    },
    {
      text: 'Mr Alex Dunn, the head, wrote to parents. Mrs Dunn, his wife, will meet them.',
      code: null,
      because: 'the surname alone: his wife'
    },
    {
      text: 'Home Secretary Asha Rawat spoke. The former Foreign Secretary Asha Rawat smiled.',
      code: null,
      because: 'an office held before'
    },
    {
      text: 'Finance minister Dev Anand spoke. On Monday home minister Dev Anand spoke too.',
      code: 'two-offices',
      because: 'one man, two offices, in small letters'
    },
    {
      text: 'Ines Duarte, the general secretary of the Dockers’ Union, sat down. Ms Duarte, the union’s treasurer, stood.',
      code: 'two-offices',
      because: 'one body, two offices of which one person holds one'
    },
    {
      text: 'Archbishop Tomas Kerr opened the school. Bishop Kerr laughed.',
      code: 'two-offices',
      because: 'two ranks of one service'
    },
    {
      text: 'Ines Duarte, the secretary of the Dockers’ Union, sat down. Ms Duarte, treasurer of the Rowing Club, stood.',
      code: null,
      because: 'two bodies'
    },
    {
      text: 'Pat Dolan, owner of the Reds, wept. Dolan, the chairman, wrote the cheque.',
      code: null,
      because: 'one may own and chair'
    },
    {
      text: 'Sergeant Ola Bakke was promoted last year. “I was Constable Bakke then,” he said.',
      code: null,
      because: 'a rise is told'
    },
    {
      text: 'The figures were read out by Chief Financial Officer Owen Brandt. The chief operating officer said that they were dull.',
      code: 'unheld-office',
      because: 'nobody is introduced as that, and one is as the other'
    },
    {
      text: 'Chief Financial Officer Owen Brandt sat beside Chief Operating Officer Ada Voss. The chief operating officer said little.',
      code: null,
      because: 'she is introduced'
    },
    {
      text: 'Finance minister Dev Anand spoke. Finance and home minister Dev Anand spoke too.',
      code: null,
      because: 'he may hold both'
    },
    {
      text: 'Shadow Home Secretary Asha Rawat met Home Secretary Vinod Pal.',
      code: null,
      because: 'two people, and a shadow'
    },
    {
      text: 'Asha Rawat (BJP) got 20,000 votes. The BSP candidate Asha Rawat conceded defeat.',
      code: 'two-parties',
      because: 'one candidate, two parties'
    },
    {
      text: 'Asha Rawat of the Congress won. The AAP’s Rawat was cheered.',
      code: 'two-parties',
      because: 'the surname alone, under another party'
    },
    {
      text: 'Asha Rawat (BJP) won. Bharatiya Janata Party leader Asha Rawat wept.',
      code: null,
      because: 'a party in full and in short'
    },
    {
      text: 'BSP leader Asha Rawat spoke. Asha Rawat of the SP joined that party in May.',
      code: null,
      because: 'a change of party is told'
    },
    {
      text: 'Asha Rawat of the BJP beat the SP’s Irfan Rawat.',
      code: null,
      because: 'two people of one surname'
    },
    {
      text: 'Asha Rawat of the RLD won, the joint candidate. SP candidate Asha Rawat wept.',
      code: null,
      because: 'a joint candidate of two parties'
    },
    {
      text: 'Asha Rawat (BJP) won. The Congress called Asha Rawat a thief.',
      code: null,
      because: 'the other party only speaks of her'
    }
  ],
  run({ reading, people, ledger }) {
    const roles = rolesOf(reading, ledger)
    return [
      ...twoOf(
        reading,
        affiliationsOf(reading, people).map((each) => ({ ...each, id: each.party })),
        'two-parties',
        'party'
      ),
      ...twoOffices(reading, roles),
      ...unheldOffices(reading, roles),
      ...twoOf(reading, agesOf(reading, people), 'two-ages', 'age'),
      ...twoOf(reading, titlesOf(reading, people), 'two-titles', 'title')
    ].sort((a, b) => a.places[0]!.start - b.places[0]!.start)
  }
}

/** One thing the text says of a person, of which one person has one. */
interface Said extends Span {
  readonly person: Person
  readonly id: string
  readonly printed: string
}

/** The people of whom exactly two such things are said, where no sentence about them tells of a change. */
function twoOf(
  { text, sentences }: Reading,
  said: readonly Said[],
  code: 'two-parties' | 'two-ages' | 'two-titles',
  role: string
): readonly RawFinding[] {
  const byPerson = new Map<Person, Said[]>()
  for (const each of said) {
    const same = byPerson.get(each.person)
    if (same) same.push(each)
    else byPerson.set(each.person, [each])
  }
  const findings: RawFinding[] = []
  for (const [person, all] of byPerson) {
    if (new Set(all.map(({ id }) => id)).size !== 2) continue
    const told = person.mentions.some(({ sentence }) => {
      const { start, end } = sentences[sentence]!
      return (code === 'two-ages' ? birthdays : changes).test(text.slice(start, end))
    })
    if (told) continue
    const first = all[0]!
    const second = all.find(({ id }) => id !== first.id)!
    const respell = (to: Said) => ({
      label: to.printed,
      edits: all.filter(({ id }) => id !== to.id).map(({ start, end }) => ({ start, end, text: to.printed }))
    })
    findings.push({
      code,
      data: { person: person.name, first: first.printed, second: second.printed },
      places: all.map((each) => placeAt(text, each, role)),
      repairs: [respell(first), respell(second)]
    })
  }
  return findings
}

/** Courtesy titles that tell a woman from a man, right before whole names; one id a sex. */
const titlesOf = ({ text }: Reading, people: readonly Person[]): readonly Said[] =>
  people.flatMap((person) =>
    person.mentions.flatMap(({ words, span, quoted }): Said[] => {
      if (words.length < 2 || words.length < person.words.length || quoted) return []
      const match = /\b(Mr|Sir|Mrs|Ms|Miss|Dame)\.? $/.exec(
        text.slice(Math.max(0, span.start - 6), span.start)
      )
      if (!match) return []
      const start = span.start - match[0].length
      const printed = match[1]!
      return [
        {
          person,
          id: /^(?:Mr|Sir)$/.test(printed) ? 'man' : 'woman',
          printed,
          start,
          end: start + printed.length
        }
      ]
    })
  )

/** Ages printed straight after whole names: "Asha Rawat, 52,". */
const agesOf = (reading: Reading, people: readonly Person[]): readonly Said[] =>
  people.flatMap((person) =>
    person.mentions.flatMap((mention): Said[] => {
      const age = isWholeOrLast(person, mention.words)
        ? ageAfter(reading, tokenAt(reading.tokens, mention.span.end) - 1)
        : undefined
      // "Liam Freyer (3)" has scored three.
      if (age && age.years < 10 && reading.text[age.span.start - 1] === '(') return []
      return age ? [{ person, id: String(age.years), printed: String(age.years), ...age.span }] : []
    })
  )

/** A whole name, or the surname alone, which is nobody else's: it would speak of nobody then. */
const isWholeOrLast = ({ words }: Person, printed: readonly string[]): boolean =>
  printed.length > 1 || printed[0]!.toLowerCase() === words.at(-1)!.toLowerCase()
