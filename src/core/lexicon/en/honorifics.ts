import { wordClass } from '../../text/word-classes'

// Titles that stand straight before a name. What follows is a surname in a second reference ("Mr Rawat"), or a whole name.

/** Courtesy titles, orders and callings of men. */
export const titlesOfMen = wordClass(`
  mr mister messrs sir lord fr father brother shri sri shriman pandit pt maulana mullah sheikh ustad swami baba imam don señor senor
  herr monsieur baron viscount prince king duke cardinal pope earl count`)

/** Courtesy titles, orders and callings of women. */
export const titlesOfWomen = wordClass(`
  mrs ms miss madam madame mme mlle lady dame smt shrimati kumari km begum sister mother baroness princess queen duchess
  countess señora senora frau doña`)

/** Titles that either may bear. */
export const titlesOfEither = wordClass(`
  mx dr doctor prof professor rev reverend rabbi hon adv cllr councillor justice er pastor canon bishop archbishop bp
  judge mufti hafiz syedna guru acharya mahant ayatollah emir sultan`)

/** Ranks of police, army and fire service, with their short forms. */
export const ranks = wordClass(`
  gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt brig brigadier adm admiral
  cmdr commander commodore marshal constable inspector insp superintendent supt detective det sheriff trooper warden
  airman seaman ensign wing-commander sub-inspector dsp ssp acp dcp cpt spc specialist gunner bombardier`)

/** What stands behind a name and is none of its words. */
export const nameSuffixes = wordClass('jr sr ii iii iv junior senior obe cbe mbe qc kc phd md esq')
