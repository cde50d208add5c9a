import * as z from 'zod'
import { evidenceKinds, evidenceRanks } from '../model/evidence'
import { errorClasses, errorSeverities, verdicts } from '../model/review'
import type { GivenRuling } from './given-ruling'

/** So many signs round the words are taken from a report's text. */
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

const evidenceShape = z.object({
  rank: z.enum(evidenceRanks),
  kind: z.enum(evidenceKinds),
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
            verdict: z.enum(verdicts).nullable(),
            correction: z.string(),
            note: z.string(),
            errorClass: z.enum(errorClasses).nullable(),
            severity: z.enum(errorSeverities).nullable(),
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
      if (!says || text.slice(start, end) !== quote) return []
      return [
        {
          articleId: id,
          source: title,
          quote,
          prefix: text.slice(Math.max(0, start - aroundLength), start),
          suffix: text.slice(end, end + aroundLength),
          ...review
        }
      ]
    })
  )

const body = z.union([
  z.string(),
  z.looseObject({
    value: z.string().optional(),
    purpose: z.string().optional(),
    source: z.string().optional(),
    selector: z.looseObject({ exact: z.string().optional() }).optional(),
    state: z.looseObject({ sourceDate: z.string().optional() }).optional(),
    'dc:publisher': z.string().optional(),
    'dc:type': z.enum(evidenceRanks).optional()
  })
])
const selector = z.looseObject({
  type: z.string().optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional()
})
const target = z.looseObject({
  source: z.union([z.string(), z.looseObject({ id: z.string() })]).optional(),
  selector: z.union([selector, z.array(selector)]).optional()
})
const annotation = z.looseObject({
  body: z.union([body, z.array(body)]).optional(),
  target: z.union([target, z.array(target)]),
  /** Hypothesis's own. */
  text: z.string().optional(),
  tags: z.array(z.string()).optional(),
  uri: z.string().optional()
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
  const [place] = [given.target].flat()
  const words = [place?.selector ?? []].flat().find(({ exact }) => exact !== undefined && exact.trim() !== '')
  if (!place || !words) return []
  const bodies = [given.body ?? []]
    .flat()
    .map((each): Body => (typeof each === 'string' ? { value: each } : each))
  const said = (purpose: string) => bodies.find((each) => each.purpose === purpose)?.value ?? ''
  const notes = bodies.filter(
    ({ purpose }) => purpose === undefined || purpose === 'commenting' || purpose === 'replying'
  )
  return [
    {
      source: (typeof place.source === 'string' ? place.source : place.source?.id) ?? uri ?? '',
      quote: words.exact!,
      prefix: words.prefix ?? '',
      suffix: words.suffix ?? '',
      verdict: oneOf(verdicts, [said('assessing'), ...tags]),
      correction: said('editing'),
      note: [...notes.map((each) => each.value ?? ''), text].filter((each) => each.trim() !== '').join('\n'),
      errorClass: oneOf(errorClasses, [said('classifying')]),
      severity: oneOf(errorSeverities, [said('tagging')]),
      evidence: bodies.flatMap((each) => (each.purpose === 'linking' ? [evidenceIn(each)] : []))
    }
  ]
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
