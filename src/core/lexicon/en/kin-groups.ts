/**
 * Ties of kin by group: of one person to another only one holds. A row: the group, the tie the other way about, and the
 * words for it.
 */
const rows = `
sibling | sibling | sister brother half-sister half-brother stepsister stepbrother sibling
child | parent | daughter son stepdaughter stepson child
parent | child | mother father stepmother stepfather mum mom dad parent
spouse | spouse | wife husband widow widower fiancée fiancee fiancé fiance girlfriend boyfriend bride bridegroom groom ex-wife ex-husband partner spouse
nibling | aunt | niece nephew
aunt | nibling | aunt uncle
grandchild | grandparent | granddaughter grandson grandchild
grandparent | grandchild | grandmother grandfather grandparent
cousin | cousin | cousin
parent-in-law | child-in-law | mother-in-law father-in-law
child-in-law | parent-in-law | daughter-in-law son-in-law
sibling-in-law | sibling-in-law | sister-in-law brother-in-law`

const groups = new Map<string, string>()
const inverses = new Map<string, string>()
for (const row of rows.trim().split('\n')) {
  const [group, inverse, words] = row.split(' | ') as [string, string, string]
  inverses.set(group, inverse)
  for (const word of words.split(' ')) groups.set(word, group)
}

/** The group a word of kin belongs to, singular, in small letters ("aunt" for uncle); undefined for other words. */
export const kinGroup = (lower: string): string | undefined => groups.get(lower)

/** What the first is to the second where the second is this to the first. */
export const inverseKin = (group: string): string => inverses.get(group)!

/** Words for several that are kin of each other, with their group. */
export const kinOfEachOther: ReadonlyMap<string, string> = new Map([
  ['brothers', 'sibling'],
  ['sisters', 'sibling'],
  ['siblings', 'sibling'],
  ['cousins', 'cousin']
])
