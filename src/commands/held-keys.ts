/** What an editor does with words that are held against what stands beside them. */
export type HeldDeed =
  | 'next'
  | 'previous'
  | 'keep'
  | 'dispute'
  | 'take'
  | 'mend'
  | 'house'
  | 'another'
  | 'relate'
  | 'let-go'

/** The chords of each, as `chordOf` names them; the first is the one shown. They hold only while words are held. */
export const heldKeys: Readonly<Record<HeldDeed, readonly string[]>> = {
  next: ['J', 'ArrowDown'],
  previous: ['K', 'ArrowUp'],
  keep: ['Enter'],
  dispute: ['D'],
  take: ['Y'],
  mend: ['M'],
  house: ['H'],
  // Of a name, and of a figure: the panel tells which is held.
  another: ['R'],
  relate: ['R'],
  'let-go': ['Escape', '=']
}

/** What a chord means while words are held; undefined where it means what it always does. */
export const heldDeedOf = (chord: string): HeldDeed | undefined =>
  (Object.keys(heldKeys) as HeldDeed[]).find((deed) => heldKeys[deed].includes(chord))
