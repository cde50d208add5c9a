import { writeSync } from 'node:fs'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { sampleRecord, summaryOf, withNote } from './sample-record'

// A program to be killed: rules without end on the desk in its first argument, and prints the number of each change
// once it is acknowledged. Its lazy writes are quick, so that a kill may land in any of them.
const [, , folder = '', id = 'a'] = process.argv

async function run(): Promise<void> {
  const opened = await openDeskFolder(folder, { program: 'command line', delay: 2 })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = opened.value
  if (!desk.summaries().some((each) => each.id === id)) {
    await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
  }
  const read = await desk.read(id)
  if (!read.ok) throw new Error(read.error.message)
  let record = read.value
  for (;;) {
    const next = withNote(record, `note ${(record.history.at(-1)?.seq ?? 0) + 1}`)
    const saved = await desk.append(next.entry, next.record, summaryOf(next.record))
    if (!saved.ok) throw new Error(saved.error.message)
    record = next.record
    writeSync(1, `${next.entry.seq}\n`)
    // Time for the lazy writes to finish and the journal to be emptied, now and then.
    if (next.entry.seq % 7 === 0) await new Promise((wake) => setTimeout(wake, 12))
  }
}

void run()
