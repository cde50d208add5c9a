/** Things that come one by one and are told several at a time. */
export interface AtIntervals<T> {
  add(thing: T): void
  /** Tells now what was not told yet, if anything. */
  flush(): void
}

/**
 * Gathers, and tells at most every so many milliseconds; the first at once.
 * @param tell told what came since it was told last, in order; never nothing
 */
export function atIntervals<T>(interval: number, tell: (things: readonly T[]) => void): AtIntervals<T> {
  let gathered: T[] = []
  let timer: NodeJS.Timeout | undefined
  const tellAll = () => {
    const things = gathered
    gathered = []
    if (things.length > 0) tell(things)
    return things.length > 0
  }
  const rest = () => {
    timer = setTimeout(() => {
      if (tellAll()) rest()
      else timer = undefined
    }, interval)
  }
  return {
    flush() {
      clearTimeout(timer)
      timer = undefined
      tellAll()
    },
    add(thing) {
      gathered.push(thing)
      if (timer !== undefined) return
      tellAll()
      rest()
    }
  }
}
