import { writeSync } from 'node:fs'
import { stateOf } from '../../src/core/review/article-state'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { summaryOf } from './sample-record'

// A program to be killed, beside another of its kind that it cannot see: rules without end on the desk in its first
// argument under the name in its second, each time on the claim of that name, so that neither contradicts the other;
// prints each note once it is acknowledged. What is refused is tried again. Both go on to the next article of the list
// when one has been ruled on for a day.
const [, , folder = '', name = ''] = process.argv
const options = { program: 'command line', delay: 2, watch: 50, settle: 400 } as const
const day = 300
let last = 0

async function run(): Promise<void> {
  let opened = await openDeskFolder(folder, options)
  while (!opened.ok) opened = await openDeskFolder(folder, options)
  const desk = opened.value
  for (let n = 1; ; n++) {
    const note = `${name} ${process.hrtime.bigint()}`
    const list = desk.summaries()
    const { id } = list.find(({ lastEntry = 0 }) => lastEntry < day) ?? list.at(-1)!
    for (;;) {
      const read = await desk.read(id)
      if (!read.ok) continue
      const { history } = read.value
      const seq = history.length + 1
      const before = stateOf(history).reviews[name]?.note ?? ''
      const changes = [{ field: 'note' as const, claim: name, before, after: note }]
      const at = new Date(Math.max(Date.now(), last + 1)).toISOString()
      last = Date.parse(at)
      const entry = { seq, at, by: name, changes }
      const record = { ...read.value, history: [...history, entry] }
      const saved = await desk.append(entry, record, { ...summaryOf(record), lastEntry: seq })
      if (saved.ok) break
      await new Promise((wake) => setTimeout(wake, 5))
    }
    writeSync(1, `${note}\n`)
    // Long enough for the journal to be emptied.
    if (n % 25 === 0) await new Promise((wake) => setTimeout(wake, 450))
    if (n % 5 === 0) await new Promise((wake) => setTimeout(wake, 12))
  }
}

void run()
