/** Waits, for some frames at most, until `find` finds, then hands it on; answers with the way to stop waiting. */
export const whenThere = <T>(find: () => T | null, then: (found: T) => void): (() => void) => {
  let frames = 12
  let handle = 0
  const look = (): void => {
    const found = find()
    if (found !== null) then(found)
    else if (frames > 0) {
      frames -= 1
      handle = requestAnimationFrame(look)
    }
  }
  look()
  return () => cancelAnimationFrame(handle)
}
