export type {
  AnsweredClaim,
  AnsweredEdit,
  AnsweredFinding,
  AnsweredPlace,
  AnsweredRepair,
  AnsweredSentence,
  Field,
  FieldSpan,
  Score,
  StreamAnswer
} from '../core/export/answer'
export type { ClaimKind } from '../core/model/claim'
export type { FindingData, Severity } from '../core/model/finding'
export type { Span } from '../core/model/span'
export type { Result } from '../core/result'
export {
  type ArticleToCheck,
  type CheckedArticle,
  type CheckInfo,
  type CheckOptions,
  check,
  checks,
  readTable
} from './check'
export { repaired } from './repaired'
