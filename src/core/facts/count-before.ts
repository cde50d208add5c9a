/** How many entries at the head of a sorted list hold: found by halving. */
export function countBefore<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
