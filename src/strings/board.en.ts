import { plural } from './plural'

const many = plural('en-GB')

/** The words of the board on which corrections are followed. */
export const board = {
  title: 'Corrections',
  show: { open: 'Open', everywhere: 'Everywhere', all: 'All' },
  showLabel: 'Which corrections are listed',
  list: 'Corrections of the desk',
  reading: 'Reading the corrections…',
  none: 'No corrections yet',
  noneHow:
    'Write one with C beside the words of an article, or take a repair with Y. From then on it is followed here.',
  nothingHere: 'None of these.',
  notRead: 'The corrections could not be read',
  groups: { yours: 'Yours to do', writer: 'With the writer', everywhere: 'Everywhere' },
  steps: { proposed: 'Proposed', ordered: 'Ordered', made: 'Made', told: 'Told', everywhere: 'Everywhere' },
  toOrder: 'rule on it',
  waiting: (days: number) => (days === 0 ? 'waiting since today' : `waiting ${many(days, 'day', 'days')}`),
  newText: 'new text',
  notOut: 'notice not out',
  refiled: 'a slip, not announced',
  later: 'with the next',
  left: (count: number) => `${count} left`,
  mended: 'nothing left',
  looking: 'looking…',
  stepSpoken: (name: string, is: string) => `${name}: ${is}`,
  notYet: 'not yet',
  inHand: 'The correction in hand',
  isGone: 'Its words are gone from the text.',
  placesLeft: (count: number | null) =>
    count === null
      ? 'Looking for other places…'
      : count === 0
        ? 'No other place prints it'
        : `${many(count, 'place left', 'places left')}`,
  mendAll: (count: number) => (count === 1 ? 'Mend it' : `Mend all ${count}`),
  waiveAll: (count: number): string => (count === 1 ? 'Leave it as it is' : 'Leave them as they are'),
  waived: 'left as it is',
  takeUp: 'Follow it again',
  tell: 'It is out',
  where: 'Where readers were told',
  whereHint: 'page 2',
  told: (where: string) => (where === '' ? 'Readers were told.' : `Readers were told: ${where}.`),
  notTold: 'It is not out',
  open: 'Open the article',
  saidWaived: (count: number) => `Left ${many(count, 'place', 'places')} as printed`,
  saidTakenUp: 'Followed again',
  saidTold: 'Readers were told',
  saidNotTold: 'Readers were not told',
  cannotTell: 'Its words are gone, or another correction of them followed: readers are told of that one.',
  notOrdered: 'Nobody has ruled on it. Open the article and rule it disputed first.',
  counts: (open: number, places: number) =>
    `${many(open, 'open correction', 'open corrections')} · ${many(places, 'place to mend', 'places to mend')}`,
  keys: {
    step: 'next, previous',
    mend: 'mend all',
    waive: 'leave as it is',
    tell: 'it is out',
    open: 'open the article',
    close: 'back'
  }
}
