import * as z from 'zod'
import { claimKinds } from '../model/claim'
import { severities } from '../model/finding'
import type { AnsweredClaim, AnsweredFinding } from './answer'

const field = z.enum(['title', 'text'])
const span = { start: z.int().min(0), end: z.int().min(0) }
const fieldSpan = { field, ...span }
const score = { score: z.number().min(0).max(1), checkworthy: z.boolean() }

const placeSchema = z.object({ ...fieldSpan, quote: z.string(), role: z.string() })

/** What every finding says, of one article or of several. */
const said = {
  id: z.string(),
  check: z.string(),
  code: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  data: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
  )
}

/** A finding as other programs are given it. */
export const answeredFindingSchema = z.object({
  ...said,
  places: z.array(placeSchema),
  repairs: z.array(
    z.object({ label: z.string(), edits: z.array(z.object({ ...fieldSpan, text: z.string() })) })
  )
}) satisfies z.ZodType<AnsweredFinding>

/** A claim as other programs are given it. */
export const answeredClaimSchema = z.object({
  id: z.string(),
  ...fieldSpan,
  quote: z.string(),
  kinds: z.array(z.enum(claimKinds)),
  ...score,
  sentence: z.object(span)
}) satisfies z.ZodType<AnsweredClaim>

const id = z.union([z.string(), z.number()])

/** What is said of one article. Keys that a run does not ask for are absent. */
const articleAnswer = z.object({
  id,
  path: z.string().optional(),
  title: z.string().optional(),
  publishedOn: z.string().optional(),
  findings: z.array(answeredFindingSchema),
  claims: z.array(answeredClaimSchema).optional(),
  sentences: z.array(z.object({ ...fieldSpan, ...score })).optional(),
  facts: z.array(z.looseObject({ kind: z.string(), ...fieldSpan })).optional(),
  failed: z.array(z.string()).optional(),
  article: z.object({ title: z.string(), text: z.string() }).optional(),
  engine: z.string()
})

/** What is said across articles; each place names its own. */
const acrossAnswer = z.object({
  across: z.object({ ...said, places: z.array(placeSchema.extend({ id, path: z.string() })) })
})

/** Why a line of a stream was not checked. */
const refusal = z.object({
  id: id.nullable(),
  line: z.int().min(1),
  error: z.object({ code: z.string(), message: z.string() }),
  engine: z.string()
})

/** One line of `check --format jsonl`, and one entry of the list of `--format json`. */
export const answerSchema = z.union([articleAnswer, acrossAnswer, refusal])
