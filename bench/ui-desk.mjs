// @ts-check
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '../scripts/folders.mjs'
import { printGoal } from './ui-goals.mjs'

// A desk of many articles: how soon its list is there, how soon a search answers, what a small desk holds in memory.

/** @typedef {import('playwright-core').ElectronApplication} App */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly path: string, readonly args: readonly string[] }} Runtime */

const articles = 10_000
const starts = 12

const words = (
  'count seat booth officer sheet ward river bridge mill school road market farmer doctor ferry tower water winter ' +
  'letter minister court bench paper train signal harbour festival strike tender survey harvest clinic'
).split(' ')

/** @param {number} n */
const word = (n) => `${words[n % words.length]}${n % 7 === 0 ? (n % 1_000).toString(36) : ''}`

/**
 * An article of some 2.8 KB, of its own words and figures.
 * @param {number} n
 */
const articleOf = (n) => {
  const lines = Array.from({ length: 14 }, (_, at) => {
    const k = n * 31 + at * 17
    return (
      `The ${word(k)} of ${word(k + 3)} met Asha Rawat${n % 500} on May ${1 + (k % 28)}, ${1990 + (k % 30)}, and ` +
      `${(1_000 + (k % 90_000)).toLocaleString('en-GB')} people of the ${word(k + 7)} and the ${word(k + 11)} came ` +
      `to the ${word(k + 13)} that stood beside the ${word(k + 19)}.`
    )
  })
  return { title: `${word(n)} and ${word(n + 5)}, number ${n}`, text: lines.join('\n\n'), date: '2024-05-02' }
}

/**
 * @param {Runtime} runtime
 * @param {string} folder
 * @param {string} desk
 * @param {readonly string[]} [files]
 */
const start = (runtime, folder, desk, files = []) =>
  _electron.launch({
    executablePath: runtime.path,
    args: [
      ...runtime.args,
      root,
      `--desk=${join(folder, desk)}`,
      `--user-data-dir=${join(folder, 'user')}`,
      ...files
    ]
  })

/**
 * Waits for the first row of the list, and tells when it was painted.
 * @param {App} app
 * @returns {Promise<{ sinceWindow: number, sinceProcess: number }>} milliseconds
 */
async function firstRow(app) {
  const page = await app.firstWindow()
  await page.locator('#root').waitFor({ state: 'attached' })
  const { window, at } = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    do await frame()
    while (!document.querySelector('[data-article-id]'))
    await new Promise((done) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(undefined)
      channel.port2.postMessage(0)
    })
    const now = performance.now()
    return { window: now, at: performance.timeOrigin + now }
  })
  const began = await app.evaluate(() => process.getCreationTime())
  return { sinceWindow: window, sinceProcess: at - (began ?? at) }
}

/**
 * Types one letter into the search, and waits for the frame that shows its answer; or for a frame alone.
 * @param {Page} page
 * @param {string | null} query what then stands there
 * @returns {Promise<number>} milliseconds
 */
const type = (page, query) =>
  page.evaluate(async (value) => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-search="desk"]'))
    const list = /** @type {HTMLElement} */ (document.querySelector('.library-list'))
    const from = performance.now()
    if (value !== null) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    do await frame()
    while (list.getAttribute('aria-busy') === 'true' && performance.now() - from < 10_000)
    await new Promise((done) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(undefined)
      channel.port2.postMessage(0)
    })
    return performance.now() - from
  }, query)

/**
 * What all processes of the program hold together, in MB: what they share is counted once where the system can tell.
 * @param {App} app
 */
async function memoryOf(app) {
  const processes = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize }))
  )
  const kilobytes = processes.map(({ pid, kilobytes: own }) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? own)
    } catch {
      return own
    }
  })
  return kilobytes.reduce((sum, own) => sum + own, 0) / 1_024
}

/**
 * @param {App} app
 * @param {number} count
 */
async function waitForArticles(app, count) {
  const page = await app.firstWindow()
  await page.waitForFunction(
    (all) => document.querySelector('.library-head .count')?.textContent?.trim() === String(all),
    count,
    { timeout: 900_000, polling: 500 }
  )
  await page.locator('.work-line').waitFor({ state: 'detached', timeout: 900_000 })
  await page.keyboard.press('Escape')
  return page
}

/**
 * Makes the desks, measures, and throws them away.
 * @param {Runtime} runtime
 */
export async function measureDesk(runtime) {
  const folder = mkdtempSync(join(tmpdir(), 'corrigenda-bench-'))
  const samples = 2
  try {
    const small = join(folder, 'small.jsonl')
    const large = join(folder, 'large.jsonl')
    /** @param {number} n */
    const line = (n) => JSON.stringify(articleOf(n))
    writeFileSync(small, Array.from({ length: 10 - samples }, (_, n) => line(n)).join('\n'))
    writeFileSync(large, Array.from({ length: articles - samples }, (_, n) => line(n)).join('\n'))

    const ten = await start(runtime, folder, 'ten', [small])
    await waitForArticles(ten, 10)
    await new Promise((done) => setTimeout(done, 10_000))
    console.log(
      `\nIdle memory of a desk of 10 articles: ${(await memoryOf(ten)).toFixed(0)} MB, all processes`
    )
    await ten.close()

    const from = Date.now()
    const adding = await start(runtime, folder, 'desk', [large])
    await waitForArticles(adding, articles)
    console.log(
      `${articles.toLocaleString('en-GB')} articles added and checked in ${((Date.now() - from) / 1000).toFixed(0)} s`
    )
    await adding.close()

    /** @type {{ sinceWindow: number, sinceProcess: number }[]} */
    const shown = []
    for (let n = 0; n < starts; n++) {
      const app = await start(runtime, folder, 'desk')
      shown.push(await firstRow(app))
      if (n === starts - 1) await searches(await app.firstWindow(), app)
      await app.close()
    }
    const name = `${articles.toLocaleString('en-GB')} articles: list painted`
    printGoal(
      name,
      shown.map(({ sinceWindow }) => sinceWindow),
      1_500
    )
    const whole = shown.map(({ sinceProcess }) => sinceProcess).sort((a, b) => a - b)
    const middle = whole[Math.floor(whole.length / 2)] ?? Number.NaN
    console.log(
      `${' '.repeat(46)} ${middle.toFixed(0)} ms (median) since the program began, held up by this bench`
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {Page} page
 * @param {App} app
 */
async function searches(page, app) {
  await type(page, 'a')
  await page.waitForFunction(
    async () => {
      /** @type {{ search(query: string): Promise<string> }} */
      const api = /** @type {any} */ (window).api
      return JSON.parse(await api.search('a')).value.unread === 0
    },
    null,
    { timeout: 300_000, polling: 500 }
  )
  /** @type {number[]} */
  const times = []
  for (const asked of [
    'bridge river',
    'asha rawat77',
    'winter 12,',
    'minister court',
    'harvest number 77',
    'ferry1'
  ]) {
    for (let length = 1; length <= asked.length; length++)
      times.push(await type(page, asked.slice(0, length)))
    await type(page, '')
  }
  printGoal(`${articles.toLocaleString('en-GB')} articles: search results after a key`, times, 50)
  // What this machine takes for a frame while nothing is done: the rest is ours.
  /** @type {number[]} */
  const idle = []
  for (const _ of times) idle.push(await type(page, null))
  const [frame] = idle.sort((a, b) => a - b).slice(Math.ceil(idle.length * 0.95) - 1)
  console.log(`${' '.repeat(46)} a frame with nothing to do took p95 ${frame?.toFixed(0)} ms meanwhile`)
  console.log(`${' '.repeat(46)} then ${(await memoryOf(app)).toFixed(0)} MB in memory, all processes`)
}
