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
  ship boat vessel yacht ferry trawler schooner submarine frigate car hurricane storm country nation character role protagonist
  heroine hero figure nature fate moon earth creator author witness informant assailant whoever who't candidate nominee boss aide
  other another rival opponent predecessor successor member creature participant subject individual youngster newborn
  african-american american officer source`)
