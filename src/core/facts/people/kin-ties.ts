import { menOfKin, othersOfKin, womenOfKin } from '../../lexicon/en/kin'
import { kinGroup } from '../../lexicon/en/kin-groups'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import type { Ledger, LedgerPerson, LedgerRun } from './ledger'

/** A tie of kin between one person and another who is named. */
export interface KinTie extends Span {
  /** Whose kin: a person's id; undefined where nobody certain is meant. */
  readonly of?: string
  readonly ofName?: string
  /** The pronoun before the word ("his"), where that says whose. */
  readonly pronoun?: string
  /** The kin's id: a person's, or the one word of a name nobody else bears. */
  readonly kin: string
  readonly kinName: string
  /** The word, in small letters, and its group by `kinGroup`. */
  readonly printed: string
  readonly group: string
  /** What the word says of the sex of the one it is said of. */
  readonly sex?: 'female' | 'male'
  readonly sentence: number
}

const possessives = wordClass('his her')
const describing = wordClass(`
  younger elder older eldest youngest oldest only late little big twin middle second first third surviving own dear
  teenage young old former estranged newborn infant beloved maternal paternal great other`)

/** Every tie of kin with a name at its end, in reading order. One pass over the words of kin. */
export function kinTiesOf(reading: Reading, ledger: Ledger, quoted: Uint8Array): readonly KinTie[] {
  const { tokens } = reading
  const ties: KinTie[] = []
  const at = new Map<number, LedgerRun>()
  const endsAt = new Map<number, LedgerRun>()
  for (const run of ledger.runs) {
    at.set(run.phraseFirst, run)
    at.set(run.first, run)
    endsAt.set(run.last, run)
  }
  const idOf = (run: LedgerRun): string | undefined => {
    // "George P.": one of several of a name.
    if (run.keys.some((key) => key.length === 1) && run.words.length < 3) return undefined
    if (run.words.length === 1 && ledger.withWord(run.keys[0]!).length > 1) return undefined
    if (run.person) return run.shared && run.words.length === 1 ? undefined : run.person.id
    return run.words.length === 1 && !run.joined ? run.keys[0] : undefined
  }
  for (const k of reading.where(womenOfKin, menOfKin, othersOfKin)) {
    const printed = reading.lower(k)
    const group = kinGroup(printed)
    if (!group || quoted[k] === 1 || (reading.form(k) & WordForm.plain) === 0) continue
    let before = k - 1
    while (
      reading.together(before, k) &&
      (reading.is(before, describing) || tokens.kind[before] === TokenKind.mixed)
    )
      before--
    if (!reading.together(before, k)) continue
    let owner: LedgerRun | undefined
    let pronoun = false
    let thing: string | undefined
    let start = before
    let behind = k + 1
    if (reading.is(before, possessives)) pronoun = true
    else if (endsAt.get(before)?.possessive) {
      owner = endsAt.get(before)!
      start = owner.phraseFirst
    } else if (reading.lower(k + 1) === 'of' && at.has(k + 2)) {
      owner = at.get(k + 2)!
      behind = owner.last + 1
      // "a sister of", "the sister of", ", sister of"
      if (reading.word(before) === ',') start = before + 1
      else if (!/^(?:the|a|an)$/.test(reading.lower(before))) continue
    } else if (isOfTheNoun(reading, k)) {
      thing = reading.lower(k + 3)
      behind = k + 4
      if (reading.word(before) === ',') start = before + 1
      else if (!/^(?:the|a|an)$/.test(reading.lower(before))) continue
    } else continue
    // The name: right behind, behind a comma, or before the whole phrase with a comma or "is".
    let named: LedgerRun | undefined
    if (behind === k + 1) {
      const next = reading.word(behind) === ',' ? behind + 1 : behind
      const run = at.get(next)
      if (run && reading.together(run.first, k)) {
        const closed = next === behind || /^[,.;:)—–]$/.test(reading.word(run.last + 1))
        if (closed && !run.possessive) named = run
      }
    }
    if (!named) {
      const link = reading.word(start - 1)
      // "Jane Kerr, 34, sister of"
      const aged =
        link === ',' && tokens.kind[start - 2] === TokenKind.number && reading.word(start - 3) === ','
      const run =
        link === ',' || /^(?:is|was)$/.test(link) ? endsAt.get(aged ? start - 4 : start - 2) : undefined
      const ends = link !== ',' || /^[,.;:)—–]$/.test(reading.word(behind)) || behind > k + 1
      if (run && ends && reading.together(run.first, k) && !run.possessive) named = run
    }
    if (!named) continue
    const kin = idOf(named)
    const of = pronoun ? antecedent(reading, ledger, before, named) : owner ? idOf(owner) : thing
    if (!kin || kin === of) continue
    const person = ledger.people.find(({ id }) => id === of)
    ties.push({
      ...(of === undefined ? {} : { of, ofName: person?.name ?? of }),
      ...(pronoun ? { pronoun: reading.lower(before) } : {}),
      kin,
      kinName: named.person?.name ?? reading.text.slice(named.span.start, named.span.end),
      printed,
      group,
      ...(reading.is(k, womenOfKin) ? { sex: 'female' } : reading.is(k, menOfKin) ? { sex: 'male' } : {}),
      sentence: named.sentence,
      start: tokens.start[k]!,
      end: tokens.end[k]!
    })
  }
  return ties
}

/** "the wife of the accused" */
const isOfTheNoun = (reading: Reading, k: number): boolean =>
  reading.lower(k + 1) === 'of' &&
  reading.lower(k + 2) === 'the' &&
  reading.together(k + 3, k) &&
  (reading.form(k + 3) & WordForm.plain) !== 0

/**
 * Who is meant by "his" or "her" before a word of kin: the first person named in the sentence, where no other is named
 * between; else the only one named in the sentence before.
 */
function antecedent(reading: Reading, ledger: Ledger, pronoun: number, kin: LedgerRun): string | undefined {
  const sentence = reading.tokens.sentence[pronoun]!
  const here = new Set<LedgerPerson>()
  const before = new Set<LedgerPerson>()
  for (const { run } of ledger.mentions) {
    if (!run.person || run.person === kin.person) continue
    if (run.sentence === sentence && run.first < pronoun) here.add(run.person)
    else if (run.sentence === sentence - 1) before.add(run.person)
  }
  const candidates = here.size > 0 ? here : before
  if (candidates.size !== 1) return undefined
  const [person] = candidates as unknown as [LedgerPerson]
  const sex = reading.lower(pronoun) === 'his' ? 'male' : 'female'
  return person.sex && person.sex !== sex ? undefined : person.id
}
