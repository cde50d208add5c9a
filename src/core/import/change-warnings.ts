import type { Warning } from './importer'

/** What stands in an office document beside its words. */
export interface DocumentChanges {
  readonly inserted: number
  readonly deleted: number
  readonly comments: number
}

/** Says that the words are not, or not yet, what was settled on: changes nobody has accepted, and comments. */
export function changeWarnings(name: string, { inserted, deleted, comments }: DocumentChanges): Warning[] {
  const warnings: Warning[] = []
  const changes = inserted + deleted
  if (changes > 0) {
    warnings.push({
      code: 'tracked-changes',
      message: `${name} holds ${amount(changes, 'tracked change')} that nobody has accepted yet: ${amount(inserted, 'insertion')} kept, ${amount(deleted, 'deletion')} left out. Check it against the final version.`
    })
  }
  if (comments > 0)
    warnings.push({ code: 'comments', message: `${name}: ${amount(comments, 'comment')} left out.` })
  return warnings
}

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
