import { wordClass } from '../../text/word-classes'

/** Pronouns of a woman and of a man. */
export const womensPronouns = wordClass('she her hers herself')
export const mensPronouns = wordClass('he him his himself')

/** Nouns, beside kin, that only women bear; and only men. */
export const womensNouns = wordClass(`
  woman girl lady actress waitress heroine hostess stewardess spokeswoman chairwoman businesswoman congresswoman
  councilwoman assemblywoman policewoman saleswoman sportswoman headmistress widow bride nun queen princess duchess countess
  empress goddess mum mom mother schoolgirl midwife ballerina cowgirl fisherwoman`)
export const mensNouns = wordClass(`
  man boy gentleman lad guy waiter hero spokesman businessman congressman councilman assemblyman policeman salesman sportsman
  headmaster widower groom bridegroom monk king prince duke earl emperor god lord dad father schoolboy fisherman
  cowboy priest pope imam rabbi gunman fireman`)

/** Roles that only women, or only men, bear: beside a name they tell. */
export const womensRoles = wordClass(`
  actress spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman headmistress nun queen princess
  duchess countess`)
export const mensRoles = wordClass(`
  businessman congressman councilman assemblyman policeman headmaster king prince duke monk`)

/** People, beasts and things for whom either pronoun may stand. */
export const anyPronouns = wordClass(`
  person someone somebody anyone anybody everyone everybody nobody child baby infant toddler kid teenager teen adult
  victim suspect patient friend colleague neighbour neighbor student pupil user customer client employee worker player fan
  passenger voter resident user caller buyer seller winner loser survivor killer attacker shooter defendant accused plaintiff claimant
  complainant juror applicant parent partner spouse cousin twin sibling stranger visitor guest tourist immigrant migrant refugee
  dog cat horse mare cow sow bear elephant whale bird goat animal puppy lion tiger monkey ape gorilla chimpanzee
  character role protagonist
  heroine hero figure creator author witness informant assailant whoever who't candidate nominee boss aide
  other another youngest oldest eldest tallest rival opponent predecessor successor member creature participant subject individual youngster newborn
  african-american american officer source`)

/** What is no woman and is called "she" all the same. */
export const calledShe = wordClass(`
  ship boat vessel yacht ferry trawler tug schooner submarine frigate steamer liner launch car engine locomotive hurricane storm
  country nation nature fate moon earth`)

/** Words of articles in which one person may be he and she. */
export const otherSelves = wordClass(`
  drag transgender trans nonbinary non-binary persona personas genderqueer gender-fluid pseudonym impersonator impersonates`)

/** Words of sentences in which one person may be another. */
export const otherParts = wordClass(
  'stage plays played playing role roles character pen-name screen impersonating disguised dressed'
)
