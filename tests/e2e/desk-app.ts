import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Locator,
  type Page
} from '@playwright/test'
import type { ArticleRecord } from '../../src/core/model/desk'

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The Electron to run and the words it needs on this machine, as `npm test` found them. */
export function electron(): { executable: string; words: readonly string[] } {
  const executable = process.env.CORRIGENDA_ELECTRON
  if (!executable) throw new Error('CORRIGENDA_ELECTRON names no Electron. Run the stories with "npm test".')
  return { executable, words: JSON.parse(process.env.CORRIGENDA_ELECTRON_ARGS ?? '[]') }
}

export interface DeskApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Waits until the page shows its desk, or why there is none. */
  state(): Promise<string | undefined>
  /** Waits until every change is on the disk. */
  saved(): Promise<void>
  /** Closes the window as an editor would, and waits for the program's end. */
  quit(): Promise<void>
}

interface Folders {
  readonly desk: string
  readonly userData: string
  readonly out: string
}

interface Fixtures {
  readonly folders: Folders
  /** Starts the app on this story's desk. What still runs after the test is ended. */
  readonly launch: (options?: {
    userData?: string
    desk?: string
    files?: readonly string[]
    isFirstStart?: boolean
  }) => Promise<DeskApp>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  folders: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-e2e-'))
    const folders = {
      desk: join(folder, 'desk'),
      userData: join(folder, 'user data'),
      out: join(folder, 'out')
    }
    mkdirSync(folders.out)
    await use(folders)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folders }, use) => {
    const running = new Set<ElectronApplication>()
    await use(
      async ({ userData = folders.userData, desk = folders.desk, files = [], isFirstStart = false } = {}) => {
        // Somebody who has seen the tour.
        const settings = join(userData, 'settings.json')
        if (!isFirstStart && !existsSync(settings)) {
          mkdirSync(userData, { recursive: true })
          writeFileSync(settings, '{"toured": true}')
        }
        const { executable, words } = electron()
        const app = await _electron.launch({
          executablePath: executable,
          args: [...words, root, `--desk=${desk}`, `--user-data-dir=${userData}`, ...files]
        })
        running.add(app)
        app.once('close', () => running.delete(app))
        return deskApp(app)
      }
    )
    for (const app of running) await app.close()
  }
})

export { expect }

async function deskApp(app: ElectronApplication): Promise<DeskApp> {
  const page = await app.firstWindow()
  return {
    app,
    page,
    async state() {
      const html = page.locator('html')
      await expect(html).toHaveAttribute('data-app-state', /^(ready|failed)$/)
      return (await html.getAttribute('data-app-state')) ?? undefined
    },
    saved: () => expect(page.locator('footer[data-save-state="saved"]')).toBeVisible(),
    async quit() {
      const ended = new Promise<void>((done) => app.once('close', () => done()))
      await app.evaluate(({ BrowserWindow }) => {
        // In a moment: the answer to this very call must leave before the program does.
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
      })
      await ended
    }
  }
}

/** The rows of the list of work that are drawn. */
export const workRows = (page: Page): Locator => page.locator('[data-row]')

/** The first claim of the list with these words. */
export const claimRow = (page: Page, words: string): Locator =>
  page
    .locator('[data-row][data-claim-id]')
    .filter({ has: page.locator('.work-words', { hasText: words }) })
    .first()

/** The row in hand. */
export const rowInHand = (page: Page): Locator => page.locator('[data-row][data-chosen]')

/** What is open under the row in hand. */
export const card = (page: Page): Locator => page.locator('[data-row][data-chosen] > .card')

/** Opens the article whose claims speak of these words, and selects that claim. @returns the claim's id */
export async function selectClaim(page: Page, words: string): Promise<string> {
  const option = claimRow(page, words)
  const rows = page.locator('[data-article-id]')
  await expect(rows.first()).toBeVisible()
  // Files named at the start are still being added: the first of them is shown when it is there, over what is open, and the
  // samples make room for it.
  await expect(async () => {
    for (let n = 0; n < (await rows.count()); n++) {
      const row = rows.nth(n)
      await row.click({ timeout: 1_000 })
      await expect(row).toHaveAttribute('aria-current', 'true', { timeout: 1_000 })
      await expect(workRows(page).first()).toBeVisible({ timeout: 2_000 })
      if ((await option.count()) > 0) return
    }
    throw new Error(`no article has a claim with “${words}”`)
  }).toPass({ timeout: 20_000 })
  await option.locator('.work-head').click()
  await expect(option).toHaveAttribute('data-chosen', 'true')
  return (await option.getAttribute('data-claim-id')) ?? ''
}

/** Presses keys one after the other, as fast as an editor would not. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes to the first claim with these words of the open article, by the filter alone; all claims are listed after. */
export async function goToClaim(page: Page, words: string): Promise<void> {
  await expect(workRows(page).first()).toBeVisible()
  await press(page, 'f')
  await expect(page.getByRole('region', { name: 'Filter' }).getByRole('textbox')).toBeFocused()
  await page.keyboard.type(words)
  // A row may be there for what its finding says: the first whose own words they are is meant.
  await expect(claimRow(page, words)).toBeVisible()
  await press(page, 'Enter')
  const own = rowInHand(page).locator('.work-words')
  for (let step = 0; step < 10 && !(await own.textContent())?.includes(words); step += 1)
    await press(page, 'j')
  await press(page, 'Shift+F')
  await expect(own).toContainText(words)
}

/** The articles' own files, as they are on the disk. */
export const articlesOnDisk = (desk: string): ArticleRecord[] =>
  readdirSync(join(desk, 'articles'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(desk, 'articles', name), 'utf8')))

/** Every file of a desk with its bytes, to see whether anything changed; but for the index made of the articles at leisure. */
export function deskOnDisk(desk: string): Record<string, string> {
  const names = (readdirSync(desk, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile() && entry.name !== 'across.jsonl')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(name, 'utf8')]))
}
