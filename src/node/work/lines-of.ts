import { StringDecoder } from 'node:string_decoder'

/** A line of a stream. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its end; null where it was longer than may be kept. */
  readonly text: string | null
}

/** In UTF-16 code units: several times the longest article with every letter of it escaped. */
const longest = 64 * 1024 * 1024

/**
 * The lines of a stream of UTF-8, blank ones left out of what is given but not of the numbers. A byte order mark before
 * the first and a carriage return before each end are no part of a line. Of a line that has no end in sight nothing is
 * kept.
 *
 * @param most how long a line may be
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  most: number = longest
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let number = 0
  let rest: string[] = []
  let length = 0
  const end = (): Line => {
    number++
    const whole = length > most ? null : rest.join('')
    rest = []
    length = 0
    return { number, text: whole === null ? null : trimmed(whole, number) }
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      keep(text.slice(from, to))
      from = to + 1
      const line = end()
      if (line.text === null || line.text.trim() !== '') yield line
    }
    keep(text.slice(from))
  }
  keep(decoder.end())
  if (length === 0) return
  const line = end()
  if (line.text === null || line.text.trim() !== '') yield line

  function keep(part: string): void {
    length += part.length
    if (length > most) rest = []
    else if (part !== '') rest.push(part)
  }
}

const trimmed = (line: string, number: number): string => {
  const from = number === 1 && line.startsWith('\ufeff') ? 1 : 0
  return line.endsWith('\r') ? line.slice(from, -1) : line.slice(from)
}
