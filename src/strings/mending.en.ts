import type { BlockKind } from '../core/model/article'
import type { LeftOutReason } from '../core/report/left-out'
import type { PlaceReason } from '../core/report/other-places'
import { plural } from './plural'

const many = plural('en-GB')

const places: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  kicker: 'kicker',
  byline: 'byline',
  agency: 'agency line',
  dateline: 'dateline',
  paragraph: 'paragraph',
  subhead: 'subhead',
  quote: 'quotation',
  list: 'list item',
  table: 'table row',
  caption: 'caption',
  note: 'note'
}

/** Why a place is offered, with what is counted or how it was worked out. */
const reasons: Readonly<Record<PlaceReason, (of: string) => string>> = {
  noun: (of) => (of ? `the same figure, ${of}` : 'the same figure'),
  plain: () => 'the same figure, no noun of its own',
  figure: () => 'the same figure',
  total: (of) => (of ? `it was ${of}` : 'worked out from it'),
  name: () => 'the same name',
  words: () => 'the same words'
}

const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  'not-ruled': 'nobody has ruled on it',
  'ruled-otherwise': 'the words are not ruled disputed',
  changed: 'the words have changed since',
  gone: 'the words are no longer in the text',
  clash: 'another correction replaces the same words'
}

/** What is said of corrections before they leave: what they leave behind, and what of them is in no copy. */
export const mending = {
  title: (count: number) => `Still printed: ${many(count, 'place', 'places')}`,
  mendAll: (count: number) => (count === 1 ? 'Mend it' : `Mend all ${count}`),
  mended: (places: number, articles: number) =>
    `Mended ${many(places, 'place', 'places')} in ${many(articles, 'article', 'articles')}.`,
  none: 'Nothing that a correction takes back is left.',
  show: (quote: string) => `Show “${quote}”`,
  standsIn: (kind: BlockKind, number: number, title: string | null) =>
    `${places[kind]} ${number}${title === null ? '' : `, ${title}`}`,
  why: reasons,
  leftOut: (count: number) => `${many(count, 'correction is', 'corrections are')} in no copy`,
  leftOutWhy: leftOutReasons,
  raised: (count: number) =>
    `The corrected text was checked: ${many(count, 'thing is', 'things are')} wrong in it now`,
  clean: 'The corrected text was checked: nothing new.'
}
