import * as z from 'zod'
import { sentenceAround } from '../anchor/surroundings'
import { evidenceKinds, evidenceRanks } from '../model/evidence'
import { errorClasses, errorSeverities, verdicts } from '../model/review'
import type { GivenRuling } from './given-ruling'

/** So many signs round the words are taken from a report's text, and the whole of their sentence. */
const aroundLength = 32

/**
 * The rulings in a file of annotations (W3C, ours or others', Hypothesis's export) or in a desk's report as data.
 * @returns `null` for a text that holds none
 */
export function readRulings(text: string): readonly GivenRuling[] | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const report = reportShape.safeParse(value)
  const given = report.success ? inReport(report.data) : annotationsIn(value).flatMap(inAnnotation)
  return given.length > 0 ? given : null
}

/** A name of a later program is none of ours; it takes nothing else with it. */
const oneOrNone = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names).nullable().catch(null)

const evidenceShape = z.object({
  rank: z.enum(evidenceRanks).catch('unsaid'),
  kind: z.enum(evidenceKinds).catch('passage'),
  source: z.string(),
  locator: z.string(),
  quote: z.string(),
  accessed: z.string()
})

const reportShape = z.object({
  desk: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      claims: z.array(
        z.object({
          start: z.int().min(0),
          end: z.int().min(0),
          quote: z.string(),
          review: z.object({
            verdict: oneOrNone(verdicts),
            correction: z.string(),
            note: z.string(),
            errorClass: oneOrNone(errorClasses),
            severity: oneOrNone(errorSeverities),
            evidence: z.array(evidenceShape)
          })
        })
      )
    })
  )
})

const inReport = ({ articles }: z.infer<typeof reportShape>): GivenRuling[] =>
  articles.flatMap(({ id, title, text, claims }) =>
    claims.flatMap(({ start, end, quote, review }): GivenRuling[] => {
      const says = review.verdict ?? (review.correction || review.note || review.evidence[0])
      if (!says || quote.trim() === '' || text.slice(start, end) !== quote) return []
      const sentence = sentenceAround(text, { start, end })
      return [
        {
          articleId: id,
          source: title,
          quote,
          prefix: text.slice(Math.max(0, Math.min(sentence.start, start - aroundLength)), start),
          suffix: text.slice(end, Math.max(sentence.end, end + aroundLength)),
          ...review
        }
      ]
    })
  )

/** What others write in a place of ours counts for nothing; the rest of their annotation does. */
const words = z.string().optional().catch(undefined)
const body = z.union([
  z.string(),
  z.looseObject({
    value: words,
    purpose: words,
    source: words,
    selector: z.looseObject({ exact: words }).optional().catch(undefined),
    state: z.looseObject({ sourceDate: words }).optional().catch(undefined),
    'dc:publisher': words,
    'dc:type': z.enum(evidenceRanks).optional().catch(undefined)
  })
])
const selector = z.looseObject({ type: words, exact: words, prefix: words, suffix: words })
const target = z.looseObject({
  source: z
    .union([z.string(), z.looseObject({ id: z.string() })])
    .optional()
    .catch(undefined),
  selector: z
    .union([selector, z.array(selector)])
    .optional()
    .catch(undefined)
})
const annotation = z.looseObject({
  body: z
    .union([body, z.array(body)])
    .optional()
    .catch(undefined),
  target: z.union([target, z.array(target)]),
  /** Hypothesis's own. */
  text: words,
  tags: z.array(z.string()).optional().catch(undefined),
  uri: words
})
const collection = z.looseObject({
  items: z.array(z.unknown()).optional(),
  rows: z.array(z.unknown()).optional(),
  first: z.looseObject({ items: z.array(z.unknown()).optional() }).optional()
})

function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const { data } = collection.safeParse(value)
  return data?.first?.items ?? data?.items ?? data?.rows ?? [value]
}

type Body = Exclude<z.infer<typeof body>, string>

function inAnnotation(value: unknown): GivenRuling[] {
  const parsed = annotation.safeParse(value)
  if (!parsed.success) return []
  const { text = '', tags = [], uri, ...given } = parsed.data
  const bodies = [given.body ?? []]
    .flat()
    .map((each): Body => (typeof each === 'string' ? { value: each } : each))
  const said = (purpose: string) => bodies.find((each) => each.purpose === purpose)?.value ?? ''
  const notes = bodies.filter(
    ({ purpose }) => purpose === undefined || purpose === 'commenting' || purpose === 'replying'
  )
  const ruling = {
    verdict: oneOf(verdicts, [said('assessing'), ...tags]),
    correction: said('editing'),
    note: [...notes.map((each) => each.value ?? ''), text].filter((each) => each.trim() !== '').join('\n'),
    errorClass: oneOf(errorClasses, [said('classifying')]),
    severity: oneOf(errorSeverities, [said('tagging')]),
    evidence: bodies.flatMap((each) => (each.purpose === 'linking' ? [evidenceIn(each)] : []))
  }
  // One annotation may stand on words of several places.
  return [given.target].flat().flatMap((place): GivenRuling[] => {
    const own = [place.selector ?? []].flat().find(({ exact }) => exact !== undefined && exact.trim() !== '')
    if (!own) return []
    const source = (typeof place.source === 'string' ? place.source : place.source?.id) ?? uri ?? ''
    return [{ source, quote: own.exact!, prefix: own.prefix ?? '', suffix: own.suffix ?? '', ...ruling }]
  })
}

const oneOf = <Name extends string>(names: readonly Name[], said: readonly string[]): Name | null =>
  names.find((name) => said.some((each) => each.trim().toLowerCase() === name)) ?? null

function evidenceIn(each: Body): z.infer<typeof evidenceShape> {
  const { source, value = '', selector: found, state } = each
  return {
    rank: each['dc:type'] ?? 'unsaid',
    kind: source === undefined ? 'passage' : 'url',
    source: each['dc:publisher'] ?? (source === undefined ? value : ''),
    locator: source ?? '',
    quote: found?.exact ?? '',
    accessed: state?.sourceDate ?? ''
  }
}
