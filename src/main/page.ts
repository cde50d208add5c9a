/** The one page the app shows, and what belongs to it. */
export interface Page {
  readonly url: string
  /** Whether this is the page itself, wherever in it. */
  is(url: string): boolean
  /** Whether this is one of the page's own files. */
  owns(url: string): boolean
}

/** The scheme of the page's own addresses: nothing but the page's files has one. */
export const pageScheme = 'app'

const origin = `${pageScheme}://corrigenda`

/**
 * The page by an address of its own, which only its files have, or from the development server.
 * @param server the development server's address; never given in a built app
 */
export function pageAt(server?: string): Page {
  const url = server ?? `${origin}/index.html`
  const bare = (address: string) => address.replace(/[?#].*$/s, '')
  const is = (address: string) => bare(address) === bare(url)
  if (server !== undefined) {
    const { origin: served, host } = new URL(server)
    return {
      url,
      is,
      owns: (address) => address.startsWith(`${served}/`) || address.startsWith(`ws://${host}/`)
    }
  }
  return { url, is, owns: (address) => address.startsWith(`${origin}/`) }
}
