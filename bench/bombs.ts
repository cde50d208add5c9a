import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Bomb, bombs } from '../tests/cli/bombs'
import { printTable } from './measures/print-table'

/**
 * `npm run bench:bombs [PATTERN]`, after a build: gives each file that was made to do harm, or those this pattern fits, to the command line alone, and prints how it ends, how long that takes and the most memory it ever holds.
 */
const root = resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-bombs-'))
const story = join(folder, 'story.txt')
writeFileSync(story, 'The count was 48,310 votes.\n')

interface Ended {
  readonly code: number | null
  readonly seconds: number
  readonly megabytes: number
  readonly words: string
}

/** The most memory that a process ever held, in MB; Linux tells. */
function mostMemory(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
  } catch {
    return 0
  }
}

function explode([, name, make, as]: Bomb): Promise<Ended> {
  const path = join(folder, name)
  writeFileSync(path, make())
  const words = as === 'table' ? ['check', story, '--table', path] : ['check', path]
  const from = performance.now()
  const child = spawn(process.execPath, [join(root, 'bin', 'corrigenda.cjs'), ...words], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let errors = ''
  let megabytes = 0
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, mostMemory(child.pid))
  }, 20)
  const end = setTimeout(() => child.kill('SIGKILL'), 150_000)
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(look)
      clearTimeout(end)
      done({ code, seconds: (performance.now() - from) / 1000, megabytes, words: errors.trim() })
    })
  })
}

const wanted = new RegExp(process.argv[2] ?? '')
let worst = { seconds: 0, megabytes: 0 }
let unanswered = 0
let largest = 0
for (const bomb of bombs) {
  const [what, name, make] = bomb
  if (!wanted.test(`${what} (${name})`)) continue
  const size = Buffer.from(make()).length / 1024
  largest = Math.max(largest, size)
  const { code, seconds, megabytes, words } = await explode(bomb)
  worst = { seconds: Math.max(worst.seconds, seconds), megabytes: Math.max(worst.megabytes, megabytes) }
  if (code === null || code > 2 || (code === 2 && words === '')) unanswered++
  console.log(
    `${what} (${name}, ${size.toFixed(0)} KB): ${code}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB  ${words.slice(0, 160).replaceAll('\n', ' ')}`
  )
}
rmSync(folder, { recursive: true, force: true })
const from = 'each alone, given to the command line'
const missed = printTable([
  { name: 'files that ended without an answer', value: unanswered, from, goal: { most: 0 } },
  { name: 'KB of the largest file', value: largest, from, goal: { most: 256 } },
  { name: 'seconds of the slowest', value: worst.seconds, from, goal: { most: 60 } },
  { name: 'MB of the largest process', value: worst.megabytes, from, goal: { most: 1500 } }
])
if (missed > 0) process.exitCode = 1
