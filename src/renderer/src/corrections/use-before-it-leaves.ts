import { useCallback, useEffect, useState } from 'react'
import type { PlaceToMend } from '../../../core/report/places-to-mend'
import type { CorrectedFindings } from '../../../core/review/corrected-findings'
import { settle, windowApi } from '../api'
import { useDesk } from '../state/use-desk'

/** What the desk knows of an article's corrections before they leave; null while it is being found out. */
interface BeforeItLeaves {
  readonly places: readonly PlaceToMend[] | null
  readonly checked: CorrectedFindings | null
  /** Asks again. */
  readonly refresh: () => void
}

/** Asks, off the window's thread, for the places left behind and for what the checks say of the corrected text. */
export const useBeforeItLeaves = (articleId: string): BeforeItLeaves => {
  const reviews = useDesk((state) => state.reviews)
  const [asked, setAsked] = useState(0)
  const [places, setPlaces] = useState<readonly PlaceToMend[] | null>(null)
  const [checked, setChecked] = useState<CorrectedFindings | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ruling, and a step that was made, ask again
  useEffect(() => {
    let isAsked = true
    void settle(() => windowApi().placesToMend(articleId)).then((answer) => {
      if (isAsked && answer.ok) setPlaces(answer.value)
    })
    void settle(() => windowApi().correctedFindings(articleId)).then((answer) => {
      if (isAsked && answer.ok) setChecked(answer.value)
    })
    return () => {
      isAsked = false
    }
  }, [articleId, reviews, asked])
  return { places, checked, refresh: useCallback(() => setAsked((count) => count + 1), []) }
}
