import type { Sheet } from '../state/sheet'

/** Where the run begins that the reader draws a place of the text in: what it can be sent to. */
export const runAt = ({ blocks }: Pick<Sheet, 'blocks'>, at: number): number => {
  const within = blocks.find(({ block }) => block.start <= at && at < block.end)
  return within?.runs.findLast(({ start }) => start <= at)?.start ?? at
}
