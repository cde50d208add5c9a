import { wordClass } from '../../text/word-classes'

/** Words that tell of a birth, before its day or year. */
export const birthWords = wordClass('born b')
/** Words that tell of a death. */
export const deathWords = wordClass('died dies die killed murdered death dead drowned shot')
/** Words for an age before its figure. */
export const ageWords = wordClass('aged age')
/** Verbs that say how old somebody is, was or became, before the figure. */
export const ageVerbs = wordClass("is was turned turns turn turning he's she's")
export const birthdayWords = wordClass('birthday')
/** Participles that say when a thing or body began. */
export const foundingWords = wordClass(
  'built founded opened established created launched formed erected laid'
)
/** Pronouns for one person. */
export const personPronouns = wordClass('he she who his her him')
/** Nouns for one person that an age follows ("a cyclist of 73"). */
export const personNouns = wordClass(
  'man woman boy girl cyclist driver pedestrian pensioner motorist passenger youth teenager'
)
/** Titles before a surname. */
export const courtesyTitles = wordClass('mr mrs ms miss dr prof professor sir dame lord lady captain')
/** Words for kin: who is meant by them is somebody else than the person named last. */
export const kinWords = wordClass(
  `son sons daughter daughters father mother wife husband brother brothers sister sisters uncle aunt nephew niece cousin
  grandson granddaughter grandfather grandmother parents child children boy girl twin twins widow widower fiancee fiance
  partner stepson stepdaughter stepfather stepmother baby grandchildren`
)
