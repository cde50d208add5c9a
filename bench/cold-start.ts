import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './clock'
import { printTable } from './measures/print-table'

/**
 * How long the command line takes to its first word: `npm run bench:start [ROUNDS]`, after `npm run build`. Each round
 * starts bare Node, a program that cuts a text into sentences, and the real `corrigenda check`, one after the other, so
 * that a busy computer is busy for all of them. Told in processor time, which such a computer disturbs least, and on
 * the clock; the goals are ratios of the first. Ends with 1 where a goal is missed.
 */
const rounds = Number(process.argv[2] ?? 31)
const root = resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-start-'))
const story = join(folder, 'story.txt')
writeFileSync(story, 'Count ends\n\nShe polled 66, 436 votes in Noorpur on Thursday, May 31, 2018.\n')

/** Told to standard error at the end of each program: what it took of the processor, in microseconds. */
const hook = join(folder, 'hook.cjs')
writeFileSync(
  hook,
  `process.on('exit', () => { const { user, system } = process.cpuUsage()
    require('node:fs').writeSync(2, '\\nprocessor ' + (user + system)) })`
)

const sentences = join(folder, 'sentences.ts')
writeFileSync(
  sentences,
  `import { readFileSync } from 'node:fs'
import { sentencesOf } from '${join(root, 'src/core/text/sentences')}'
const text = readFileSync(process.argv[2]!, 'utf8')
const [first] = sentencesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }])
process.stdout.write(text.slice(first!.start, first!.end))`
)
const config = join(folder, 'vite.config.mjs')
const output = { format: 'cjs', entryFileNames: 'sentences.cjs' }
const bundle = {
  root,
  build: { ssr: sentences, target: 'node18', outDir: folder, rolldownOptions: { output }, emptyOutDir: false }
}
writeFileSync(config, `export default ${JSON.stringify(bundle)}`)
const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const built = spawnSync(process.execPath, [bundler, 'build', '--config', config, '--logLevel', 'warn'], {
  cwd: root,
  encoding: 'utf8'
})
if (built.status !== 0) throw new Error(built.stderr)

const programs = [
  { name: 'bare Node', words: ['-e', '0'], goal: undefined },
  { name: 'first sentence', words: [join(folder, 'sentences.cjs'), story], goal: { most: 1.1 } },
  { name: 'first finding', words: [join(root, 'bin', 'corrigenda.cjs'), 'check', story], goal: { most: 2 } }
] as const

const processor = new Map<string, number[]>()
const clock = new Map<string, number[]>()
for (let round = 0; round <= rounds; round++) {
  for (const { name, words } of programs) {
    const started = performance.now()
    const { stderr, status } = spawnSync(process.execPath, ['-r', hook, ...words], { encoding: 'utf8' })
    const elapsed = performance.now() - started
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    // The first round fills the disk's cache.
    if (round === 0) continue
    clock.set(name, [...(clock.get(name) ?? []), elapsed])
    processor.set(name, [...(processor.get(name) ?? []), Number(/processor (\d+)/.exec(stderr)![1]) / 1000])
  }
}
rmSync(folder, { recursive: true, force: true })

const bare = median(processor.get('bare Node')!)
const bareClock = median(clock.get('bare Node')!)
console.log(`${rounds} rounds, interleaved, medians; Node ${process.versions.node}`)
const missed = printTable(
  programs.map(({ name, goal }) => {
    const time = median(processor.get(name)!)
    const elapsed = median(clock.get(name)!)
    return {
      name: `${name}, processor time in bare Node's`,
      value: time / bare,
      from: `${time.toFixed(0)} ms; clock ${elapsed.toFixed(0)} ms, ${(elapsed / bareClock).toFixed(2)} times`,
      ...(goal ? { goal } : {})
    }
  })
)
if (missed > 0) process.exitCode = 1
