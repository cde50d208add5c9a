import { forecastWords, opinionWords } from '../lexicon/en/beyond-checking'

/**
 * Why words are neither true nor false: they speak of what has not happened, or say what somebody thinks. Read from their
 * wording; what is not English is read as neither.
 */
export function beyondChecking(words: string): 'prediction' | 'opinion' | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ')
  if (forecastWords.test(text)) return 'prediction'
  return opinionWords.test(text) ? 'opinion' : null
}
