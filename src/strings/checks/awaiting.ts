import type { Language } from '../strings'

/**
 * Checks that nobody has put into a language yet, by id: it says them in English until somebody does. A check may be
 * written by who speaks no Hindi.
 */
export const awaiting: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  hi: []
}
