import { appendFileSync, existsSync } from 'node:fs'
import type { Severity } from '../../src/core/model/finding'
import { readRows } from '../measures/measure'

/** What a reader can say of a flag: a slip of the paper, a misreading of ours, or not to be told from the text. */
export const verdicts = ['right', 'wrong', 'unclear'] as const

export type Verdict = (typeof verdicts)[number]

/** What a reader said of a flag. The texts are others': no word of them is kept. */
export interface Judgement {
  readonly hash: string
  readonly check: string
  readonly code: string
  readonly severity: Severity
  readonly corpus: string
  readonly verdict: Verdict
  /** Why, in the reader's words; empty where nothing is to be said. */
  readonly why: string
}

/** The judgements of a file by the hash of their flag; the last of a flag counts. Empty where there is no file. */
export const readJudgements = (file: string): ReadonlyMap<string, Judgement> =>
  new Map((existsSync(file) ? readRows<Judgement>(file) : []).map((judgement) => [judgement.hash, judgement]))

/** Writes a judgement behind the others. */
export const keepJudgement = (file: string, judgement: Judgement): void =>
  appendFileSync(file, `${JSON.stringify(judgement)}\n`)
