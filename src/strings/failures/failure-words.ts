import type { Failure, FailureData } from '../../core/result'
import type { Language } from '../strings'
import { failuresInHindi } from './failures.hi'

/**
 * What another language than English says of failures, made of their data: by code, with the reason after a colon where
 * failures of one code have several.
 */
export type FailureWords = Readonly<Record<string, (data: FailureData) => string>>

const catalogues: Readonly<Partial<Record<Language, FailureWords>>> = { hi: failuresInHindi }

/** What a failure says in a language; its own words, which are English, where the catalogue has none or it has no data. */
export function failureIn(language: Language, { code, message, data }: Failure): string {
  if (data === undefined) return message
  const words = catalogues[language]?.[data.reason === undefined ? code : `${code}:${data.reason}`]
  return words?.(data) ?? message
}
