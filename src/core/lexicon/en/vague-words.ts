import type { Vagueness } from '../../facts/quantity/quantity'

/** A phrase before a figure that bends it, with its sense. */
export type VaguePhrase = readonly [string, Vagueness]

/** The plain ones. */
export const vaguePhrases: readonly VaguePhrase[] = [
  ...of('at-least', ['no fewer than', 'no less than', 'at least']),
  ...of('at-most', ['no more than', 'not more than', 'as many as', 'at most', 'up to']),
  ...of('over', [
    'in excess of',
    'a little over',
    'just over',
    'well over',
    'more than',
    'over',
    'above',
    'exceeding'
  ]),
  ...of('under', ['just under', 'less than', 'fewer than', 'under', 'below', 'nearly', 'almost']),
  ...of('about', ['close to', 'about', 'around', 'approximately', 'roughly', 'some'])
]

/** The rest: shades of them, and words that bend a figure in some texts only. */
export const vagueShades: readonly VaguePhrase[] = [
  ...of('at-least', ['not less than', 'a minimum of', 'upwards of', 'upward of']),
  ...of('at-most', ['as much as', 'as high as', 'a maximum of', 'maximum of']),
  ...of('over', [
    'a little more than',
    'slightly more than',
    'slightly over',
    'a shade over',
    'a fraction over',
    'just above',
    'just more than',
    'well above',
    'greater than',
    'higher than',
    'topping'
  ]),
  ...of('under', [
    'a little under',
    'a little less than',
    'slightly less than',
    'slightly under',
    'a shade under',
    'a fraction under',
    'just below',
    'just short of',
    'just shy of',
    'short of',
    'shy of',
    'well under',
    'well below',
    'lower than',
    'barely'
  ]),
  ...of('about', [
    'in the region of',
    'on the order of',
    'an estimated',
    'estimated',
    'more or less',
    'approx',
    'circa',
    '~'
  ])
]

function of(sense: Vagueness, phrases: readonly string[]): readonly VaguePhrase[] {
  return phrases.map((phrase) => [phrase, sense] as const)
}
