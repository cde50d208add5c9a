import { useEffect, useState } from 'react'
import type { FoundArticles } from '../../../ipc/contract'
import { settle, windowApi } from '../api'

/** How soon a question is asked again while articles are still being read. */
const askAgain = 400

/** What a search found, kept up while articles are still being read; null where nothing is asked. */
export const useSearch = (query: string): FoundArticles | null => {
  const [found, setFound] = useState<FoundArticles | null>(null)
  const asked = query.trim()
  useEffect(() => {
    if (asked === '') {
      setFound(null)
      return
    }
    let isLate = false
    let timer = 0
    const ask = async (): Promise<void> => {
      const answer = await settle(() => windowApi().search(asked))
      if (isLate || !answer.ok) return
      setFound(answer.value)
      if (answer.value.unread > 0) timer = window.setTimeout(() => void ask(), askAgain)
    }
    void ask()
    return () => {
      isLate = true
      window.clearTimeout(timer)
    }
  }, [asked])
  return found
}
