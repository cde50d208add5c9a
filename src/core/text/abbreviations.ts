/**
 * Words that end in a full stop without ending a sentence, without the stop. British and Indian news usage.
 * Titles, months and the like count only with their capital: "Sat." is a day, "he sat." is the end.
 */
const capitalised = new Set(
  (
    'Mr Mrs Ms Dr Prof Rev Fr Sr Jr St Smt Shri Sri Km Kum Mohd Md Gen Col Maj Capt Lt Sgt Adm Cmdr Brig Hon Pres Gov Sen Rep ' +
    'No Nos Vol Fig Sec Art Cl Rs Re Inc Ltd Pvt Co Corp Bros Dept Dist Govt Univ Assn Est Mt Ft Ave Blvd Rd ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'
  ).split(' ')
)
const anyCase = new Set(
  'vs v eg e.g ie i.e etc cf al viz ca approx pp rs nos a.m p.m u.s u.k d.c u.p m.p j.p n.d b.j.p'.split(' ')
)

/** Whether a full stop after this word belongs to the word. */
export const isAbbreviation = (word: string): boolean =>
  capitalised.has(word) || anyCase.has(word.toLowerCase())
