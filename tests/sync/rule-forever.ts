import { writeSync } from 'node:fs'
import { openShared } from './shared-desk'

// A program to be killed: rules without end on the shared desk in its first argument, through the address in its second,
// under the name in its third, and prints each note once it is acknowledged.
const [, , folder = '', url = '', name = ''] = process.argv

async function run(): Promise<void> {
  const open = () => openShared(folder, url, name).catch(() => null)
  let desk = await open()
  while (desk === null) desk = await open()
  const ids = () => desk.store.summaries().map(({ id }) => id)
  for (let n = 1; ; n++) {
    for (const id of ids().slice(n % 2)) {
      const note = `${name} ${process.hrtime.bigint()}`
      // Now and then on the very claim the other one writes on.
      await desk.set(id, n % 7 === 0 ? 0 : name.length % 3, 'note', note)
      writeSync(1, `${note}\n`)
    }
    await new Promise((wake) => setTimeout(wake, n % 10 === 0 ? 40 : 4))
  }
}

void run()
