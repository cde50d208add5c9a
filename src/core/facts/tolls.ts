import type { Quantity } from '../model/fact'
import type { Reading } from './reading'

/** A number of people to whom one thing happened: "Nine killed", "seven people died". */
export interface Toll {
  readonly figure: Quantity
  readonly fate: string
}

const fates: readonly (readonly [string, string])[] = [
  ['dead', 'kill(?:ed|s|ing)?|dead|die[sd]?|dying|deaths?|drown(?:ed|s)?'],
  ['hurt', 'injur(?:ed|es|ing|ies)|wound(?:ed|s|ing)|hurt|hospitali[sz]ed'],
  ['held', 'arrest(?:ed|s|ing)?|detained'],
  ['missing', 'missing'],
  ['rescued', 'rescu(?:ed|es|ing)']
]
const patterns = fates.map(([fate, verbs]) => ({
  fate,
  after: new RegExp(`^(?: [\\p{L}-]+){0,4} (?:${verbs})\\b`, 'iu'),
  before: new RegExp(`\\b(?:${verbs}) (?:of |the |at least |about |some )?$`, 'i')
}))

/** The tolls that figures of an article are. A figure with two fates near has the first. */
export function tollsOf({ text }: Reading, figures: readonly Quantity[]): readonly Toll[] {
  return figures.flatMap((figure): Toll[] => {
    if (figure.unit === '%' || figure.measure === 'money' || !Number.isInteger(figure.value)) return []
    // The unit may be the verb itself ("Nine killed").
    const behind = text.slice(figure.span.end, figure.span.end + 60).replace(/[.,;:].*$/s, '')
    const ahead = text.slice(Math.max(0, figure.phrase.start - 24), figure.phrase.start)
    const found = patterns.find(({ after, before }) => before.test(ahead) || after.test(behind))
    return found ? [{ figure, fate: found.fate }] : []
  })
}
