import { sayVerbs } from '../../lexicon/en/say-verbs'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import type { NameRun } from './name-runs'

/** Whether the name is the subject of a verb of saying beside it: "Rawat said", "said Rawat". */
export function isSpeaking(reading: Reading, { last, phraseFirst, possessive }: NameRun): boolean {
  if (possessive) return false
  const behind = last + 1
  if (reading.together(behind, last) && reading.is(behind, sayVerbs) && isSmall(reading, behind)) return true
  const before = phraseFirst - 1
  return (
    reading.together(before, last) &&
    reading.is(before, sayVerbs) &&
    /^[”",'’]$/.test(reading.word(before - 1))
  )
}

const isSmall = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.plain) !== 0
