import { z } from 'zod'
import { verdicts } from '../core/model/review'
import type { CallName, Calls } from './contract'

const id = z.string().min(1).max(200)
/** A correction or note: long enough for a paragraph or ten, short enough that a runaway page cannot fill a disk. */
const prose = z.string().max(20_000)

const change = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('verdict'), value: z.enum(verdicts).nullable() }),
  z.strictObject({ field: z.literal('correction'), value: prose }),
  z.strictObject({ field: z.literal('note'), value: prose })
])

/** What each call's arguments must be. The main process parses with these before anything else sees them. */
export const argumentSchemas: { readonly [Name in CallName]: z.ZodType<Parameters<Calls[Name]>> } = {
  openDesk: z.tuple([]),
  openArticle: z.tuple([id]),
  chooseFiles: z.tuple([]),
  chooseFolder: z.tuple([]),
  cancelWork: z.tuple([]),
  rule: z.tuple([z.strictObject({ articleId: id, claimId: id, change })]),
  undo: z.tuple([id]),
  redo: z.tuple([id]),
  exportReport: z.tuple([z.array(id).min(1).max(10_000).readonly(), z.string().min(1).max(40)])
}
