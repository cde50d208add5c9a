import { lintNotice } from '../report/lint-notice'
import { noticeOf } from '../report/notice'
import { done, fail } from '../result'
import type { Exporter } from './exporter'

/** The correction as it is printed with the story, and the lines for the wire. */
export const notice: Exporter = {
  id: 'notice',
  label: 'Printed correction notice',
  summary:
    'What readers are told: the labelled notice for each corrected article, and the line for the wire.',
  extension: 'txt',
  write({ articles, generatedAt }) {
    const parts = articles.flatMap(({ article, corrections }) => {
      const printed = noticeOf(corrections, generatedAt)
      if (!printed) return []
      const { text, wire } = printed
      const named = corrections.filter(({ review }) => review.severity !== 'typo')
      const mend =
        text === null ? [] : lintNotice(text, named).map(({ message }) => `[Before printing: ${message}]`)
      const paragraphs = [article.title, ...(text === null ? [] : [text]), wire.join('\n'), ...mend]
      return [paragraphs.join('\n\n')]
    })
    if (parts.length === 0)
      return fail(
        'nothing-to-write',
        'No claim is ruled disputed with a correction yet, so there is nothing to tell readers.'
      )
    return done(`${parts.join('\n\n---\n\n')}\n`)
  }
}
