import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, deskOnDisk, electron, expect, root, selectClaim, test } from '../desk-app'

const samples = join(root, 'resources', 'samples')
const sample = join(samples, readdirSync(samples).sort()[0]!)

test('a second app on the same desk says who has it, and opens it once it is free', async ({
  launch,
  folders
}) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  const second = await launch({ userData: `${folders.userData} of somebody else` })
  expect(await second.state()).toBe('failed')
  const alert = second.page.getByRole('alert')
  await expect(alert).toContainText(/is open in the Corrigenda app \(process \d+, since \d\d:\d\d\)/)
  await expect(alert).toContainText('Close it there, or choose another desk.')

  // The way to another desk stands beside.
  await second.app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: 0 })
    dialog.showOpenDialog = async () => {
      Object.assign(globalThis, { asked: 1 })
      return { canceled: true, filePaths: [] }
    }
  })
  await second.page.getByRole('button', { name: 'Open another desk…' }).click()
  await expect
    .poll(() => second.app.evaluate(() => (globalThis as unknown as { asked: number }).asked))
    .toBe(1)

  await first.quit()
  await second.page.getByRole('button', { name: 'Try again' }).click()
  await expect(second.page.locator('html')).toHaveAttribute('data-app-state', 'ready')
  await second.quit()
})

test('the command line keeps away from a desk that is open', async ({ launch, folders }) => {
  const { state, quit } = await launch()
  expect(await state()).toBe('ready')
  const before = articlesOnDisk(folders.desk)
  const words = [join(root, 'bin', 'corrigenda.cjs'), 'check', sample, '--desk', folders.desk]
  const refused = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(refused.stderr).toMatch(/is open in the Corrigenda app \(process \d+/)
  expect(refused.status).toBe(2)
  expect(articlesOnDisk(folders.desk)).toEqual(before)

  await quit()
  const allowed = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(allowed.stderr).not.toContain('is open in')
  expect([0, 1]).toContain(allowed.status)
})

test('the command line reports on a desk that is open, and examines it, changing nothing', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await selectClaim(page, '5678')
  await page.keyboard.press('d')
  await saved()
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin', 'corrigenda.cjs'), ...words, folders.desk], {
      encoding: 'utf8'
    })
  const report = run('report')
  expect(report.stderr).toBe('')
  expect(report.status).toBe(0)
  expect(report.stdout).toContain('5678')
  // The article's own file follows the journal at leisure; when it has lain for a while the journal is emptied.
  await expect
    .poll(() => readFileSync(join(folders.desk, 'journal.jsonl'), 'utf8'), { timeout: 15_000 })
    .toBe('')
  expect(articlesOnDisk(folders.desk).some(({ history }) => history.length === 1)).toBe(true)
  const before = deskOnDisk(folders.desk)
  const exam = run('doctor')
  expect(exam.stdout).toContain('The desk is well.')
  expect(exam.status).toBe(0)
  expect(deskOnDisk(folders.desk)).toEqual(before)
  expect(run('doctor', '--repair').stderr).toMatch(/is open in the Corrigenda app \(process \d+/)
  await quit()
})

test('a second start with the same settings hands over its files and ends', async ({ launch, folders }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const articles = page.locator('[data-article-id]')
  const { executable, words } = electron()
  const file = join(root, 'tests', 'e2e', 'one-writer', 'handed-over.txt')
  const later = spawn(
    executable,
    [...words, root, `--desk=${folders.desk}`, `--user-data-dir=${folders.userData}`, file],
    { stdio: ['ignore', 'ignore', 'pipe'] }
  )
  let said = ''
  later.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise((done) => later.once('close', done))
  expect(code).toBe(0)
  expect(said).toContain('corrigenda: Corrigenda is open already')
  // The samples of the first start go with the first article of one's own.
  await expect(articles).toHaveCount(1)
  await expect(page.locator('main')).toContainText(readFileSync(file, 'utf8').trim().slice(0, 30))
  await quit()
})

test('a file named at the start is the one that is shown', async ({ launch }) => {
  const file = join(root, 'tests', 'e2e', 'one-writer', 'handed-over.txt')
  const { page, state } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.getByRole('heading', { name: 'Library hours cut in two towns' })).toBeVisible()
})
