import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The one page the app shows, and what belongs to it. */
export interface Page {
  readonly url: string
  /** Whether this is the page itself, wherever in it. */
  is(url: string): boolean
  /** Whether this is one of the page's own files. */
  owns(url: string): boolean
}

/**
 * The page from its file, or from the development server.
 * @param file the built index.html
 * @param server the development server's address; never given in a packaged app
 */
export function pageAt(file: string, server?: string): Page {
  const url = server ?? pathToFileURL(file).href
  const bare = (address: string) => address.replace(/[?#].*$/s, '')
  if (server !== undefined) {
    const { origin, host } = new URL(server)
    return {
      url,
      is: (address) => bare(address) === bare(url),
      owns: (address) => address.startsWith(`${origin}/`) || address.startsWith(`ws://${host}/`)
    }
  }
  const folder = `${pathToFileURL(dirname(file)).href}/`
  const owns = (address: string): boolean => {
    if (!address.startsWith('file:')) return false
    try {
      // Through the path and back, so that no "..", "%2E" or second spelling leads out of the folder.
      return pathToFileURL(fileURLToPath(bare(address))).href.startsWith(folder)
    } catch {
      return false
    }
  }
  return { url, is: (address) => bare(address) === url, owns }
}
