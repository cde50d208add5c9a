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
      const mend = lintNotice(printed.text, corrections).map(({ message }) => `[Before printing: ${message}]`)
      return [
        [
          article.title,
          '',
          printed.text,
          '',
          ...printed.wire,
          ...(mend.length > 0 ? ['', ...mend] : [])
        ].join('\n')
      ]
    })
    if (parts.length === 0)
      return fail(
        'nothing-to-write',
        'No claim is ruled disputed with a correction yet, so there is nothing to tell readers.'
      )
    return done(`${parts.join('\n\n---\n\n')}\n`)
  }
}
