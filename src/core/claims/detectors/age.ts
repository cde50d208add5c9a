import { tokenAt } from '../../facts/token-at'
import { TokenKind } from '../../text/tokens'
import { wordClass, wordShape } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'

const old = wordClass('year-old year-olds')
const aged = wordClass('aged age')
const yearsOld = wordShape((printed) => /^\d{1,3}-year-old$/i.test(printed))

/** How old somebody is: "aged 52", "52-year-old", "Asha Rawat, 52,". */
export const age: Detector = {
  id: 'age',
  summary: 'Ages of people.',
  find({ reading, names }) {
    const { tokens } = reading
    const drafts: ClaimDraft[] = []
    const add = (first: number, last: number) =>
      drafts.push({
        kinds: ['age'],
        span: { start: tokens.start[first]!, end: tokens.end[last]! },
        sentence: tokens.sentence[first]!
      })
    const isAge = (i: number) => {
      const years = Number(reading.word(i))
      return tokens.kind[i] === TokenKind.number && Number.isInteger(years) && years > 0 && years < 120
    }
    for (const i of reading.shaped(yearsOld)) add(i, i)
    for (const i of reading.where(old, aged)) {
      if (reading.is(i, old) && reading.lower(i - 1) === '-' && isAge(i - 2)) add(i - 2, i)
      else if (reading.is(i, aged) && reading.together(i + 1, i) && isAge(i + 1)) add(i, i + 1)
    }
    for (const { span } of names) {
      const comma = tokenAt(tokens, span.end)
      if (
        reading.word(comma) === ',' &&
        reading.together(comma + 2, comma) &&
        isAge(comma + 1) &&
        /^[,.]$/.test(reading.word(comma + 2))
      )
        add(comma + 1, comma + 1)
    }
    return drafts
  }
}
