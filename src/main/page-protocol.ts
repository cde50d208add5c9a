import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { pageScheme } from './page'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

/** Makes the page's scheme one with an origin, as the web's are. To be called before the app is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, corsEnabled: true } }
  ])
}

/**
 * Serves the page's files to this session: those in the folder of the built page, of kinds a page is made of.
 * @param folder where index.html is
 */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(pageScheme, async ({ url }) => {
    const file = pageFile(folder, url)
    const bytes = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || bytes === null) return new Response(null, { status: 404 })
    return new Response(bytes, {
      headers: {
        'content-type': kinds[extname(file)]!,
        'x-content-type-options': 'nosniff',
        // What a page cannot say of itself: that no other shows it in a frame.
        'content-security-policy': "frame-ancestors 'none'"
      }
    })
  })
}

/** The file of an address in the page's folder; null where it leads elsewhere, or to a kind no page is made of. */
export function pageFile(folder: string, address: string): string | null {
  try {
    const { pathname } = new URL(address)
    const path = decodeURIComponent(pathname)
    const file = join(folder, path)
    const isInside = file.startsWith(join(folder, sep)) && !path.includes('\0') && !path.includes('\\')
    return isInside && Object.hasOwn(kinds, extname(file)) ? file : null
  } catch {
    return null
  }
}
