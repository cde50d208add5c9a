import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import { wordClass } from '../text/word-classes'
import type { Reading } from './reading'
import { tokenAt } from './token-at'

/** A party as the text gives it to a person. */
export interface Affiliation extends Span {
  readonly person: Person
  /** One id for all the ways a party is printed. */
  readonly party: string
  readonly printed: string
  readonly sentence: number
}

/** Parties by id, with the ways they are printed. Alliances are left out: a candidate has a party and an alliance. */
const printedForms: Readonly<Record<string, readonly string[]>> = {
  BJP: ['BJP', 'Bharatiya Janata Party'],
  Congress: ['Congress', 'Indian National Congress', 'Congress Party', 'Congress party', 'INC'],
  SP: ['SP', 'Samajwadi Party'],
  BSP: ['BSP', 'Bahujan Samaj Party'],
  AAP: ['AAP', 'Aam Aadmi Party'],
  RLD: ['RLD', 'Rashtriya Lok Dal'],
  RJD: ['RJD', 'Rashtriya Janata Dal'],
  JDU: ['JD(U)', 'JDU', 'Janata Dal (United)'],
  JDS: ['JD(S)', 'JDS', 'Janata Dal (Secular)'],
  LJP: ['LJP', 'Lok Janshakti Party'],
  TMC: ['TMC', 'AITC', 'Trinamool', 'Trinamool Congress'],
  DMK: ['DMK'],
  AIADMK: ['AIADMK'],
  TDP: ['TDP', 'Telugu Desam Party'],
  BJD: ['BJD', 'Biju Janata Dal'],
  NCP: ['NCP', 'Nationalist Congress Party'],
  SAD: ['SAD', 'Shiromani Akali Dal', 'Akali Dal'],
  AIMIM: ['AIMIM'],
  CPIM: ['CPI(M)', 'CPM'],
  CPI: ['CPI'],
  PDP: ['PDP'],
  INLD: ['INLD'],
  UKD: ['UKD'],
  Labour: ['Labour', 'New Labour', 'Labour Party'],
  Conservative: ['Conservative', 'Tory', 'Conservative Party'],
  'Liberal Democrat': ['Liberal Democrat', 'Lib Dem'],
  UKIP: ['UKIP', 'UK Independence Party'],
  SNP: ['SNP', 'Scottish National Party'],
  'Plaid Cymru': ['Plaid Cymru'],
  DUP: ['DUP'],
  SDLP: ['SDLP'],
  UUP: ['UUP'],
  'Sinn Fein': ['Sinn Fein'],
  Green: ['Green', 'Green Party'],
  'Reform UK': ['Reform UK'],
  Republican: ['Republican'],
  Democrat: ['Democrat', 'Democratic Party']
}

const idOf = new Map(Object.entries(printedForms).flatMap(([id, forms]) => forms.map((form) => [form, id])))

/** The id of the party that is printed so ("RLD", "Labour"); undefined for other words. */
export const partyOf = (printed: string): string | undefined => idOf.get(printed)

/** The parties' short forms of capitals alone ("BSP"). */
export const partyAcronyms: ReadonlySet<string> = new Set(
  [...idOf.keys()].filter((form) => /^[A-Z]+$/.test(form))
)

const escaped = (form: string): string => form.replace(/[()]/g, '\\$&')
const anyParty = [...idOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')

/** "(BJP)", ", of the BJP", " of the BJP", ", the Labour MP": straight after the name. */
const after = new RegExp(
  `^(?:\\s*\\(|,?\\s+of\\s+(?:the\\s+)?|, (?:the |an? )?(?=(?:${anyParty}) (?:candidate|nominee|councillor|senator|congressman|congresswoman|peer|leader|MP|MLA|MLC|MSP|MEP)\\b))(${anyParty})(?![\\w’'(])`
)
const roles =
  'candidate|nominee|contestant|leader|legislator|lawmaker|president|chief|spokesman|spokeswoman|spokesperson|senator|member|MP|MLA|MLC|MSP|MEP'
const titles = 'Mr|Mrs|Ms|Dr|Shri|Smt'

/** "BJP candidate ", "the BJP's ", "BJP MP Dr ": straight before it. */
const before = new RegExp(
  `(?:^|[\\s“"(])(${anyParty})(?:['’]s)?\\s+(?:(?:${roles})\\s+){0,2}(?:(?:${titles})\\.?\\s+)?$`
)
/** The token straight after a name where a party follows; and the one straight before it, where one goes before. */
const opensParty = wordClass('( of ,')
const endsParty = wordClass([
  ...[...idOf.keys()].map((form) =>
    /[^\s(]+$/
      .exec(form)![0]
      .toLowerCase()
      .replace(/.+(?=\)$)/, '')
  ),
  ...`${roles}|${titles}|.`.toLowerCase().split('|'),
  // "the JD(U)'s"
  's'
])

/** How far from the name a party may stand: the longest party with a role and a title. */
const reach = 80

/**
 * The parties an article gives to its people: "Asha Rawat (BJP)", "Asha Rawat of the BJP", "BJP candidate Asha Rawat",
 * "the BJP's Asha Rawat". Reading order.
 */
export function affiliationsOf(reading: Reading, people: readonly Person[]): readonly Affiliation[] {
  const { text, sentences, tokens } = reading
  const found: Affiliation[] = []
  for (const person of people) {
    for (const { span, sentence } of person.mentions) {
      const bounds = sentences[sentence]!
      const add = (printed: string, start: number) => {
        const party = idOf.get(printed)
        if (party) found.push({ person, party, printed, sentence, start, end: start + printed.length })
      }
      const next = tokenAt(tokens, span.end)
      const behind = reading.is(next, opensParty)
        ? after.exec(text.slice(span.end, Math.min(span.end + reach, bounds.end)))
        : null
      if (behind?.[1]) add(behind[1], span.end + behind[0].length - behind[1].length)
      if (!reading.is(tokenAt(tokens, span.start) - 1, endsParty)) continue
      const from = Math.max(bounds.start, span.start - reach)
      const ahead = before.exec(text.slice(from, span.start))
      if (ahead?.[1]) add(ahead[1], from + ahead.index + ahead[0].indexOf(ahead[1]))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
