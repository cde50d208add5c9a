import type { PdfDocument, PdfRun } from '../core/ports'

/**
 * Opens a PDF with unpdf, the PDF.js that needs no browser. Scripts, forms, fonts and pictures of the document are not
 * looked at, and nothing outside it is followed.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | 'encrypted' | 'damaged'> {
  const { getDocumentProxy } = await import('unpdf')
  // PDF.js takes the bytes over: it is given its own. A Buffer's slice would still be the same bytes.
  const opened = await getDocumentProxy(new Uint8Array(bytes), {
    stopAtErrors: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0
  }).catch(reasonOf)
  if (opened === 'encrypted' || opened === 'damaged') return opened
  return {
    pageCount: opened.numPages,
    async readPage(number) {
      try {
        const page = await opened.getPage(number)
        const { items } = await page.getTextContent({ disableNormalization: false })
        const written = items.filter((item): item is typeof item & Item => 'str' in item)
        const turns = quarters.map(
          (quarter) => page.getViewport({ scale: 1, rotation: (page.rotate + quarter) % 360 }).transform
        )
        page.cleanup()
        const turn = uprightTurn(written, turns)
        return { runs: written.flatMap((item) => runOf(item, turn)) }
      } catch {
        return null
      }
    },
    async close() {
      await opened.destroy()
    }
  }
}

/** What PDF.js says of a file it cannot open; anything else is a bug of ours. */
function reasonOf(error: unknown): 'encrypted' | 'damaged' {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'encrypted'
  if (/^(?:InvalidPDF|MissingPDF|UnknownError|Format|XRef|ParserEOF|MissingData)/.test(name)) return 'damaged'
  throw error
}

interface Item {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
}

/** The ways a page may be held, as it is shown first. */
const quarters = [0, 90, 180, 270]

/** The way a page is held to be read: that in which most letters stand upright; as it is shown, where none is better. */
function uprightTurn(items: readonly Item[], turns: readonly (readonly number[])[]): readonly number[] {
  const upright = turns.map((turn) =>
    items.reduce((sum, { str, transform }) => {
      const { x, y } = acrossOf(transform, turn)
      return x > 0 && Math.abs(y) <= x * 0.3 ? sum + str.trim().length : sum
    }, 0)
  )
  return turns[upright.indexOf(Math.max(...upright))]!
}

/** Where a line of words runs to on the turned page. */
function acrossOf(
  transform: readonly number[],
  turn: readonly number[]
): { readonly x: number; readonly y: number } {
  const [a = 1, b = 0, c = 0, d = 1] = turn
  const [ta = 0, tb = 0] = transform
  return { x: a * ta + c * tb, y: b * ta + d * tb }
}

/** Words as they stand on the turned page; words across it, such as a stamp, are no part of the story. */
function runOf({ str, dir, transform, width }: Item, turn: readonly number[]): PdfRun[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turn
  const [, , tc = 0, td = 0, te = 0, tf = 0] = transform
  const across = acrossOf(transform, turn)
  const size = Math.hypot(a * tc + c * td, b * tc + d * td)
  const left = a * te + c * tf + e
  const baseline = b * te + d * tf + f
  if (![size, left, baseline, width].every(Number.isFinite)) return []
  if (size <= 0 || Math.abs(across.y) > Math.abs(across.x) * 0.3) return []
  return [{ text: str, left, width: Math.abs(width), baseline, size, rtl: dir === 'rtl' }]
}
