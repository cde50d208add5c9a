import { wordClass } from '../text/word-classes'
import { embeddedPosts } from './embedded-posts'
import type { Reading } from './reading'

const quotationMarks = wordClass('“ ” "')

/** Which tokens stand between quotation marks, or in a post from elsewhere. A quotation left open ends with its sentence. */
export function quotedTokens(reading: Reading): Uint8Array {
  const { tokens, text } = reading
  const quoted = new Uint8Array(tokens.count)
  let open = -1
  const close = (at: number) => {
    if (open >= 0) quoted.fill(1, open + 1, Math.min(at, endOfSentence(reading, open)))
  }
  for (const i of reading.where(quotationMarks)) {
    close(i)
    const isOpen = open >= 0 && i < endOfSentence(reading, open)
    const unit = text.charCodeAt(tokens.start[i]!)
    open = unit === 0x201c || (unit === 0x22 && !isOpen) ? i : -1
  }
  close(tokens.count)
  let i = 0
  for (const { start, end } of embeddedPosts(text)) {
    while (i < tokens.count && tokens.start[i]! < start) i++
    while (i < tokens.count && tokens.start[i]! < end) quoted[i++] = 1
  }
  return quoted
}

const endOfSentence = ({ tokens }: Reading, i: number): number =>
  tokens.firstOfSentence[tokens.sentence[i]! + 1]!
