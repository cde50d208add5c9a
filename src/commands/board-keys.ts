/** What an editor does with the correction in hand on the board. */
export type BoardDeed = 'next' | 'previous' | 'mend' | 'waive' | 'tell' | 'open' | 'close'

/** The chords of each, as `chordOf` names them; the first is the one shown. They hold only while the board is shown. */
export const boardKeys: Readonly<Record<BoardDeed, readonly string[]>> = {
  next: ['J', 'ArrowDown'],
  previous: ['K', 'ArrowUp'],
  mend: ['M', 'Shift+Y'],
  waive: ['W'],
  tell: ['T'],
  open: ['Enter'],
  close: ['Escape']
}

/** What a chord means on the board; undefined where it means what it always does. */
export const boardDeedOf = (chord: string): BoardDeed | undefined =>
  (Object.keys(boardKeys) as BoardDeed[]).find((deed) => boardKeys[deed].includes(chord))
