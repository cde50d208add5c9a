import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkPrinted, isAlarm, type Printed, told } from './check-printed'
import type { Measured } from './measure'

/** Reads a text: its headline, a line `published: 2024-12-03`, then the body. */
export function readDenseText(file: string, id: string): Printed {
  const [title = '', published = '', ...body] = file.split('\n')
  return {
    id,
    title: title.trim(),
    text: body.join('\n').trim(),
    publishedOn: published.replace(/^published:/, '').trim()
  }
}

/** Right texts full of figures, correct to the last: nothing in them may be called wrong. */
export function scoreDense(folder: string): Measured {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readDenseText(readFileSync(join(folder, name), 'utf8'), basename(name, '.txt')))
  const alarms = texts.map((text) => checkPrinted(text).findings.filter(isAlarm))
  const all = alarms.flat().length
  return {
    measures: [
      {
        name: 'dense: right texts flagged',
        value: alarms.filter((each) => each.length > 0).length,
        goal: { most: 0 },
        from: `of ${texts.length}, ${all} errors and warnings`
      }
    ],
    misses: [],
    falseAlarms: texts.flatMap(({ id }, i) => alarms[i]!.map((alarm) => `FALSE ${id} ${told(alarm)}`))
  }
}
