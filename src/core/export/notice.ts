import { articleNotice } from '../report/notice-to-print'
import { done } from '../result'
import { withUnseenShown } from '../text/unseen'
import type { TextExporter } from './exporter'
import { nothingCorrected } from './nothing-corrected'

/** The correction as it is printed with the story, and the lines for the wire. */
export const notice: TextExporter = {
  kind: 'text',
  id: 'notice',
  label: 'Printed correction notice',
  summary:
    'What readers are told: the labelled notice for each corrected article, and the line for the wire.',
  corrects: true,
  extension: 'txt',
  write(report) {
    const { articles } = report
    const parts = articles.flatMap((reported) => {
      const { article } = reported
      const printed = articleNotice(reported, report)
      if (!printed) return []
      const { text, wire, mend } = printed
      const paragraphs = [
        article.title,
        ...(text === null ? [] : [text]),
        wire.join('\n'),
        ...mend.map((line) => `[${line}]`)
      ]
      return [paragraphs.join('\n\n')]
    })
    if (parts.length === 0) return nothingCorrected(articles, 'there is nothing to tell readers')
    return done(withUnseenShown(`${parts.join('\n\n---\n\n')}\n`))
  }
}
