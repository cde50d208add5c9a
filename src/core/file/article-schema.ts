import * as z from 'zod'
import type { BlockKind } from '../model/article'
import type { CarryOver, Change, HistoryEntry } from '../model/change'
import { claimKinds } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import { evidenceKinds, evidenceRanks } from '../model/evidence'
import type { Finding, Severity } from '../model/finding'
import { headFields } from '../model/head'
import type { LeftOutReason } from '../model/left-out'
import { relationKinds } from '../model/relation'
import {
  errorClasses,
  errorSeverities,
  type ReviewFields,
  shelves,
  statuses,
  truths,
  verdicts
} from '../model/review'
import type { Span } from '../model/span'

/** An enum that lists every name of a union: one more or one less in the model does not compile. */
const names = <Name extends string>(all: Record<Name, true>) => z.enum(Object.keys(all) as [Name, ...Name[]])

const blockKind = names<BlockKind>({
  headline: true,
  kicker: true,
  byline: true,
  agency: true,
  dateline: true,
  paragraph: true,
  subhead: true,
  quote: true,
  list: true,
  table: true,
  caption: true,
  note: true
})
const claimKind = z.enum(claimKinds)
const severity = names<Severity>({ error: true, warning: true, note: true, agrees: true })
const carryOver = names<CarryOver>({ moved: true, changed: true, lost: true, made: true })

const leftOutReason = names<LeftOutReason>({
  menu: true,
  links: true,
  share: true,
  related: true,
  comments: true,
  remarks: true,
  deleted: true,
  advert: true,
  'sign-up': true,
  cookies: true,
  beside: true,
  hidden: true,
  round: true,
  running: true,
  quoted: true,
  signature: true,
  transmission: true,
  code: true,
  fields: true
})

const offset = z.int().min(0)
const spanShape = { start: offset, end: offset }
const span = z.looseObject(spanShape)

const headShape = {
  title: z.string(),
  headlineLength: offset,
  bodyStart: offset,
  blocks: z.array(z.looseObject({ kind: blockKind, marker: z.string().optional(), ...spanShape })),
  dateline: z.looseObject({ place: z.string(), date: z.string().optional(), ...spanShape }).optional(),
  publishedOn: z.string().optional()
}

const article = z.looseObject({
  id: z.string().min(1),
  text: z.string(),
  ...headShape,
  language: z.string().optional(),
  outlet: z.string().optional(),
  address: z.string().optional(),
  times: z.array(z.looseObject({ start: offset, seconds: z.number() })).optional(),
  leftOut: z
    .array(z.looseObject({ reason: leftOutReason, words: z.int(), parts: z.int(), opening: z.string() }))
    .optional(),
  byHand: z
    .looseObject({ set: z.partialRecord(z.enum(headFields), z.string()), read: z.looseObject(headShape) })
    .optional(),
  source: z.looseObject({
    name: z.string(),
    path: z.string().optional(),
    sha256: z.string(),
    format: z.string(),
    entry: z.string().optional(),
    whole: z.literal(true).optional()
  })
})

const anchor = z.looseObject({ ...spanShape, quote: z.string(), prefix: z.string(), suffix: z.string() })

const claim = z.looseObject({
  id: z.string().min(1),
  kinds: z.array(claimKind),
  anchor,
  sentence: z.int(),
  origin: names<'found' | 'added'>({ found: true, added: true })
})

const atom = z.union([z.string(), z.number()])

const finding: z.ZodType<Finding> = z.looseObject({
  id: z.string().min(1),
  check: z.string(),
  code: z.string(),
  severity,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(atom)])),
  places: z.array(z.looseObject({ ...spanShape, quote: z.string(), role: z.string() })),
  repairs: z.array(
    z.looseObject({ label: z.string(), edits: z.array(z.looseObject({ ...spanShape, text: z.string() })) })
  )
})

const orphan = z.looseObject({ claim, version: offset })

const evidence = z.looseObject({
  id: z.string().min(1),
  rank: z.enum(evidenceRanks),
  kind: z.enum(evidenceKinds),
  source: z.string(),
  locator: z.string(),
  quote: z.string(),
  accessed: z.string()
})

const relation = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(relationKinds),
  of: z.string().min(1),
  to: z.string().min(1),
  amount: z.number().nullable()
})

const subjectShape = { check: z.string(), code: z.string(), words: z.array(z.string()), because: z.string() }
const ignoreRule = z.discriminatedUnion('reach', [
  z.looseObject({ reach: z.literal('once'), finding: z.string().min(1), because: z.string() }),
  z.looseObject({ reach: z.literal('article'), ...subjectShape }),
  z.looseObject({ reach: z.literal('always'), ...subjectShape })
])
const signOff = z.looseObject({
  sha256: z.string(),
  open: offset,
  note: z.string(),
  name: z.string().optional(),
  first: z.looseObject({ by: z.string(), at: z.string() }).optional()
})

const editedNotice = z.looseObject({ text: z.string(), of: z.string() })

const reviewField = names<keyof ReviewFields>({
  verdict: true,
  truth: true,
  status: true,
  correction: true,
  note: true,
  question: true,
  answer: true,
  errorClass: true,
  severity: true,
  rejected: true,
  told: true,
  assignee: true
})

/** A change of one field of a claim's review. */
const ofClaim = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.looseObject({ field: z.literal(field), claim: z.string().min(1), before: value, after: value })

const change: z.ZodType<Change> = z.discriminatedUnion('field', [
  ofClaim('verdict', z.enum(verdicts).nullable()).extend({ made: z.string().optional() }),
  ofClaim('truth', z.enum(truths).nullable()),
  ofClaim('status', z.enum(statuses).nullable()),
  ofClaim('correction', z.string()),
  ofClaim('note', z.string()),
  ofClaim('question', z.string()),
  ofClaim('answer', z.string()),
  ofClaim('errorClass', z.enum(errorClasses).nullable()),
  ofClaim('severity', z.enum(errorSeverities).nullable()),
  ofClaim('rejected', z.string().nullable()),
  ofClaim('told', z.string().nullable()),
  ofClaim('assignee', z.string().nullable()),
  ofClaim('evidence', evidence.nullable()).extend({ id: z.string().min(1), at: offset }),
  ofClaim('waived', z.string().nullable()).extend({ id: z.string().min(1) }),
  ofClaim('relation', relation.nullable()).extend({ id: z.string().min(1) }),
  ofClaim('claim', claim.nullable()),
  ofClaim('reattached', z.union([orphan, claim])),
  z.looseObject({
    field: z.literal('ignored'),
    finding: z.string().min(1),
    before: ignoreRule.nullable(),
    after: ignoreRule.nullable()
  }),
  z.looseObject({
    field: z.literal('shelved'),
    before: z.enum(shelves).nullable(),
    after: z.enum(shelves).nullable()
  }),
  z.looseObject({
    field: z.literal('tagged'),
    tag: z.string().min(1),
    before: z.boolean(),
    after: z.boolean()
  }),
  z.looseObject({
    field: z.literal('crossed'),
    id: z.string().min(1),
    before: anchor.nullable(),
    after: anchor.nullable()
  }),
  z.looseObject({
    field: z.literal('head'),
    of: z.enum(headFields),
    before: z.string().nullable(),
    after: z.string().nullable()
  }),
  z.looseObject({ field: z.literal('signedOff'), before: signOff.nullable(), after: signOff.nullable() }),
  z.looseObject({
    field: z.literal('notice'),
    before: editedNotice.nullable(),
    after: editedNotice.nullable()
  }),
  z.looseObject({
    field: carryOver,
    claim: z.string().min(1),
    before: z.string(),
    after: z.string().nullable(),
    statement: z.looseObject({ before: z.string(), after: z.string() }).optional()
  }),
  z.looseObject({
    field: z.literal('conflict'),
    claim: z.string().min(1),
    of: reviewField,
    sides: z.array(z.looseObject({ by: z.string(), at: z.string(), value: z.string().nullable() })).min(2)
  })
])

/** One line of an article's history, in its file and in the desk's journal. */
export const historyEntry: z.ZodType<HistoryEntry> = z.looseObject({
  seq: z.int().min(1),
  at: z.string(),
  by: z.string(),
  changes: z.array(change).min(1),
  undoes: z.int().min(1).optional(),
  redoes: z.int().min(1).optional(),
  batch: z
    .looseObject({
      article: z.string().min(1),
      seq: z.int().min(1),
      at: z.string().optional(),
      articles: z.array(z.string().min(1)).optional()
    })
    .optional()
})

/** The keys of an `ArticleRecord`; all others in an article's file belong to somebody else and are kept. */
export const recordShape = {
  article,
  sentences: z.array(span),
  claims: z.array(claim),
  findings: z.array(finding),
  failed: z.array(z.string()).optional(),
  history: z.array(historyEntry),
  versions: z.array(z.looseObject({ article, replacedAt: z.string(), replacedBy: z.string() })),
  orphans: z.array(orphan),
  addedAt: z.string()
} satisfies Record<keyof ArticleRecord, z.ZodType>

const inside = (text: string, { start, end }: Span): boolean => start <= end && end <= text.length

/** What a schema cannot say of one value alone; the answer names the place, `null` is well. */
export function misplaced(record: ArticleRecord): string | null {
  const { text } = record.article
  const spans: readonly (readonly [string, readonly Span[]])[] = [
    ['article.blocks', record.article.blocks],
    ['article.dateline', record.article.dateline ? [record.article.dateline] : []],
    ['article.byHand', record.article.byHand?.read.blocks ?? []],
    ['sentences', record.sentences],
    ['claims', record.claims.map((each) => each.anchor)],
    ['findings', record.findings.flatMap((each) => each.places)],
    ['findings', record.findings.flatMap((each) => each.repairs.flatMap((repair) => repair.edits))]
  ]
  for (const [where, list] of spans) {
    if (!list.every((each) => inside(text, each))) return `${where}: a place lies outside the article`
  }
  for (const { claim: orphan, version } of record.orphans) {
    const from = record.versions[version]?.article.text
    if (from === undefined || !inside(from, orphan.anchor)) return 'orphans: a place lies outside its version'
  }
  const rising = record.history.every((entry, index) => entry.seq > (record.history[index - 1]?.seq ?? 0))
  return rising ? null : 'history: the entries are not in order'
}
