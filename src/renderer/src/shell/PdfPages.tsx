import { useEffect, useRef, useState } from 'react'
import { strings } from '../ui/strings'

const { report } = strings

/** More pages than this are not drawn: the first ones show how the rest looks. */
const most = 40

/** The pages of a PDF, drawn one under the other. @param pdf the file in base64 */
export const PdfPages = ({ pdf }: { readonly pdf: string }) => {
  const frame = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<number | null>(null)
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    let isAsked = true
    const draw = async (): Promise<void> => {
      const { getDocumentProxy } = await import('unpdf')
      const bytes = Uint8Array.from(atob(pdf), (unit) => unit.charCodeAt(0))
      const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 })
      if (!isAsked) return
      setCount(document.numPages)
      frame.current?.replaceChildren()
      for (let number = 1; number <= Math.min(most, document.numPages) && isAsked; number++) {
        const page = await document.getPage(number)
        const viewport = page.getViewport({ scale: 1.5 })
        const canvas = window.document.createElement('canvas')
        canvas.width = viewport.width
        canvas.height = viewport.height
        canvas.setAttribute('role', 'img')
        canvas.setAttribute('aria-label', report.page(number, document.numPages))
        await page.render({ canvas, canvasContext: canvas.getContext('2d')!, viewport }).promise
        if (isAsked) frame.current?.append(canvas)
        page.cleanup()
      }
    }
    setBroken(false)
    draw().catch(() => {
      if (isAsked) setBroken(true)
    })
    return () => {
      isAsked = false
    }
  }, [pdf])

  return (
    <>
      {count !== null && <p className="preview-count">{report.pages(count)}</p>}
      {isBroken && <p>{report.notDrawn}</p>}
      <div ref={frame} className="preview-pages" />
    </>
  )
}
