/** Nouns by which headline and text count the same: a row each. */
const rows = `
job post worker staff employee role position
home house household dwelling property
person passenger resident people islander inhabitant
firm company business
pupil student child schoolchild
fisherman sailor seaman crew
soldier troop serviceman
car vehicle
house flat apartment
flight plane aircraft
school academy
shop store branch outlet
visitor guest tourist
`

const classes: ReadonlyMap<string, readonly number[]> = (() => {
  const all = new Map<string, number[]>()
  rows
    .trim()
    .split('\n')
    .forEach((row, i) => {
      for (const word of row.split(' ')) all.set(word, [...(all.get(word) ?? []), i])
    })
  return all
})()

/** Whether two nouns, singular and in lower case, may count the same: "job" and "worker". */
export const countTheSame = (a: string, b: string): boolean =>
  a === b || (classes.get(a) ?? []).some((row) => classes.get(b)?.includes(row) ?? false)
