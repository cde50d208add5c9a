import { useEffect, useState } from 'react'
import type { FoundLine } from '../../../core/search/found-line'
import { settle, windowApi } from '../api'

/** How long a search stands before lines are read for it: who still types waits for none. */
const pause = 150

interface FoundWordsProps {
  readonly articleId: string
  readonly query: string
}

/** One line of an article with the words searched for, once it is known; nothing where only its title has them. */
export const FoundWords = ({ articleId, query }: FoundWordsProps) => {
  const [line, setLine] = useState<FoundLine | null>(null)
  useEffect(() => {
    let isLate = false
    const timer = window.setTimeout(async () => {
      const found = await settle(() => windowApi().foundLine(articleId, query))
      if (!isLate && found.ok) setLine(found.value)
    }, pause)
    return () => {
      isLate = true
      window.clearTimeout(timer)
    }
  }, [articleId, query])
  if (line === null) return null
  const { text, hits } = line
  const last = hits.at(-1)?.end ?? 0
  return (
    <span className="article-row-found" dir="auto">
      {hits.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(hits[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(last)}
    </span>
  )
}
