/** Bytes to put in the place of a stretch of a file, half-open. */
export interface ByteEdit {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

/** A file with stretches of it replaced; all others are as they were. They stand in order and do not overlap. */
export function spliceBytes(file: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  const size = edits.reduce((sum, { start, end, bytes }) => sum + bytes.length - (end - start), file.length)
  const made = new Uint8Array(size)
  let from = 0
  let to = 0
  for (const { start, end, bytes } of edits) {
    made.set(file.subarray(from, start), to)
    to += start - from
    made.set(bytes, to)
    to += bytes.length
    from = end
  }
  made.set(file.subarray(from), to)
  return made
}
