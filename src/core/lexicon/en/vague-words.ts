import type { Vagueness } from '../../facts/quantity/quantity'

/** Phrases before a figure that bend it, with their sense. */
export const vaguePhrases: readonly (readonly [string, Vagueness])[] = [
  ...of('at-least', [
    'no fewer than',
    'no less than',
    'not less than',
    'at least',
    'a minimum of',
    'upwards of',
    'upward of'
  ]),
  ...of('at-most', [
    'no more than',
    'not more than',
    'as many as',
    'as much as',
    'as high as',
    'at most',
    'up to',
    'a maximum of',
    'maximum of'
  ]),
  ...of('over', [
    'in excess of',
    'a little over',
    'a little more than',
    'slightly more than',
    'slightly over',
    'a shade over',
    'a fraction over',
    'just over',
    'just above',
    'just more than',
    'well over',
    'well above',
    'more than',
    'greater than',
    'higher than',
    'over',
    'above',
    'exceeding',
    'topping'
  ]),
  ...of('under', [
    'a little under',
    'a little less than',
    'slightly less than',
    'slightly under',
    'a shade under',
    'a fraction under',
    'just under',
    'just below',
    'just short of',
    'just shy of',
    'short of',
    'shy of',
    'well under',
    'well below',
    'less than',
    'fewer than',
    'lower than',
    'under',
    'below',
    'nearly',
    'almost',
    'barely'
  ]),
  ...of('about', [
    'close to',
    'in the region of',
    'on the order of',
    'an estimated',
    'estimated',
    'more or less',
    'about',
    'around',
    'approximately',
    'approx',
    'roughly',
    'some',
    'circa',
    '~'
  ])
]

function of(sense: Vagueness, phrases: readonly string[]): readonly (readonly [string, Vagueness])[] {
  return phrases.map((phrase) => [phrase, sense] as const)
}
