import { wordClass } from '../../text/word-classes'

/** Words of kin for women, singular. */
export const womenOfKin = wordClass(`
  mother wife daughter sister aunt niece grandmother granddaughter widow stepmother stepdaughter stepsister half-sister
  mother-in-law daughter-in-law sister-in-law fiancée fiancee girlfriend bride ex-wife mum mom godmother`)

/** Words of kin for men, singular. */
export const menOfKin = wordClass(`
  father husband son brother uncle nephew grandfather grandson widower stepfather stepson stepbrother half-brother
  father-in-law son-in-law brother-in-law fiancé fiance boyfriend bridegroom groom ex-husband dad godfather`)

/** Words of kin for either or for several. */
export const othersOfKin = wordClass(`
  parent parents child children sibling siblings cousin cousins twin twins spouse partner brothers sisters sons daughters
  namesake namesakes in-laws grandparents grandchildren couple family relatives newlyweds`)
