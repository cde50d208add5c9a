import type { RelationChoice } from '../../../core/hold/relation-choices'
import { strings } from '../ui/strings'

const { relation: words } = strings.hold

/** Shares in at most three figures, like "38.1 %"; differences as plain numbers. */
const amountWords = ({ kind, amount }: RelationChoice): string => {
  if (amount === null) return ''
  const value = kind === 'ratio' ? Number((100 * amount).toPrecision(3)) : Math.abs(amount)
  const printed = value.toLocaleString(strings.locale, { maximumFractionDigits: 6 })
  return kind === 'ratio' ? words.percent(printed) : printed
}

/** What a relation says of the figure that is told by another one. */
export const relationWords = (choice: RelationChoice, other: string): string => {
  const { kind, amount } = choice
  if (kind !== 'difference') return words.told[kind](other, amountWords(choice))
  return amount !== null && amount < 0
    ? words.less(other, amountWords(choice))
    : words.more(other, amountWords(choice))
}
