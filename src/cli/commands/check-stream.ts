import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'
import { analyse } from '../../core/analyse'
import type { Check } from '../../core/checks/check'
import { atLeast } from '../../core/checks/post/severity'
import { shippedModel } from '../../core/claims/shipped-model'
import { type StreamOptions, streamAnswer } from '../../core/export/stream-answer'
import { articleFromFields } from '../../core/import/article-from-fields'
import type { Severity } from '../../core/model/finding'
import { type ReferenceIndex, referenceIndex } from '../../core/reference/reference-index'
import type { ReferenceTable } from '../../core/reference/reference-table'

const streamArticle = z.object({
  id: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  publishedOn: z.string().nullish()
})

interface CheckStreamOptions extends StreamOptions {
  /** Findings milder than this are left out. */
  readonly mildest: Severity
}

/** What every article is checked with. */
interface Engine {
  readonly checks: readonly Check[]
  readonly references: ReferenceIndex
}

/** `corrigenda check --stdin`. @returns the exit code */
export const checkStandardInput = ({
  checks,
  tables,
  severity,
  sentences = false,
  facts = false
}: {
  readonly checks: readonly Check[]
  readonly tables: readonly ReferenceTable[]
  readonly severity: Severity
  readonly sentences?: boolean
  readonly facts?: boolean
}): Promise<number> =>
  checkStream(
    process.stdin,
    process.stdout,
    { checks, references: referenceIndex(tables) },
    { model: shippedModel, sentences, facts, mildest: severity }
  )

/**
 * One article a line in, one answer a line out, in order, nothing kept between lines. A line that cannot be read is
 * answered with its number and what is wrong, and the stream goes on.
 *
 * @returns the exit code: 0, whatever was found, since a queue's worker must not fail for a finding
 */
async function checkStream(
  input: Readable,
  output: Writable,
  engine: Engine,
  options: CheckStreamOptions
): Promise<number> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answer(line, number, engine, options))}\n`))
      await once(output, 'drain')
  }
  return 0
}

function answer(
  line: string,
  number: number,
  { checks, references }: Engine,
  options: CheckStreamOptions
): object {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, line: number, error: { code: 'not-json', message: `Line ${number} is not JSON.` } }
  }
  const parsed = streamArticle.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const id = (value as { readonly id?: unknown } | null)?.id
    const message = `Line ${number}: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not an article'}`
    return {
      id: typeof id === 'string' ? id : null,
      line: number,
      error: { code: 'not-an-article', message }
    }
  }
  const { id, title, text, publishedOn } = parsed.data
  const article = articleFromFields({
    id,
    text,
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {})
  })
  const analysis = analyse(article, checks, references)
  const shown = { ...analysis, findings: atLeast(analysis.findings, options.mildest) }
  return { id, ...streamAnswer(article, shown, options) }
}
