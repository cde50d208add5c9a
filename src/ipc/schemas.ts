import { z } from 'zod'
import { columnFields } from '../core/import/columns'
import type { AskedChange } from '../core/model/change'
import { evidenceKinds, evidenceRanks } from '../core/model/evidence'
import { headFields } from '../core/model/head'
import { relationKinds } from '../core/model/relation'
import { errorClasses, errorSeverities, shelves, statuses, truths, verdicts } from '../core/model/review'
import { contestColumns } from '../core/reference/contest-columns'
import type { BulkAction } from '../core/review/bulk-changes'
import { isWebAddress } from '../core/text/is-web-address'
import type { CallName, Calls } from './contract'
import { changedSettings, listFilter } from './settings-schemas'

const id = z.string().min(1).max(200)
const path = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\0]+$/)
/** A correction or note: long enough for a paragraph or ten, short enough that a runaway page cannot fill a disk. */
const prose = z.string().max(20_000)
const line = z.string().max(2_000)
/** Of a person, as it goes into histories. */
const name = z.string().trim().min(1).max(120)
const position = z.int().min(0)
const span = z.strictObject({ start: position, end: position })

const evidence = z.strictObject({
  rank: z.enum(evidenceRanks),
  kind: z.enum(evidenceKinds),
  source: line,
  locator: line,
  quote: prose,
  accessed: z.union([z.literal(''), z.iso.date()])
})

const asked: z.ZodType<AskedChange> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('verdict'), claim: id, value: z.enum(verdicts).nullable() }),
  z.strictObject({ field: z.literal('truth'), claim: id, value: z.enum(truths).nullable() }),
  z.strictObject({ field: z.literal('status'), claim: id, value: z.enum(statuses).nullable() }),
  z.strictObject({ field: z.literal('correction'), claim: id, value: prose }),
  z.strictObject({ field: z.literal('note'), claim: id, value: prose }),
  z.strictObject({ field: z.literal('question'), claim: id, value: prose }),
  z.strictObject({ field: z.literal('answer'), claim: id, value: prose }),
  z.strictObject({ field: z.literal('errorClass'), claim: id, value: z.enum(errorClasses).nullable() }),
  z.strictObject({ field: z.literal('severity'), claim: id, value: z.enum(errorSeverities).nullable() }),
  z.strictObject({ field: z.literal('rejected'), claim: id, value: line.nullable() }),
  z.strictObject({ field: z.literal('told'), claim: id, value: line.nullable() }),
  z.strictObject({ field: z.literal('assignee'), claim: id, value: name.nullable() }),
  z.strictObject({ field: z.literal('waived'), claim: id, id, value: line.nullable() }),
  z.strictObject({ field: z.literal('evidence'), claim: id, id: id.nullable(), value: evidence.nullable() }),
  z.strictObject({
    field: z.literal('relation'),
    claim: id,
    id: id.nullable(),
    value: z.strictObject({ kind: z.enum(relationKinds), to: span, amount: z.number().nullable() }).nullable()
  }),
  z.strictObject({ field: z.literal('shelved'), value: z.enum(shelves).nullable() }),
  z.strictObject({ field: z.literal('added'), value: span, verdict: z.enum(verdicts).optional() }),
  z.strictObject({
    field: z.literal('repaired'),
    edits: z
      .array(span.extend({ text: prose }))
      .min(1)
      .max(1_000)
      .readonly()
  }),
  z.strictObject({ field: z.literal('span'), claim: id, value: span }),
  z.strictObject({ field: z.literal('split'), claim: id, at: position }),
  z.strictObject({ field: z.literal('merged'), claim: id, others: z.array(id).min(1).max(100).readonly() }),
  z.strictObject({ field: z.literal('reattached'), claim: id, value: span }),
  z.strictObject({
    field: z.literal('ignored'),
    finding: id,
    across: z
      .strictObject({ check: id, code: id, words: z.array(z.string().max(2_000)).max(1_000) })
      .optional(),
    value: z.strictObject({ reach: z.enum(['once', 'article', 'always']), because: line }).nullable()
  }),
  z.strictObject({
    field: z.literal('signedOff'),
    value: prose.nullable(),
    name: name.optional()
  }),
  z.strictObject({ field: z.literal('tagged'), tag: z.string().max(200), value: z.boolean() }),
  z.strictObject({ field: z.literal('crossed'), span, value: z.boolean() }),
  z.strictObject({ field: z.literal('head'), of: z.enum(headFields), value: line.nullable() }),
  z.strictObject({ field: z.literal('notice'), value: prose.nullable() })
])

const tableLabel = z.strictObject({
  name: z.string().trim().min(1).max(200),
  asOf: z.union([z.literal(''), z.iso.date()]),
  publisher: line,
  meanings: z.partialRecord(z.enum(contestColumns), z.string().max(1_000))
})

const request = z.strictObject({
  articleId: id,
  changes: z.array(asked).min(1).max(20_000).readonly(),
  revision: position.optional()
})

const bulkAction: z.ZodType<BulkAction> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('verdict'), value: z.enum(verdicts).nullable() }),
  z.strictObject({ field: z.literal('status'), value: z.enum(statuses).nullable() }),
  z.strictObject({ field: z.literal('assignee'), value: name.nullable() }),
  z.strictObject({ field: z.literal('evidence'), value: evidence }),
  z.strictObject({
    field: z.literal('ignored'),
    value: z.strictObject({ reach: z.enum(['once', 'article']), because: line })
  }),
  z.strictObject({
    field: z.literal('signedOff'),
    value: prose,
    name: name.optional()
  })
])

const articleIds = z.array(id).min(1).max(10_000).readonly()

const reportAsked = [
  articleIds,
  z.string().min(1).max(40),
  z.string().max(2_000).refine(isWebAddress).nullable()
] as const

/** What each call's arguments must be. The main process parses with these before anything else sees them. */
export const argumentSchemas: { readonly [Name in CallName]: z.ZodType<Parameters<Calls[Name]>> } = {
  readSettings: z.tuple([]),
  changeSettings: z.tuple([changedSettings]),
  takeProject: z.tuple([]),
  writeProject: z.tuple([]),
  openOtherDesk: z.tuple([z.string().min(1).max(4_096).nullable()]),
  trustDesk: z.tuple([]),
  sharedDesk: z.tuple([]),
  shareDesk: z.tuple([line, line]),
  joinSharedDesk: z.tuple([line, line]),
  isAt: z.tuple([z.strictObject({ article: id, paragraph: position }).nullable()]),
  about: z.tuple([]),
  showLogs: z.tuple([]),
  print: z.tuple([]),
  openDesk: z.tuple([]),
  search: z.tuple([z.string().max(400)]),
  foundLine: z.tuple([id, z.string().max(400)]),
  openArticle: z.tuple([id]),
  acrossDesk: z.tuple([id]),
  placesToMend: z.tuple([id]),
  corrections: z.tuple([]),
  usedSources: z.tuple([]),
  sourceFile: z.tuple([]),
  holdAgainst: z.tuple([id, span]),
  correctedFindings: z.tuple([id]),
  fileLines: z.tuple([id]),
  examineDesk: z.tuple([]),
  repairDesk: z.tuple([]),
  chooseFiles: z.tuple([]),
  chooseFolder: z.tuple([]),
  dropFiles: z.tuple([z.array(path).min(1).max(10_000).readonly()]),
  pasteArticle: z.tuple([]),
  checkAgain: z.tuple([]),
  tableHead: z.tuple([path]),
  addTable: z.tuple([path, z.partialRecord(z.enum(columnFields), z.string().max(1000))]),
  takeIn: z.tuple([path]),
  listTables: z.tuple([]),
  chooseTable: z.tuple([]),
  chooseSheet: z.tuple([path, z.string().max(1_000)]),
  keepTable: z.tuple([path, tableLabel, id.nullable()]),
  relabelTable: z.tuple([id, tableLabel]),
  removeTable: z.tuple([id]),
  restoreTable: z.tuple([id]),
  tableRows: z.tuple([id, position, z.int().min(1).max(1_000)]),
  cancelWork: z.tuple([]),
  change: z.tuple([z.array(request).min(1).max(10_000).readonly()]),
  countWanted: z.tuple([articleIds, listFilter]),
  changeWanted: z.tuple([articleIds, listFilter, bulkAction]),
  undo: z.tuple([id.nullable()]),
  redo: z.tuple([id.nullable()]),
  keepCopy: z.tuple([z.string().min(1).max(20_000_000)]),
  copyText: z.tuple([z.string().max(20_000_000), z.string().max(40_000_000)]),
  previewReport: z.tuple([...reportAsked]),
  exportReport: z.tuple([...reportAsked, position.nullable()]),
  showReport: z.tuple([])
}
