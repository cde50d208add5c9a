import { classNouns, measureNouns, yearlyFeats, yearNouns } from '../../lexicon/en/lists'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'
import { type AnnouncedList, mayCount } from './announced-lists'

/** What a list says of the number before it: that it is right, that things are missing or too many; null where it tells nothing. */
export type Tally = 'fits' | 'fewer' | 'more' | null

/** An item of a list of things behind a mere comma is so short. */
const shortItem = 3

/**
 * Holds a list against the number that announces it. It fits where any reading of its commas gives the number. It is
 * wrong only where none does, the list is closed and plain, and it is bound to the number: the mark between them, the
 * kind of noun and the kind of items agree.
 */
export function tallyOf(reading: Reading, list: AnnouncedList): Tally {
  const { count, items, closed, link } = list
  if (items.told !== undefined) {
    if (link !== 'colon' && link !== 'dash' && link !== 'bracket') return null
    if (!closed || count.loose || list.gap > 2) return null
    return items.told === count.value ? 'fits' : items.told < count.value ? 'fewer' : 'more'
  }
  if (count.value >= items.least && count.value <= items.most)
    return items.least === items.most && items.clear && !items.open && isBound(reading, list) ? 'fits' : null
  if (!closed || !items.clear || items.open || count.loose || !isBound(reading, list)) return null
  const tally = count.value > items.most ? 'fewer' : 'more'
  // "five shops, in Cork and Galway": two of them may be in one town.
  return list.link === 'preposition' && items.kind !== 'year' && tally === 'fewer' ? null : tally
}

/** Whether the list is one of what is counted. */
function isBound(reading: Reading, list: AnnouncedList): boolean {
  const { count, items, link, gap } = list
  const { noun, last } = count
  const exact = items.least === items.most
  const many = items.least >= 2
  // "three of them" counts them as well as a noun would.
  const hasNoun = noun !== '' || last > count.token
  if (items.kind === 'year') {
    if (items.least < 3 || !exact) return false
    return link === 'comma' ||
      link === 'colon' ||
      link === 'dash' ||
      link === 'bracket' ||
      link === 'preposition'
      ? reading.is(last, yearNouns)
        ? link !== 'preposition'
        : reading.is(last, yearlyFeats)
      : false
  }
  if (noun !== '' && (reading.is(last, yearNouns) || reading.is(last, measureNouns) || noun === 'times'))
    return false
  if (!many) return false
  switch (link) {
    case 'colon':
      return hasNoun ? gap <= 4 : mayBeNamed(reading, list)
    case 'dash':
      return gap <= 3 && (items.kind === 'name' || exact) && (hasNoun || mayBeNamed(reading, list))
    case 'bracket':
      return hasNoun && gap === 0 && exact
    case 'comma':
      // "three powers, Russia, and China" are five: two names in apposition have no comma between them.
      if (!exact || gap > 0 || (items.least === 2 && items.serial)) return false
      if (items.kind === 'name') return hasNoun || count.definite
      return hasNoun && count.definite && reading.is(last, classNouns) && areShort(reading, items.items)
    case 'preposition':
      return exact && hasNoun && gap <= 2 && (items.kind === 'name' || areShort(reading, items.items))
    case 'copula':
      return exact && gap === 0 && items.kind === 'name'
    case 'pronoun':
      return exact && items.kind === 'name'
  }
}

/** Names listed for a number without a noun; single words that may be a name and its place each are none. */
const mayBeNamed = (reading: Reading, { count, items }: AnnouncedList): boolean =>
  items.kind === 'name' &&
  mayCount(reading, count) &&
  (items.items.length % 2 === 1 ||
    items.items.some(({ start, end }) => reading.text.slice(start, end).includes(' ')))

/** Bare names of things: no article, no number, no phrase. */
const areShort = (
  { text }: Reading,
  items: readonly { readonly start: number; readonly end: number }[]
): boolean =>
  items.every(({ start, end }) => {
    const words = text.slice(start, end).split(' ')
    return (
      words.length <= shortItem &&
      !/^(?:a|an|the|his|her|its)$/.test(words[0]!) &&
      numberWord(words[0]!) === undefined
    )
  })
