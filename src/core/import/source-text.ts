import type { DocumentReaders } from '../ports'
import { decodeText } from '../text/decode-text'

/**
 * The text of a file as its articles were read from it, line ends as they are and without a byte-order mark.
 * @param readers what reads old encodings
 * @returns `null` for a file that is no text
 */
export async function sourceText(
  bytes: Uint8Array,
  readers: Pick<DocumentReaders, 'decode' | 'guessEncoding'>
): Promise<string | null> {
  const decoded = decodeText(bytes)
  if (decoded?.encoding !== 'Windows-1252') return decoded?.text ?? null
  const other = await (await import('./other-encoding')).otherText(bytes, decoded.text, readers)
  return (other ?? decoded).text
}
