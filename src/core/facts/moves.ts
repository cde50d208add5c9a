import type { Quantity } from '../model/fact'
import { isCurrency } from './money'
import type { Reading } from './reading'
import { tokenAt } from './token-at'

/** "dropped 452.44 points or 0.54% to 83,606.46": how far a level moved, the share that is, and where it came to. */
export interface Move {
  readonly amount: Quantity
  readonly share: Quantity
  readonly level: Quantity
  readonly direction: 'up' | 'down'
}

const up =
  /^(?:ros[e]|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|add(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|up|higher|rall(?:y|ies|ied)|rising|rises)$/
const down =
  /^(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|los[te]|loses|losing|shed|slid|slides|slip(?:s|ped)?|tank(?:s|ed)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|dip(?:s|ped)?|down|lower|crash(?:es|ed)?|sank)$/

/** Moves told with all three figures in one sentence, the share right after the amount and the level after "to" or "at". */
export function movesOf(reading: Reading, quantities: readonly Quantity[]): readonly Move[] {
  const { text } = reading
  return quantities.flatMap((amount, i): Move[] => {
    const share = quantities[i + 1]
    const level = quantities[i + 2]
    if (
      share?.unit !== '%' ||
      !level ||
      share.sentence !== amount.sentence ||
      level.sentence !== amount.sentence
    )
      return []
    if (!isAmount(amount) || level.unit === '%' || amount.vague || share.vague || level.vague) return []
    if (isCurrency(amount.unit) !== isCurrency(level.unit)) return []
    if (!/^,? (?:or |\()(?:by )?$/.test(text.slice(amount.phrase.end, share.phrase.start))) return []
    const gap = text.slice(share.phrase.end, level.span.start)
    if (!/^\)?,? (?:to|at|to \p{L}+ (?:at|on)|and \p{L}+ (?:at|on)) (?:a \p{L}+ of )?[$£€₹]?$/u.test(gap))
      return []
    const at = tokenAt(reading.tokens, amount.phrase.start)
    for (let k = at - 1; k >= at - 4 && reading.together(k, at); k--) {
      const word = reading.lower(k)
      if (up.test(word)) return [{ amount, share, level, direction: 'up' }]
      if (down.test(word)) return [{ amount, share, level, direction: 'down' }]
    }
    return []
  })
}

const isAmount = ({ unit, scale }: Quantity): boolean =>
  scale === 1 &&
  (unit === undefined || /^(?:points?|pence|cents?|paise|rupees|dollars|p)$/.test(unit) || isCurrency(unit))
