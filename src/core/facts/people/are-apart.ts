import { officesWithField, ranksOf } from '../../lexicon/en/office-ladders'
import type { OfficePhrase } from './office-phrases'

/** Why one person does not hold two offices at a time: two fields of one office, or two ranks of one service. */
export type Apart = 'field' | 'rank' | 'deputy'

/**
 * Whether two offices are ones of which one person holds one at a time. Null where they are the same, where one is of
 * another time or not held in full, where they may be of two bodies, or where nothing is known.
 */
export function areApart(a: OfficePhrase, b: OfficePhrase): Apart | null {
  if (a.notInFull || b.notInFull) return null
  if (a.deputy !== b.deputy)
    return a.name === b.name && sameFields(a, b) && !ofTwoBodies(a, b) && isOneOfAKind(a.name)
      ? 'deputy'
      : null
  if (a.fields.length > 0 && b.fields.length > 0)
    return baseOf(a.name) === baseOf(b.name) &&
      officesWithField.has(baseOf(a.name)) &&
      !a.fields.some((field) => b.fields.includes(field)) &&
      !ofTwoBodies(a, b)
      ? 'field'
      : null
  if (a.deputy || ofTwoBodies(a, b)) return null
  if ((a.fields.length > 0 || b.fields.length > 0) && !/minister/.test(a.name + b.name)) return null
  const ranks = ranksOf.get(rankName(a))
  const others = ranksOf.get(rankName(b))
  if (!ranks || !others) return null
  let apart = false
  for (const [service, rank] of ranks) {
    const other = others.get(service)
    if (other === rank) return null
    if (other !== undefined) apart = true
  }
  return apart ? 'rank' : null
}

/** Offices a body has one of, and a deputy below it. */
const isOneOfAKind = (name: string): boolean => /^(?:mayor|governor|speaker|principal)$/.test(name)

const sameFields = (a: OfficePhrase, b: OfficePhrase): boolean =>
  a.fields.length === b.fields.length && a.fields.every((field) => b.fields.includes(field))

/** "chief officer" is an officer, "chief minister" none of the ministers. */
const baseOf = (name: string): string =>
  /^(?:prime|chief) minister$/.test(name) ? '' : name.split(' ').at(-1)!

/** A minister with a field is one of the foreign minister's kind. */
const rankName = ({ name, fields }: OfficePhrase): string =>
  name === 'minister' && fields.length === 1
    ? 'foreign minister'
    : ranksOf.has(name)
      ? name
      : /\b(?:superintendent|inspector|sergeant|constable)$|^(?:state|national|district|union|club|branch) /.test(
            name
          )
        ? name.split(' ').at(-1)!
        : name

const ofTwoBodies = (a: OfficePhrase, b: OfficePhrase): boolean =>
  a.body.length > 0 && b.body.length > 0 && !a.body.some((key) => b.body.includes(key))
