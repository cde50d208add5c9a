// The tests of what a failing disk and a killed program may cost, at full length: 200 kills at random moments, also of two
// writers of whom one does not see the other, a death in
// every single call to the disk, full and forbidden and vanishing disks. Prints what was acknowledged and what was lost.
// Run with: npm run bench:faults
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')
const tests = ['killed', 'killed-two', 'two-writers', 'every-call', 'failing-disk', 'examine-desk'].map(
  (name) => `tests/node/${name}.test.ts`
)
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'node', ...tests],
  { cwd: root, stdio: 'inherit', env: { CORRIGENDA_KILLS: '200', ...process.env } }
)
process.exitCode = status ?? 1
