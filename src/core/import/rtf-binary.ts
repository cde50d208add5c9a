/** "\bin50604 ": so many bytes of a picture follow as they are. */
const mark = [0x5c, 0x62, 0x69, 0x6e]
const opening = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/**
 * Rich text without the bytes of pictures that stand in it as they are, and are no text. Where more are promised than
 * follow, all of them stay.
 * @param bytes of any file; others are given back as they came
 */
export function withoutBinary(bytes: Uint8Array): Uint8Array {
  if (!opening.every((byte, at) => bytes[at] === byte)) return bytes
  const kept: Uint8Array[] = []
  let from = 0
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at)) {
    const begins = mark.every((byte, i) => bytes[at + i] === byte)
    let end = at + mark.length
    let count = 0
    while (begins && end < at + 14 && bytes[end]! >= 0x30 && bytes[end]! <= 0x39)
      count = count * 10 + bytes[end++]! - 0x30
    const isCounted = begins && end > at + mark.length
    const stop = end + (bytes[end] === 0x20 ? 1 : 0) + count
    if (!isCounted || stop > bytes.length) {
      at++
      continue
    }
    kept.push(bytes.subarray(from, at))
    from = stop
    at = stop
  }
  if (kept.length === 0) return bytes
  kept.push(bytes.subarray(from))
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
