import * as z from 'zod'
import { version } from '../../../package.json'
import { analyseWithDigest } from '../../core/analyse'
import { messageFor } from '../../core/checks/message-for'
import { atLeast } from '../../core/checks/post/severity'
import { checks } from '../../core/checks/registry'
import { shippedModel } from '../../core/claims/shipped-model'
import type { ArticleDigest } from '../../core/cross/article-digest'
import { crossKeys } from '../../core/cross/cross-keys'
import { fieldsOf, streamAnswer } from '../../core/export/stream-answer'
import { articleFromFields } from '../../core/import/article-from-fields'
import type { Article } from '../../core/model/article'
import type { Finding } from '../../core/model/finding'
import { overlaps } from '../../core/model/span'
import type { ReferenceIndex } from '../../core/reference/reference-index'
import type { Answer, Flag, LineJob } from './job'
import { longestArticle } from './longest-article'
import { refused } from './refused'

const streamArticle = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  publishedOn: z.string().nullish()
})

/**
 * What the stream says of one line: the same for the same line, whoever asks and whatever came before. A line that is no
 * article, or too long a one, is answered with its number and what is wrong.
 */
export function answerLine(job: LineJob, references: ReferenceIndex): Answer {
  const { line, number } = job
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refused(null, number, 'not-json', `Line ${number} is not JSON.`)
  }
  const parsed = streamArticle.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const given = (value as { readonly id?: unknown } | null)?.id
    const message = `Line ${number}: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not an article'}`
    return refused(isId(given) ? given : null, number, 'not-an-article', message)
  }
  const { id, title, text, publishedOn } = parsed.data
  if (text.length > longestArticle) {
    const message = `Line ${number}: an article of ${text.length} characters; at most ${longestArticle} are checked.`
    return refused(id, number, 'too-long', message)
  }
  const article = articleFromFields({
    id: String(id),
    text,
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {})
  })
  const chosen = job.checks === undefined ? checks : checks.filter((each) => job.checks!.includes(each.id))
  const { analysis, digest } = analyseWithDigest(article, chosen, references)
  const shown = { ...analysis, findings: atLeast(analysis.findings, job.mildest) }
  const { sentences = false, facts = false, findingsOnly = false } = job
  const answer = {
    id,
    ...streamAnswer(article, shown, { model: shippedModel, sentences, facts, findingsOnly }),
    ...(job.text ? { article: fieldsOf(article) } : {}),
    engine: version
  }
  return {
    text: JSON.stringify(answer),
    ...(job.digests ? metBy(digest()) : {}),
    ...(job.flags ? { flags: flagsOf(article, shown.findings) } : {})
  }
}

const metBy = (digest: ArticleDigest): Pick<Answer, 'digest' | 'keys'> => ({
  digest,
  keys: crossKeys(digest)
})

/** So much of the text is given on either side of a flag. */
const aside = 80

/**
 * Each in the words that the smallest of its repairs would change: there the misprint is, where it is one. Of a name spelt in two
 * ways that is the rarer one.
 */
const flagsOf = ({ text }: Article, findings: readonly Finding[]): readonly Flag[] =>
  findings.flatMap((finding) => {
    const { check, severity, places, repairs } = finding
    const [edit] = repairs.map(({ edits }) => edits).sort((a, b) => a.length - b.length)[0] ?? []
    const place = (edit && places.find((each) => overlaps(each, edit))) ?? places[0]
    if (!place || (severity !== 'error' && severity !== 'warning')) return []
    const { start, end, quote } = place
    const before = text.slice(Math.max(0, start - aside), start)
    const after = text.slice(end, end + aside)
    return [
      {
        check,
        severity,
        message: messageFor(finding),
        quote,
        // No half words at the ends.
        before: start > aside ? before.replace(/^\S+\s/, '') : before,
        after: end + aside < text.length ? after.replace(/\s\S+$/, '') : after
      }
    ]
  })

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'
