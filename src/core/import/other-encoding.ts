import type { DocumentReaders } from '../ports'

/** Text of a file in an old encoding, with the encoding's name. */
export interface OtherText {
  readonly text: string
  readonly encoding: string
  /** What a decoder calls it. */
  readonly label: string
}

/**
 * Where letters of Windows-1252 stand as no word has them: capitals and signs within small letters, and capitals with
 * accents where quotation marks belong. An old Macintosh wrote those.
 */
const odd =
  /\p{Ll}[\u00c0-\u00de\u0160\u017d\u0178\u00a1-\u00bf\u201a-\u2030\u2039\u203a\u2022\u2122](?=\p{Ll})|(?<!\S)[ÒÔ](?=\p{L}{2})|(?<=[\p{Ll}.,!?])[ÓÕ](?=\s|$|[st]\b)|(?<=\p{Ll})[Žš\u008f](?!\S)/gu

/**
 * Reads bytes that were taken for Windows-1252 in the encoding that fits them better.
 * @param read what they are in Windows-1252
 * @returns nothing where none does
 */
export async function otherText(
  bytes: Uint8Array,
  read: string,
  readers: Pick<DocumentReaders, 'decode' | 'guessEncoding'>
): Promise<OtherText | null> {
  const guess = await readers.guessEncoding(bytes)
  const guessed = guess && readers.decode(bytes, guess.label)
  if (guess && guessed) return { text: guessed, encoding: guess.name, label: guess.label }
  const oddities = oddIn(read)
  if (oddities === 0) return null
  const mac = readers.decode(bytes, 'macintosh')
  return mac !== null && oddIn(mac) * 3 < oddities
    ? { text: mac, encoding: 'Mac OS Roman', label: 'macintosh' }
    : null
}

const oddIn = (text: string): number => text.slice(0, 200_000).match(odd)?.length ?? 0
