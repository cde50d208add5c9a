import { join } from 'node:path'
import { checkPrinted, type Field, isAlarm, type Printed, told, touches } from './check-printed'
import { type Measured, readRows } from './measure'

interface RightCase extends Printed {
  readonly kind: string
}

interface WrongCase extends Printed {
  readonly kind: string
  /** Where the wrong words stand; the text where nothing is said. */
  readonly field?: Field
  readonly wrong: string
  readonly right: string
  /** Why it is wrong, or who corrected it. */
  readonly why?: string
  readonly source?: string
  /** Whether the text itself shows that it is wrong. */
  readonly inside?: boolean
}

/**
 * Small texts: right ones on which nothing may be said, wrong ones with one slip each, and slips that newspapers
 * corrected. A slip is found where a finding graver than "agrees" lies on its words.
 *
 * @param folder holds `silent.jsonl`, `fires.jsonl`, `published-corrections.jsonl`
 */
export function scoreCases(folder: string): Measured {
  const silent = scoreRight(readRows<RightCase>(join(folder, 'silent.jsonl')))
  const fires = scoreWrong(readRows<WrongCase>(join(folder, 'fires.jsonl')))
  const corrections = scoreWrong(readRows<WrongCase>(join(folder, 'published-corrections.jsonl')))
  return {
    measures: [
      {
        name: 'cases: right texts, silent',
        value: silent.cases - silent.loud,
        goal: { least: 88 },
        aim: { least: 91 },
        from: `of ${silent.cases}`
      },
      { name: 'cases: right texts with an error', value: silent.errors, from: `of ${silent.cases}` },
      {
        name: 'cases: wrong texts, found',
        value: fires.found.length,
        goal: { least: 75 },
        aim: { least: 105 },
        from: `of ${fires.cases}`
      },
      { name: 'cases: the same put right, flagged', value: fires.flagged, from: `of ${fires.cases}` },
      {
        name: 'cases: published corrections, found',
        value: corrections.found.length,
        from: `of ${corrections.cases}`
      },
      {
        name: 'cases: of those that the text shows, found',
        value: corrections.found.filter(({ inside }) => inside).length,
        goal: { least: 13 },
        aim: { least: 18 },
        from: `of ${corrections.inside}`
      },
      {
        name: 'cases: corrections put right, flagged',
        value: corrections.flagged,
        from: `of ${corrections.cases}`
      }
    ],
    misses: [...fires.misses, ...corrections.misses],
    falseAlarms: [...silent.falseAlarms, ...fires.falseAlarms, ...corrections.falseAlarms]
  }
}

function scoreRight(rows: readonly RightCase[]) {
  const alarms = rows.map((row) => checkPrinted(row).findings.filter(isAlarm))
  return {
    cases: rows.length,
    loud: alarms.filter((each) => each.length > 0).length,
    errors: alarms.filter((each) => each.some(({ severity }) => severity === 'error')).length,
    falseAlarms: rows.flatMap(({ kind, id }, i) =>
      alarms[i]!.map((alarm) => `FALSE ${kind} ${id} ${told(alarm)}`)
    )
  }
}

function scoreWrong(rows: readonly WrongCase[]) {
  const misses: string[] = []
  const falseAlarms: string[] = []
  let flagged = 0
  const found = rows.filter((row) => {
    const { kind, id, field = 'text', wrong, right } = row
    const words = row[field] ?? ''
    const start = words.indexOf(wrong)
    const place = { field, start, end: start + wrong.length }
    const alarms = checkPrinted({ ...row, [field]: words.replace(wrong, () => right) }).findings.filter(
      isAlarm
    )
    if (alarms.length > 0) flagged++
    for (const alarm of alarms) falseAlarms.push(`FALSE ${kind} ${id} put right: ${told(alarm)}`)
    const hit = checkPrinted(row).findings.some(
      ({ severity, places }) => severity !== 'agrees' && places.some((each) => touches(each, place))
    )
    if (!hit)
      misses.push(
        `MISSED ${kind} ${id}: [${wrong}→${right}] ${words.replace(/\s+/g, ' ').slice(0, 260)}  (${row.why ?? row.source ?? ''})`
      )
    return hit
  })
  return {
    cases: rows.length,
    inside: rows.filter(({ inside }) => inside).length,
    found,
    flagged,
    misses,
    falseAlarms
  }
}
