import { authorQuestions } from '../report/author-questions'
import { quoted } from '../report/runs'
import { whereWords } from '../report/where-in'
import { done, fail } from '../result'
import { withUnseenShown } from '../text/unseen'
import type { TextExporter } from './exporter'
import { markdownLine } from './markdown-line'

const oneLine = (words: string): string => markdownLine(words.trim())

/** What the author is still to answer: one numbered list an article, each question with the words it is about. */
export const queries: TextExporter = {
  kind: 'text',
  id: 'queries',
  label: 'Questions to the author',
  summary: 'The open questions of each article as a numbered list, each with the words it is about.',
  extension: 'md',
  write({ articles }) {
    const parts = articles.flatMap((reported) => {
      const { open } = authorQuestions(reported)
      if (open.length === 0) return []
      const lines = open.map(
        ({ claim, where, review }, i) =>
          `${i + 1}. ${oneLine(quoted(claim.anchor.quote))} (${whereWords(where)}): ${oneLine(review.question)}`
      )
      return [[`# Questions on “${oneLine(reported.article.title)}”`, '', ...lines].join('\n')]
    })
    if (parts.length === 0)
      return fail('nothing-to-write', 'No question to the author is open. Ask one at a claim first.')
    return done(withUnseenShown(`${parts.join('\n\n')}\n`))
  }
}
