import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { articlesOnDisk, electron, root } from '../e2e/desk-app'
import { machineWords, packagedProgram, startApp } from './packaged-app'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-packaged-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Words to start with: a desk and settings of this test alone, the tour seen. */
function ownFolders(name: string): string[] {
  const userData = join(folder, name)
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, 'settings.json'), '{"toured": true}')
  return [...machineWords(), `--desk=${join(folder, name, 'desk')}`, `--user-data-dir=${userData}`]
}

const story = 'The mooring fee at Wendham rises from £40 to £60, an increase of 5 per cent.\n'

/** The process of the page of the app with these settings, by what Chromium starts it with. */
function pageProcess(userData: string): number {
  const isPage = (id: string) => {
    const words = existsSync(`/proc/${id}/cmdline`) ? readFileSync(`/proc/${id}/cmdline`, 'utf8') : ''
    return words.includes('--type=renderer') && words.includes(userData)
  }
  const id = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isPage(name))
  if (id === undefined) throw new Error('The page has no process.')
  return Number(id)
}

test('the packaged app opens a file, keeps a ruling, and comes back when its page falls', async () => {
  const file = join(folder, 'pier.txt')
  writeFileSync(file, story)
  const app = await startApp(packagedProgram, [...ownFolders('day'), file])
  // The file asked for is the one that is shown; the samples of a new desk make room for it.
  await expect(app.page.locator('body')).toContainText('£40 to £60 is 50 per cent')
  expect(app.page.url()).toContain('app://corrigenda/index.html')

  await app.page.keyboard.press('v')
  await expect(app.page.locator('footer[data-save-state="saved"]')).toBeVisible()

  const ruled = () =>
    articlesOnDisk(join(folder, 'day', 'desk')).filter((each) => JSON.stringify(each).includes('"verified"'))
  process.kill(pageProcess(join(folder, 'day')), 'SIGKILL')
  const log = join(folder, 'day', 'logs', 'corrigenda.log')
  await expect
    .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''))
    .toContain("the window's page ended: killed")
  const page = await app.again()
  await expect(page.locator('[data-article-id]')).toHaveCount(1)
  await app.end()
  expect(ruled()).toHaveLength(1)
})

test('the program is nothing but this app: no Node, no debugger of it', () => {
  const asNode = spawnSync(packagedProgram, ['-e', 'console.log(40 + 2)', ...ownFolders('node')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 8_000
  })
  expect(asNode.stdout).not.toContain('42')
  const { executable } = electron()
  const tree = spawnSync(executable, ['-e', 'console.log(40 + 2)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8'
  })
  expect(tree.stdout).toContain('42')
})

test('starts as soon as the tree does', async () => {
  const { executable } = electron()
  const times: { packaged: number[]; tree: number[] } = { packaged: [], tree: [] }
  for (let round = 0; round < 5; round++) {
    for (const kind of ['packaged', 'tree'] as const) {
      const words = ownFolders(`${kind}-${round}`)
      const app =
        kind === 'packaged'
          ? await startApp(packagedProgram, words)
          : await startApp(executable, [...words.slice(0, -2), root, ...words.slice(-2)])
      times[kind].push(app.startedIn)
      await app.end()
    }
  }
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[2]!
  const ratio = median(times.packaged) / median(times.tree)
  process.stdout.write(
    `cold start: packaged ${median(times.packaged).toFixed(0)} ms, tree ${median(times.tree).toFixed(0)} ms, ${ratio.toFixed(2)} x (to reach: 1.1 x)\n`
  )
  expect(ratio).toBeLessThanOrEqual(1.1)
})
