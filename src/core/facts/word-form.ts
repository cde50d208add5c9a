import { WordForm } from '../text/vocabulary'
import type { Reading } from './reading'

/** The token begins with a capital letter. */
export const isCapital = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.capital) !== 0

/** The token ends in an apostrophe and s, or in an apostrophe: "Rawat’s". */
export const isPossessive = (reading: Reading, i: number): boolean =>
  (reading.form(i) & WordForm.possessive) !== 0
