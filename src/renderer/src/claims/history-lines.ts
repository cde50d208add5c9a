import type { Change, HistoryEntry } from '../../../core/model/change'
import { strings } from '../ui/strings'
import { sideValue } from './side-value'

const { history, statusNames, truthNames, errorClassNames, errorSeverityNames } = strings.review

/** One line of a claim's history, in words. */
export interface HistoryLine {
  /** The last entry the line is made of. */
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly field: Change['field']
  readonly what: string
  readonly before: string
  readonly after: string
  readonly note: string
}

/** Within this time one person's changes of one field are one: pauses in typing are nobody's history. */
const oneGo = 120_000

const named = <Value extends string>(names: Readonly<Record<Value, string>>, value: Value | null): string =>
  value === null ? '' : names[value]

const valuesOf = (change: Change): readonly [before: string, after: string] => {
  switch (change.field) {
    case 'verdict':
      return [named(strings.verdictNames, change.before), named(strings.verdictNames, change.after)]
    case 'status':
      return [named(statusNames, change.before), named(statusNames, change.after)]
    case 'errorClass':
      return [named(errorClassNames, change.before), named(errorClassNames, change.after)]
    case 'severity':
      return [named(errorSeverityNames, change.before), named(errorSeverityNames, change.after)]
    case 'evidence':
      return [change.before, change.after].map((piece) =>
        piece ? [piece.source || piece.locator, piece.quote].filter(Boolean).join(': ') : ''
      ) as [string, string]
    case 'claim':
      return [change.before?.anchor.quote ?? '', change.after?.anchor.quote ?? '']
    case 'reattached':
      return [change.before, change.after].map((value) =>
        'claim' in value ? value.claim.anchor.quote : value.anchor.quote
      ) as [string, string]
    case 'conflict':
      return ['', change.sides.map((side) => `${side.by}: ${sideValue(change, side)}`).join(' · ')]
    case 'changed':
      return change.statement
        ? [change.statement.before, change.statement.after]
        : [change.before, change.after ?? '']
    case 'truth':
      return [named(truthNames, change.before), named(truthNames, change.after)]
    case 'relation':
    case 'ignored':
    case 'head':
    case 'crossed':
    case 'signedOff':
    case 'notice':
    case 'shelved':
    case 'tagged':
      return ['', '']
    default:
      return [change.before ?? '', change.after ?? '']
  }
}

const noteOf = ({ undoes, redoes }: HistoryEntry, change: Change): string => {
  if (undoes !== undefined) return history.undone
  if (redoes !== undefined) return history.redone
  return change.field === 'claim' && change.before === null ? history.marked : ''
}

/** What happened to a claim, the newest first; what was typed in one go is one line. */
export const historyLines = (entries: readonly HistoryEntry[], claimId: string): readonly HistoryLine[] => {
  const lines: HistoryLine[] = []
  for (const entry of entries) {
    for (const change of entry.changes) {
      if (!('claim' in change) || change.claim !== claimId) continue
      const [before, after] = valuesOf(change)
      const note = noteOf(entry, change)
      const last = lines.at(-1)
      const isSameGo =
        last !== undefined &&
        last.field === change.field &&
        last.by === entry.by &&
        last.note === '' &&
        note === '' &&
        (change.field === 'correction' || change.field === 'note' || change.field === 'evidence') &&
        last.after === before &&
        Date.parse(entry.at) - Date.parse(last.at) < oneGo
      const line = {
        seq: entry.seq,
        at: entry.at,
        by: entry.by,
        field: change.field,
        what: history.fields[change.field],
        before: isSameGo ? last.before : before,
        after,
        note
      }
      if (isSameGo) lines[lines.length - 1] = line
      else lines.push(line)
    }
  }
  return lines.reverse()
}
