import type { IncomingHttpHeaders } from 'node:http'

/** Programs with pages of their own that ask from inside a browser: its add-ons, and editors built like one. */
const ownOrigins =
  /^(?:chrome-extension|moz-extension|safari-web-extension):\/\/[\w-]+$|^app:\/\/obsidian\.md$/

/** Whether a request is answered, and which origin may read the answer. */
export type Admission =
  | { readonly admitted: true; readonly origin: string | null }
  | { readonly admitted: false; readonly because: string }

/**
 * Tells a program on this machine from a web page. A page may name this server by a name of its own (so `Host` must be
 * this machine's) or ask across sites (so `Origin`, where there is one, must be an add-on's or one that was allowed).
 *
 * @param allowed origins that the command was given, as browsers write them
 */
export function whoMayAsk(headers: IncomingHttpHeaders, allowed: readonly string[]): Admission {
  const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
    return { admitted: false, because: 'This server answers to 127.0.0.1 and localhost only.' }
  const { origin } = headers
  if (origin !== undefined && !ownOrigins.test(origin) && !allowed.includes(origin))
    return {
      admitted: false,
      because: `Pages of ${origin} may not ask. “corrigenda serve --allow-origin ${origin}” lets them.`
    }
  // What a page embeds is asked for without an origin, and says so.
  if (origin === undefined && headers['sec-fetch-site'] === 'cross-site')
    return { admitted: false, because: 'Web pages may not ask.' }
  return { admitted: true, origin: origin ?? null }
}
