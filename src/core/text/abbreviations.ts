import { monthNames, weekdayNames } from './calendar'

/** Words that carry a full stop of their own. British and Indian news usage. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Before a name, so that a sentence never ends there. They count only with their capital: "Gen." is a rank, "gen." is
 * no word at all.
 */
const titles = words(
  'Mr Mrs Ms Dr Prof Rev Fr St Smt Shri Sri Sh Km Kum Md Mohd Pt Adv Er Gen Col Maj Capt Lt Sgt Adm Cmdr Brig Insp ' +
    'Supt Hon Pres Gov Sen Rep Mt Ft Messrs Lok'
)

/** Before a number: "No. 5" is one thing, "He said No. Then he left." are two. */
const countings = words('No NO Nos Vol VOL Fig Sec SEC Art ART Cl Rs RS Re Ch Para rs nos p pp para')

/** At the end of a name or of a date: the sentence goes on, unless the next word can only begin one. */
const endings = words(
  'Sr Jr Inc Ltd Pvt Co Corp Bros Dept Dist Govt Univ Assn Est Ave Blvd Rd Ph.D Sept Tues Thur Thurs ' +
    [...monthNames, ...weekdayNames]
      .map((name) => name.slice(0, 3))
      .filter((short) => short !== 'May')
      .join(' ')
)

/** In the middle of a sentence, by their meaning. */
const links = words('vs v eg e.g ie i.e cf viz ca approx')

/** The sentence may end with them before any capital: "at 5 p.m. Rawat spoke", "in Washington D.C. Police said". */
const closings = words('a.m p.m A.M P.M D.C etc al')

/** Words that begin a sentence and no name, so that a stop before them is the end of a sentence. */
const starters = words(
  'The A An This That These Those There Then He She It They We I You His Her Its Their Our My Your But And Or So Yet ' +
    'In On At By For From To Of With As If When While Where Why How What Who Which After Before Since Until Although ' +
    'Though Because However Meanwhile Also Not Did Do Does Is Are Was Were Has Have Had Can Could Would Should Both ' +
    'Another Some Many Most All No Nobody Earlier Later Once Only Even'
)

/** What a full stop after a word means, as far as the word and what follows can tell. */
export type StopMeaning = 'inside' | 'open' | 'end'

/**
 * What the full stop after `word` is.
 * @param word letters and inner stops, without the last stop
 * @param next the word after it, without marks; empty where there is none
 * @returns `inside` the sentence, its `end`, or `open` where the words leave it to the ordinary rule
 */
export function stopAfter(word: string, next: string): StopMeaning {
  if (titles.has(word) || links.has(word.toLowerCase())) return 'inside'
  if (countings.has(word)) return next.charCodeAt(0) >= 0x30 && next.charCodeAt(0) <= 0x39 ? 'inside' : 'open'
  if (closings.has(word)) return 'open'
  if (endings.has(word) || initials.test(word)) return starters.has(next) ? 'end' : 'inside'
  return 'open'
}

/** "J", "J.P", "U.S": a name's first letters, or a country in short. */
const initials = /^[A-Z](?:\.[A-Z]){0,5}$/
