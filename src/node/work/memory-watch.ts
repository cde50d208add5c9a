/** Looks at how much memory the whole program takes, buffers and all, as long as something is under way. */
export interface MemoryWatch {
  /** Something begins; what the program takes before the first of them is no growth of theirs. */
  begin(): void
  /** Something ended. */
  end(): void
}

/** Unpacking fills some two hundred megabytes in this time. */
const INTERVAL_MS = 50

const MEGABYTE = 1024 * 1024

/**
 * A thread's own limit counts its objects, but not its buffers, and nobody else's thread can be asked for them: what the
 * program takes as a whole tells of all.
 * @param most megabytes it may have grown by, asked each time
 * @param grown called when it has grown by more, again and again until it has not
 * @param taken bytes that the program takes now
 */
export function memoryWatch(
  most: () => number,
  grown: () => void,
  taken: () => number = process.memoryUsage.rss
): MemoryWatch {
  let timer: NodeJS.Timeout | undefined
  let underWay = 0
  let before = 0
  return {
    begin() {
      if (underWay++ > 0) return
      before = taken()
      timer = setInterval(() => {
        const now = taken()
        // What was ended before may give its memory back only now.
        before = Math.min(before, now)
        if (now - before > most() * MEGABYTE) grown()
      }, INTERVAL_MS)
      timer.unref()
    },
    end() {
      if (--underWay === 0) clearInterval(timer)
    }
  }
}
