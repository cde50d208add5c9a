import { writeSync } from 'node:fs'
import { lockDesk } from '../../src/node/desk-lock'

// A program that locks the desk in its first argument as soon as the moment in its second has come, prints whether it
// got it, and stays until it is killed.
const [, , folder = '', moment = '0'] = process.argv

async function run(): Promise<void> {
  await new Promise((wake) => setTimeout(wake, Number(moment) - Date.now()))
  const lock = await lockDesk(folder, { program: 'app', now: new Date().toISOString(), desk: 'Elections' })
  writeSync(1, `${lock.ok ? 'mine' : lock.error.code}\n`)
  setInterval(() => {}, 1000)
}

void run()
