/**
 * Does pieces of work one after the other: at once while none is under way, else when those before it are done. What a
 * piece reads is so never what another is about to change.
 */
export const takingTurns = (): ((work: () => void | Promise<void>) => Promise<void>) => {
  let under: Promise<void> | null = null
  return (work) => {
    const now = under === null ? work() : under.then(work)
    if (!(now instanceof Promise)) return Promise.resolve()
    const done: Promise<void> = now
      .catch(() => {})
      .then(() => {
        if (under === done) under = null
      })
    under = done
    return now
  }
}
