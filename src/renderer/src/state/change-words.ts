import type { Change, HistoryEntry } from '../../../core/model/change'
import { strings } from '../ui/strings'
import type { Sheet } from './sheet'

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** A word or two on what a change did, whichever way round it is told. */
const deed = (change: Change): string => {
  switch (change.field) {
    case 'verdict': {
      const verdict = change.after ?? change.before
      return verdict === null ? '' : strings.verdictNames[verdict]
    }
    case 'correction':
      return oneLine(change.after || change.before)
    case 'head':
      return `${strings.head.fields[change.of]}: ${oneLine(change.after ?? change.before ?? '')}`
    case 'crossed':
      return `${strings.said.crossed}: ${oneLine((change.after ?? change.before)?.quote ?? '').slice(0, 60)}`
    case 'tagged':
      return `${strings.tags.title}: ${change.tag}`
    case 'ignored':
      return strings.review.ignore.said
    default:
      return strings.review.history.fields[change.field]
  }
}

/** What a step did, in a line: its deeds, then the words of the article it was done to. */
export const changeWords = ({ changes }: Pick<HistoryEntry, 'changes'>, sheet: Sheet | null): string => {
  // A repair marks words, disputes them and corrects them: the correction says it all.
  const telling = changes.filter(({ field }) => field === 'correction')
  const told = telling.length > 0 ? telling : changes
  const deeds = [...new Set(told.map(deed))].filter(Boolean).slice(0, 2)
  const first = told[0]
  const claim = first && 'claim' in first ? sheet?.claimOf.get(first.claim) : undefined
  return [deeds.join(', '), claim ? oneLine(claim.anchor.quote) : ''].filter(Boolean).join(': ')
}
