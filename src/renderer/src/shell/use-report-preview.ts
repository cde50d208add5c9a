import { useCallback, useEffect, useState } from 'react'
import { isWebAddress } from '../../../core/text/is-web-address'
import type { ReportPreview } from '../../../ipc/contract'
import type { ReportOf } from '../state/desk-list'
import { useActions, useDesk } from '../state/use-desk'

interface Asked {
  readonly form: string
  readonly of: ReportOf
  /** As typed; null where the form does not ask for one. */
  readonly address: string | null
}

/**
 * What would leave now, asked again with every choice and every change of the article.
 * @returns the preview, null while it is being made; and the way to ask again
 */
export const useReportPreview = ({
  form,
  of,
  address
}: Asked): { readonly preview: ReportPreview | null; readonly refresh: () => void } => {
  const reviews = useDesk((state) => state.reviews)
  const { previewReport } = useActions()
  const [asked, setAsked] = useState(0)
  const [preview, setPreview] = useState<ReportPreview | null>(null)
  const at = address !== null && isWebAddress(address.trim()) ? address.trim() : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ruling, and a step that was made, ask again
  useEffect(() => {
    let isAsked = true
    setPreview(null)
    void previewReport({ form, of, address: at }).then((answer) => {
      if (!isAsked || answer === null) return
      const nothing = { articles: 0, corrections: 0, leftOut: [], notReviewed: [], notice: null }
      setPreview(
        answer.ok
          ? answer.value
          : { serial: 0, leaving: nothing, shown: { kind: 'none', why: answer.error.message } }
      )
    })
    return () => {
      isAsked = false
    }
  }, [form, of, at, reviews, asked, previewReport])
  return { preview, refresh: useCallback(() => setAsked((count) => count + 1), []) }
}
