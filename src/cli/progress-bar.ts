import { wantsColour } from './wants-colour'

/** How far a run has come, in one line that is written over; nothing where nobody watches. */
export interface ProgressBar {
  show(done: number, total: number | null): void
  /** Takes the line away, so that something can be written in its place. */
  clear(): void
}

const width = 24

/** A bar on standard error, where that is a terminal; it appears with the second file. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY || process.env.TERM === 'dumb') return { show() {}, clear() {} }
  const paint = (words: string) => (wantsColour(stream) ? `\u001b[2m${words}\u001b[0m` : words)
  let shown = false
  return {
    show(done, total) {
      if (total === 1) return
      const filled = total === null ? 0 : Math.floor((width * done) / Math.max(1, total))
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      stream.write(
        `\r${paint(total === null ? `${done} files …` : `${bar} ${done} of ${total} files`)}\u001b[K`
      )
      shown = true
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    }
  }
}
