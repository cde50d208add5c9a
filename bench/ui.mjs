// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { electronRuntime } from '../scripts/electron-runtime.mjs'
import { root } from '../scripts/folders.mjs'
import { measureDesk } from './ui-desk.mjs'
import { missed, printGoal } from './ui-goals.mjs'

// `npm run bench:ui`: what an editor waits for, in the real window. Each is measured at least 50 times, from the key
// to the frame that shows it; the 95th of 100 is printed beside its goal. The articles are made up here.

/** @typedef {import('playwright-core').Page} Page */

const rounds = 60

/** What stands between the claims of a long story: with it a megabyte has some 5,000 marks. */
const between =
  'The rest of the count went on without a stop and the officers put their names to every sheet, as they had done ' +
  'before, and nobody objected to what was read out there. '

/**
 * A paragraph with some claims in it; `n` makes every one a text of its own.
 * @param {number} n
 */
const paragraph = (n) =>
  `In ${1990 + (n % 30)} Asha Rawat${n} of Seat${n} polled ${(40_000 + n).toLocaleString('en-GB')} votes against ` +
  `Vinod Pal${n}, who got ${(31_000 + n).toLocaleString('en-GB')} votes on May ${1 + (n % 28)}, and ${n + 12} booths ` +
  `were counted again after Kiran Mehta${n} asked for it. ${between.repeat(6)}`

/** A share that is wrong, so that a correction of it can be right and wrong. */
const share = 'The fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent. It was set up in 1998.'

/**
 * @param {string} title
 * @param {number} length
 */
const articleOf = (title, length) => {
  /** @type {string[]} */
  const paragraphs = []
  for (let n = 0, size = 0; size < length; n++) {
    paragraphs.push(paragraph(n))
    size += (paragraphs[n]?.length ?? 0) + 2
  }
  return [`# ${title}`, share, ...paragraphs].join('\n\n')
}

/**
 * Presses a key in the page and waits for the frame after something is there.
 * @param {Page} page
 * @param {string} key
 * @param {string} shown a selector
 * @returns {Promise<number>} milliseconds
 */
const press = (page, key, shown) =>
  page.evaluate(
    async ([name, selector]) => {
      const start = performance.now()
      const code = name.length === 1 ? `Key${name.toUpperCase()}` : name
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: name,
          code,
          shiftKey: name.length === 1 && name !== name.toLowerCase(),
          bubbles: true,
          cancelable: true
        })
      )
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      do await frame()
      while (!document.querySelector(selector) && performance.now() - start < 10_000)
      // The frame is on the screen when the next task runs.
      await new Promise((done) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => done(undefined)
        channel.port2.postMessage(0)
      })
      return performance.now() - start
    },
    /** @type {const} */ ([key, shown])
  )

/**
 * The claim in hand: its row, whether it is verified, and whether it is the first or the last.
 * @param {Page} page
 */
const chosen = (page) =>
  page.evaluate(() => {
    const row = /** @type {HTMLElement} */ (document.querySelector('[data-row][data-chosen]'))
    const place = row.getAttribute('aria-posinset')
    return {
      id: row.dataset.row,
      isVerified: row.dataset.state === 'verified',
      isClaim: row.dataset.claimId !== undefined,
      isFirst: place === '1',
      isLast: place === row.getAttribute('aria-setsize')
    }
  })

/**
 * Opens an article of the list and waits until a claim of it is chosen and drawn.
 * @param {Page} page
 * @param {number} index
 * @returns {Promise<number>} milliseconds
 */
const open = (page, index) =>
  page.evaluate(async (at) => {
    const row = /** @type {HTMLElement} */ (document.querySelectorAll('[data-article-id]')[at])
    const title = row.textContent ?? ''
    const start = performance.now()
    row.click()
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const there = () => {
      const column = document.querySelector('.column')
      return (
        column !== null &&
        title.includes(column.getAttribute('aria-label') ?? '\n') &&
        column.querySelector('[data-chosen]') !== null &&
        document.querySelector('[data-row][data-chosen]') !== null
      )
    }
    do await frame()
    while (!there() && performance.now() - start < 30_000)
    await frame()
    return performance.now() - start
  }, index)

/**
 * A correction is written that is wrong, then one that is right, and so on: from Enter to the frame that says of the
 * corrected text what the checks do. What is measured is the key, the disk, the check in a thread, and the list.
 * @param {Page} page
 * @param {string} name
 */
async function measureRecheck(page, name) {
  /** @type {number[]} */
  const times = []
  await page.evaluate(() => {
    const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-row][data-claim-id]')])
    const row = rows.find((each) => each.querySelector('.work-words')?.textContent?.includes('20 per cent'))
    row?.querySelector('button')?.click()
  })
  const { id } = await chosen(page)
  for (let n = 0; n < rounds; n++) {
    await page.keyboard.press('c')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(n % 2 === 0 ? '22 per cent' : '25 per cent')
    const shown = `[data-row="${id}"][data-state="${n % 2 === 0 ? 'alarm' : 'disputed'}"]`
    times.push(await press(page, 'Enter', shown))
  }
  printGoal(`${name}: correction to corrected text checked`, times, 300)
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function measure(page, name) {
  /** @type {number[]} */
  const ruling = []
  /** @type {number[]} */
  const next = []
  let way = 'j'
  for (let n = 0; n < rounds; n++) {
    const { id, isVerified, isClaim, isFirst, isLast } = await chosen(page)
    if (isFirst) way = 'j'
    if (isLast) way = 'k'
    const row = `[data-row="${id}"]`
    const ruled = `${row}${isVerified ? ':not([data-state="verified"])' : '[data-state="verified"]'}`
    if (isClaim) ruling.push(await press(page, 'V', ruled))
    next.push(await press(page, way, `[data-row][data-chosen]:not(${row})`))
  }
  printGoal(`${name}: ruling key to painted`, ruling, 50)
  printGoal(`${name}: next claim`, next, 50)
}

const folder = mkdtempSync(join(tmpdir(), 'corrigenda-bench-'))
const files = join(folder, 'files')
mkdirSync(files)
const paths = [
  ['small-a.md', 'Small A', 5_000],
  ['small-b.md', 'Small B', 5_000],
  ['large.md', 'Large', 1_000_000]
].map(([name, title, length]) => {
  const path = join(files, String(name))
  writeFileSync(path, articleOf(String(title), Number(length)))
  return path
})

const runtime = await electronRuntime()
const app = await _electron.launch({
  executablePath: runtime.path,
  args: [
    ...runtime.args,
    root,
    `--desk=${join(folder, 'desk')}`,
    `--user-data-dir=${join(folder, 'user')}`,
    ...paths
  ]
})
try {
  const page = await app.firstWindow()
  const start = Date.now()
  /** @param {string} title */
  const row = (title) => page.locator('[data-article-id]').filter({ hasText: title })
  await row('Large').waitFor({ timeout: 300_000 })
  await page.locator('.work-line').waitFor({ state: 'detached', timeout: 60_000 })
  await page.keyboard.press('Escape')
  console.log(`Three files added and checked in ${((Date.now() - start) / 1000).toFixed(1)} s\n`)
  /** @param {string} title */
  const indexOf = (title) =>
    page.evaluate(
      (words) =>
        [...document.querySelectorAll('[data-article-id]')].findIndex((each) =>
          each.textContent?.includes(words)
        ),
      title
    )
  const [a, b, large] = [await indexOf('Small A'), await indexOf('Small B'), await indexOf('Large')]

  /** @type {number[]} */
  const opening = []
  for (let n = 0; n < rounds; n++) opening.push(await open(page, n % 2 === 0 ? b : a))
  printGoal('5 KB article: open', opening, 150)
  await measure(page, '5 KB article')
  await open(page, b)
  await measureRecheck(page, '5 KB article')

  /** @type {number[]} */
  const openingLarge = []
  for (let n = 0; n < 50; n++) {
    await open(page, a)
    openingLarge.push(await open(page, large))
  }
  const marks = await page.evaluate(() => document.querySelector('.coverage b')?.textContent ?? '')
  printGoal(`1 MB article (${marks} marks): open`, openingLarge, 1_000)
  await measure(page, '1 MB article')

  const frames = await page.evaluate(async () => {
    const scroller = /** @type {HTMLElement} */ (document.querySelector('main[data-scroller]'))
    scroller.scrollTop = 0
    /** @type {number[]} */
    const gaps = []
    let last = 0
    await new Promise((done) => {
      /** @param {number} now */
      const tick = (now) => {
        if (last > 0) gaps.push(now - last)
        last = now
        scroller.scrollTop += 240
        if (gaps.length < 400) requestAnimationFrame(tick)
        else done(undefined)
      }
      requestAnimationFrame(tick)
    })
    return gaps
  })
  printGoal('1 MB article: frame while scrolling', frames, 50)
  console.log(`${' '.repeat(46)} longest frame ${Math.max(...frames).toFixed(0)} ms`)
} finally {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
await measureDesk(runtime)
console.log(missed === 0 ? '\nEvery goal kept.' : `\n${missed} missed.`)
