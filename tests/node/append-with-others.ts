import { writeSync } from 'node:fs'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { sampleRecord, summaryOf, withNote } from './sample-record'

// A program to be killed, beside another of its kind that it cannot see: rules without end on the desk in its first
// argument under the name in its second, and prints each note once it is acknowledged. What is refused is tried again.
const [, , folder = '', name = ''] = process.argv
const options = { program: 'command line', delay: 2, watch: 50, settle: 400 } as const

async function run(): Promise<void> {
  let opened = await openDeskFolder(folder, options)
  while (!opened.ok) opened = await openDeskFolder(folder, options)
  const desk = opened.value
  for (let n = 1; ; n++) {
    const note = `${name} ${process.hrtime.bigint()}`
    for (;;) {
      const read = await desk.read('a')
      if (!read.ok) continue
      const { entry: made } = withNote(sampleRecord('a'), note)
      const entry = { ...made, by: name, seq: read.value.history.length + 1 }
      const record = { ...read.value, history: [...read.value.history, entry] }
      const saved = await desk.append(entry, record, { ...summaryOf(record), lastEntry: entry.seq })
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
