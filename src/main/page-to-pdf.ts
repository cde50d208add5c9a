import { app, BrowserWindow, type Session, session } from 'electron'
import { printStyle } from '../core/export/print-style'
import { done, fail, type Result } from '../core/result'
import { log } from './log'
import { paperSize } from './paper-size'
import { withPdfTitle } from './with-pdf-title'

const scheme = 'report'

/** The pages that are being printed, by their addresses: all there is to load in the windows that print. */
const pages = new Map<string, string>()
let printed = 0
let own: Session | null = null

/**
 * Prints a page into a PDF with numbered pages, tagged for screen readers. It is printed in a window nobody sees, that
 * runs no script and has a session of its own, which knows the pages being printed and nothing else.
 * @param page a whole HTML document that needs nothing from outside itself
 * @param foot what stands at the foot of each page: HTML with its own style, as Chromium's printer takes it
 */
export async function pageToPdf(page: string, foot: string): Promise<Result<Uint8Array, 'not-printed'>> {
  const address = `${scheme}://${++printed}/`
  pages.set(address, page)
  own ??= printingSession()
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false }
  })
  try {
    await window.loadURL(address)
    const { top, bottom, side } = printStyle.margin
    const pdf = await window.webContents.printToPDF({
      pageSize: paperSize(app.getLocaleCountryCode()),
      margins: { top, bottom, left: side, right: side },
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot,
      generateTaggedPDF: true,
      generateDocumentOutline: true
    })
    return done(withPdfTitle(pdf, window.getTitle(), 'Corrigenda'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(
      'not-printed',
      `The PDF was not made: ${reason}. Write the report as HTML and print that page.`
    )
  } finally {
    window.destroy()
    pages.delete(address)
  }
}

/** A session of its own, in memory, that reads the pages being printed and is refused everything else. */
function printingSession(): Session {
  const printing = session.fromPartition('printing')
  printing.protocol.handle(
    scheme,
    ({ url }) => new Response(pages.get(url), { headers: { 'content-type': 'text/html; charset=utf-8' } })
  )
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  printing.setPermissionCheckHandler(() => false)
  printing.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAsked = pages.has(url)
    if (!isAsked) log(`refused to load ${url.slice(0, 200)} while printing`)
    answer({ cancel: !isAsked })
  })
  return printing
}
