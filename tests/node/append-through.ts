import { writeSync } from 'node:fs'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { sampleRecord, summaryOf, withNote } from './sample-record'

// A program on a disk that fails: rules so many times on the desk in its first argument, whatever becomes of it, and
// prints for each ruling "saved NOTE" or "refused MESSAGE". Waits for a line of input before each. Then it closes.
const [, , folder = '', count = '0'] = process.argv

function say(...words: string[]): void {
  writeSync(1, `${words.join(' ')}\n`)
}

async function run(): Promise<void> {
  const lines = process.stdin[Symbol.asyncIterator]()
  const opened = await openDeskFolder(folder, { program: 'command line', delay: 3_600_000 })
  if (!opened.ok) return say('unopened', opened.error.code, opened.error.message)
  const desk = opened.value
  if (desk.summaries().length === 0) await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
  say('opened')
  for (let n = 1; n <= Number(count); n++) {
    await lines.next()
    const read = await desk.read('a')
    if (!read.ok) return say('unread', read.error.message)
    const next = withNote(read.value, `note ${n} ${'.'.repeat(200)}`)
    const saved = await desk.append(next.entry, next.record, summaryOf(next.record))
    say(saved.ok ? `saved note ${n}` : `refused ${saved.error.message}`)
  }
  await lines.next()
  const closed = await desk.close()
  say(closed.ok ? 'closed' : `unclosed ${closed.error.message}`)
}

run().then(
  () => process.exit(0),
  (bug) => {
    say('bug', String(bug))
    process.exit(1)
  }
)
