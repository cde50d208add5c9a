import { fingerprint } from '../text/fingerprint'

/** A UUID of version 8 (RFC 9562, section 5.8) made from the parts: the same parts give the same one. */
export function uuidFrom(...parts: readonly string[]): string {
  const hex = fingerprint(...parts) + fingerprint('second half', ...parts)
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What an article is called where it has no address. */
export const articleUrn = (sha256: string, id: string): string =>
  `urn:uuid:${uuidFrom('article', sha256, id)}`
