// @ts-check
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { closingLine, countPlaywright, countVitest, judge, total } from './count-tests.mjs'
import { debianPostgres } from './debian-postgres.mjs'
import { root } from './folders.mjs'
import { inElectron } from './in-electron.mjs'
import { installDependencies } from './install-dependencies.mjs'
import { requireNode } from './require-node.mjs'
import { run, runNpm } from './run.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

requireNode()
const counts = total(await suite())
console.log(`\n${closingLine(counts)}`)
process.exitCode = counts.failed === 0 ? 0 : 1

/**
 * Every step runs, whatever became of those before; only what needs a failed step is left out.
 * @returns {Promise<Counts[]>}
 */
async function suite() {
  const dependencies = await step('Dependencies', installDependencies)
  if (dependencies.failed > 0) return [dependencies]
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'corrigenda-tests-'))
  try {
    const quick = [
      await step('Types', () => script('typecheck')),
      await step('Lint', () => script('lint')),
      await step('PostgreSQL', debianPostgres),
      await step('Unit tests', () => unitTests(path.join(reports, 'unit.json')))
    ]
    const built = await step('Build', () => build())
    if (built.failed > 0) {
      console.log('The end-to-end tests need the build, so they did not run.')
      return [...quick, built]
    }
    return [...quick, await step('End-to-end tests', () => endToEnd(path.join(reports, 'e2e.json')))]
  } finally {
    fs.rmSync(reports, { recursive: true, force: true })
  }
}

/**
 * A step that throws is one failure; one that returns counts is those; any other counts as nothing.
 * @param {string} name
 * @param {() => Promise<Counts | void>} work
 * @returns {Promise<Counts>}
 */
async function step(name, work) {
  try {
    return (await work()) ?? NOTHING
  } catch (error) {
    console.error(`${name}: FAILED. ${error instanceof Error ? error.message : error}`)
    return { ...NOTHING, failed: 1 }
  }
}

/** @param {string} name of a script in package.json */
async function script(name) {
  const { code } = await runNpm(['run', '--silent', name], { label: `npm run ${name}`, live: true })
  if (code !== 0) throw new Error(`npm run ${name} ended with ${code}.`)
}

/** @param {string} report */
async function unitTests(report) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(process.execPath, args, { label: 'Unit tests', live: true })
  return verdict('Unit tests', read(report, countVitest), code)
}

/** @param {string} report */
async function endToEnd(report) {
  const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const code = await inElectron('End-to-end tests', [playwright, 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report
  })
  return verdict('End-to-end tests', read(report, countPlaywright), code)
}

/**
 * @template T
 * @param {string} file
 * @param {(report: T) => Counts} count
 */
function read(file, count) {
  return fs.existsSync(file) ? count(JSON.parse(fs.readFileSync(file, 'utf8'))) : undefined
}

/**
 * @param {string} name
 * @param {Counts | undefined} found
 * @param {number} code
 */
function verdict(name, found, code) {
  const { problem, ...judged } = judge(found, code)
  if (problem) console.error(`${name}: FAILED, ${problem}.`)
  return judged
}
