import { areApart } from '../facts/people/are-apart'
import type { LedgerPerson } from '../facts/people/ledger'
import { isOfficeNoun } from '../facts/people/office-phrases'
import type { Role } from '../facts/people/roles-of'
import type { Reading } from '../facts/reading'
import { changesOfOffice, promotions, timesOfOffice } from '../lexicon/en/office-ladders'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/**
 * The people who are given two offices of which one person holds one at a time: one of them once only, nowhere both in
 * one sentence, and where no sentence that names them tells of a change.
 */
export function twoOffices(reading: Reading, roles: readonly Role[]): readonly RawFinding[] {
  const findings: RawFinding[] = []
  for (const [person, all] of byPerson(roles)) {
    const held = all.filter((role) => !role.notInFull)
    const first = held[0]
    if (!first || all.length > held.length || !person.introduced) continue
    const odd = held.filter((role) => areApart(first, role))
    if (odd.length === 0 || odd.some((role) => areApart(odd[0]!, role))) continue
    const even = held.filter((role) => !odd.includes(role))
    if (odd.length > 1 && even.length > 1) continue
    // With a third office it is a person of many.
    if (odd.some((role) => even.some(({ sentence }) => sentence === role.sentence))) continue
    if (isChangeTold(reading, person)) continue
    const second = odd[0]!
    findings.push({
      code: 'two-offices',
      data: { person: person.name, first: printed(reading, first), second: printed(reading, second) },
      places: [first, second]
        .sort((a, b) => a.span.start - b.span.start)
        .map((role) => placeAt(reading.text, role.span, 'office')),
      repairs: [respell(reading, second, first), respell(reading, first, second)]
    })
  }
  return findings
}

/** Whether a sentence about the person tells that an office was taken or left, beside the one office it may name. */
export function isChangeTold(reading: Reading, { mentions }: LedgerPerson): boolean {
  const { firstOfSentence } = reading.tokens
  for (const sentence of new Set(mentions.map((mention) => mention.sentence))) {
    let nouns = 0
    let weak = false
    let strong = false
    for (let i = firstOfSentence[sentence]!; i < firstOfSentence[sentence + 1]!; i++) {
      // "general secretary" is one.
      if (isOfficeNoun(reading, i) && !isOfficeNoun(reading, i + 1)) nouns++
      if (reading.is(i, promotions)) return true
      if (reading.is(i, changesOfOffice)) strong = true
      else if (reading.is(i, timesOfOffice)) weak = true
    }
    if ((strong && nouns !== 1) || (weak && nouns > 1)) return true
  }
  return false
}

const printed = ({ text }: Reading, { span }: Role): string => text.slice(span.start, span.end)

const respell = (reading: Reading, from: Role, to: Role) => ({
  label: printed(reading, to),
  edits: [{ ...from.span, text: printed(reading, to) }]
})

export function byPerson(roles: readonly Role[]): ReadonlyMap<LedgerPerson, readonly Role[]> {
  const found = new Map<LedgerPerson, Role[]>()
  for (const role of roles) {
    const known = found.get(role.person)
    if (known) known.push(role)
    else found.set(role.person, [role])
  }
  return found
}
