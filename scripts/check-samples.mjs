// @ts-check
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './folders.mjs'
import { run } from './run.mjs'

const COULD_NOT_RUN = 2

/**
 * Checks the given files, or else the samples, from the command line, and writes a report beside a desk of its own.
 * @param {readonly string[]} files
 * @returns {Promise<number>} the exit code: findings are no failure
 */
export async function checkSamples(files) {
  const from = process.env.INIT_CWD ?? process.cwd()
  const what =
    files.length > 0 ? files.map((file) => path.resolve(from, file)) : [path.join('resources', 'samples')]
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corrigenda-'))
  const desk = path.join(folder, 'desk')
  const report = path.join(folder, 'corrigenda-report.md')
  const program = path.join(root, 'bin', 'corrigenda.cjs')

  const check = await run(process.execPath, [program, 'check', ...what, '--desk', desk], {
    label: 'Checking',
    live: true
  })
  if (check.code >= COULD_NOT_RUN) return check.code
  const args = [program, 'report', desk, '--format', 'md', '-o', report]
  const { code } = await run(process.execPath, args, { label: 'Writing the report' })
  if (code !== 0) return code
  console.log(`\nThe report: ${report}`)
  return 0
}
