import { deflateSync } from 'node:zlib'

/** These bytes as deflate packs them, with zlib's head. */
export const deflated = (content: string | Uint8Array): Uint8Array => deflateSync(content, { level: 9 })
