/** The bytes of a character by its number. */
export function utf8Of(code: number): readonly number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
}

/** A text in UTF-8; half a character, which has no bytes, as U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const sign of text.replace(/\p{Cs}/gu, '\ufffd')) bytes.push(...utf8Of(sign.codePointAt(0)!))
  return Uint8Array.from(bytes)
}
