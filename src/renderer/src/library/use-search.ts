import { useEffect, useState } from 'react'
import type { FoundArticles } from '../../../ipc/contract'
import { settle, windowApi } from '../api'

/** How soon a question is asked again while articles are still being read. */
const askAgain = 400

interface Search {
  /** What was found last, kept up while articles are still being read; null where nothing is asked. */
  readonly found: FoundArticles | null
  /** Something else is asked by now, and its answer is on its way. */
  readonly isWaiting: boolean
}

/** Searches the desk for the words given. */
export const useSearch = (query: string): Search => {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: FoundArticles } | null>(null)
  const asked = query.trim()
  useEffect(() => {
    if (asked === '') {
      setAnswer(null)
      return
    }
    let isLate = false
    let timer = 0
    const ask = async (): Promise<void> => {
      const result = await settle(() => windowApi().search(asked))
      if (isLate || !result.ok) return
      setAnswer({ to: asked, found: result.value })
      if (result.value.unread > 0) timer = window.setTimeout(() => void ask(), askAgain)
    }
    void ask()
    return () => {
      isLate = true
      window.clearTimeout(timer)
    }
  }, [asked])
  return { found: answer?.found ?? null, isWaiting: asked !== (answer?.to ?? '') }
}
