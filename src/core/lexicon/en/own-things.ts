import { wordClass } from '../../text/word-classes'

/**
 * Verbs with what, behind them and a possessive, is the doer's own: "shook her head" says whose head it was. A row:
 * the forms of the verb, and the nouns. `always`: it is so whoever else stands near. `alone`: another may be meant
 * ("broke her wrist"), so it tells only where nobody else can be.
 */
const always = `
changed changes changing change|mind tune plea
shook shakes shaking shake|head
nodded nods nodding bowed bows hung hangs|head
shrugged shrugs shrugging shrug|shoulders
cleared clears clearing|throat
held holds holding|breath tongue nerve
lost loses losing|balance temper footing nerve voice cool patience appetite
kept keeps keeping|cool temper balance nerve composure
did does done doing|best utmost damnedest
bit bites biting|lip tongue
pressed presses pressing|nose
rolled rolls rolling|eyes
folded folds folding|arms
raised raises raising|eyebrows eyebrow
regained regains recovered recovers|composure balance
resigned resigns|seat post commission
spent spends|childhood boyhood girlhood youth
`
const alone = `
broke breaks broken breaking|ankle wrist hip collarbone foot toe knee thumb finger elbow pelvis leg arm
sprained twisted fractured dislocated injured hurt|ankle wrist hip collarbone foot toe knee thumb finger elbow pelvis shoulder leg arm back
had have has having|hip knee appendix tonsils operation surgery leg foot kidney
lost loses losing|way job life seat deposit sight footing
packed packs|bags suitcase
closed closes opened opens|notebook umbrella purse wallet eyes laptop
citing cited cites|health age
gave gives|age name
raised raises waved|hand
turned turns|back
swapped hung|boots
began begins started starts|career apprenticeship
announced announces|retirement candidacy engagement
earned earns|degree doctorate living
finished finishes completed completes|degree doctorate apprenticeship studies
`

interface OwnThings {
  /** The noun is the doer's own behind this form of a verb, whoever stands near. */
  always(verb: string, noun: string): boolean
  /** The same where nobody else can be meant. */
  alone(verb: string, noun: string): boolean
}

const table = (rows: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>()
  for (const row of rows.trim().split('\n')) {
    const [verbs = '', nouns = ''] = row.split('|')
    for (const verb of verbs.split(' '))
      map.set(verb, new Set([...(map.get(verb) ?? []), ...nouns.split(' ')]))
  }
  return map
}

const alwaysTable = table(always)
const aloneTable = table(alone)

/** What a possessive behind a verb can only be the doer's. */
export const ownThings: OwnThings = {
  always: (verb, noun) => alwaysTable.get(verb)?.has(noun) ?? false,
  alone: (verb, noun) => aloneTable.get(verb)?.has(noun) ?? false
}

/** Verbs of which an ordinal behind a possessive counts the doer's own: "won his third gold". */
export const ownCounted = wordClass(`
  won wins winning scored scores scoring claimed claims took takes taking made makes making earned earns notched hit secured
  recorded records ran runs rode wrote writes writing published released serving served serves`)

/** Nouns of a time that belongs to whoever does or says something in it: "in her 30 years on the ice". */
export const ownTimes = wordClass(
  'years decades year career tenure term reign stint spell premiership captaincy'
)

/** Before a verb and behind its subject. */
export const beforeVerbs = wordClass(`
  has had have will would could can may might must should did does never also then not later twice once just already still
  finally again always often soon even only`)
