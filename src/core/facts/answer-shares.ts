import type { Quantity } from '../model/fact'
import type { Reading } from './reading'

/** The shares a sentence gives to all the answers to one question, those who gave none counted in. */
export interface AnswerShares {
  readonly shares: readonly Quantity[]
}

/** Those who gave no answer: where they have a share, the shares are of one question and leave nobody out. */
const noAnswer =
  /\b(?:undecided|unsure|not sure|d(?:id|o)(?: not|n[’']t) know|no opinion|no preference|no view|declined to (?:say|answer)|would not say|abstain(?:ed|ing)|spoil(?:t|ed))\b/i
/** Another question, group or time: then a share is of something else. */
const another =
  /\b(?:from|compared|against (?:\d|last)|than|points?|last|previous(?:ly)?|earlier|rose|fell|up|down|of (?:those|them|whom|these)|while (?:in|among)|among|(?:19|20)\d\d|men|women|respectively)\b/i
/** No question has more answers than this. */
const most = 8

/** Sentences that tell the shares of all answers to one question: three at least, one of them of those who gave none. */
export function answerSharesOf(
  { text, sentences }: Reading,
  figures: readonly Quantity[]
): readonly AnswerShares[] {
  const found: AnswerShares[] = []
  for (let i = 0; i < figures.length; ) {
    const { sentence } = figures[i]!
    let end = i
    while (figures[end]?.sentence === sentence) end++
    const shares = figures
      .slice(i, end)
      .filter(({ unit, vague }) => unit === '%' && (!vague || vague.sense === 'about'))
    i = end
    if (shares.length < 3 || shares.length > most) continue
    const words = text.slice(
      sentences[sentence]!.start,
      Math.min(sentences[sentence]!.end, sentences[sentence]!.start + 600)
    )
    if (noAnswer.test(words) && !another.test(words)) found.push({ shares })
  }
  return found
}
