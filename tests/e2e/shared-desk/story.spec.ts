import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import pg from 'pg'
import { articleFileOf, formatArticleFile } from '../../../src/core/file/article-file'
import { postgresHere, startPostgres } from '../../sweep/postgres'
import { stallingProxy } from '../../sync/stalling-proxy'
import { articlesOnDisk, card, claimRow, expect, press, root, selectClaim, test } from '../desk-app'

const programs = postgresHere()

/** Runs a command by its name, as from the palette. */
async function command(page: Page, name: string): Promise<void> {
  await press(page, 'Control+k')
  await page.keyboard.type(name)
  await press(page, 'Enter')
}

const line = (page: Page) => page.locator('.footer-shared')

/** The articles' files as everybody may have them: without paths of this computer. */
const files = (desk: string) =>
  articlesOnDisk(desk)
    .map((record) =>
      formatArticleFile(
        articleFileOf(
          JSON.parse(JSON.stringify(record, (key, value) => (key === 'path' ? undefined : value)))
        )
      )
    )
    .sort()

test('two windows share a desk, one of them offline and killed, and settle what they contradict', async ({
  launch,
  folders
}) => {
  test.skip(programs === null, 'No PostgreSQL is installed here.')
  test.slow()
  const server = await startPostgres(programs!)
  const { readAddress } = await import('../../../src/sync/server-address')
  const { setUp } = await import('../../../src/sync/set-up')
  const url = server.database('newsroom')
  const given = readAddress(url)
  if (given.ok) await setUp(given.value.address, null, 'City desk')
  const proxy = await stallingProxy(Number(new URL(url).port))
  const through = url.replace(/:\d+\//, `:${proxy.port}/`)
  try {
    const article = join(folders.out, 'count.txt')
    const sample = readFileSync(join(root, 'resources/samples/noorpur-kairana-2018.txt'), 'utf8')
    writeFileSync(article, `${sample.trim()}\n\nThe officer signed the sheet on Monday.\n`)
    const named = (userData: string, checker: string) => {
      mkdirSync(userData, { recursive: true })
      writeFileSync(join(userData, 'settings.json'), JSON.stringify({ toured: true, checker }))
    }
    const own = `${folders.userData} of Ravi`
    named(folders.userData, 'Asha Rawat')
    named(own, 'Ravi Pal')
    const asha = await launch({ files: [article] })
    expect(await asha.state()).toBe('ready')
    await expect(asha.page.getByRole('dialog', { name: '1 article added' })).toBeVisible({ timeout: 20_000 })
    await press(asha.page, 'Escape')
    await command(asha.page, 'Share this desk')
    await asha.page.getByRole('textbox', { name: 'Server' }).fill(url)
    await press(asha.page, 'Enter')
    await expect(line(asha.page)).toHaveAttribute('data-shared', 'online', { timeout: 20_000 })
    await expect(line(asha.page)).toHaveAttribute('data-waiting', '0', { timeout: 20_000 })
    await press(asha.page, 'Escape')

    const copy = `${folders.desk} of Ravi`
    const ravi = await launch({ userData: own, desk: `${copy}, before` })
    expect(await ravi.state()).toBe('ready')
    await ravi.app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] })
    }, copy)
    await command(ravi.page, 'Join a shared desk')
    await ravi.page.getByRole('textbox', { name: 'Server' }).fill(through)
    await press(ravi.page, 'Enter')
    await expect(line(ravi.page)).toHaveAttribute('data-shared', 'online', { timeout: 20_000 })
    await expect(ravi.page.locator('[data-article-id]').first()).toBeVisible()
    // The samples of her first start stay at home, though they are still on one of her shelves.
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select count(*)::int articles from corrigenda_desk.article')
    await client.end()
    expect([rows, articlesOnDisk(folders.desk).length]).toEqual([[{ articles: 1 }], 3])
    await expect(line(asha.page)).toContainText(/is (here|at paragraph \d+)/)

    // Both rule on other claims, and see it.
    await selectClaim(asha.page, '5678')
    await press(asha.page, 'n')
    await selectClaim(ravi.page, '5678')
    await expect(claimRow(ravi.page, '5678')).toContainText('Not checkable', { timeout: 10_000 })

    // Where he is stands at the paragraph; she gives him the claim with two keys.
    await expect(asha.page.getByRole('img', { name: 'Ravi Pal is at this paragraph' })).toBeVisible()
    await selectClaim(asha.page, '5678')
    await press(asha.page, 'Shift+G', 'r')
    await expect(claimRow(asha.page, '5678')).toContainText('Given to Ravi Pal')
    await press(asha.page, 'Escape')
    await expect(claimRow(ravi.page, '5678')).toContainText('Mine', { timeout: 10_000 })

    // One is offline, and both rule on the same claim.
    proxy.cut()
    await expect(line(ravi.page)).toContainText(/Offline since \d\d:\d\d/, { timeout: 20_000 })
    await press(ravi.page, 'd')
    await ravi.saved()
    await expect(line(ravi.page)).toContainText('1 change waiting')
    await press(asha.page, 'v')
    await asha.saved()
    const killed = new Promise<void>((done) => ravi.app.once('close', () => done()))
    ravi.app.process().kill('SIGKILL')
    await killed
    proxy.open()

    const again = await launch({ userData: own, desk: copy })
    expect(await again.state()).toBe('ready')
    await expect(line(again.page)).toHaveAttribute('data-shared', 'online', { timeout: 20_000 })
    await expect(line(again.page)).toHaveAttribute('data-waiting', '0', { timeout: 20_000 })
    for (const { page } of [asha, again]) {
      await selectClaim(page, '5678')
      await expect(card(page)).toContainText('disputed', { ignoreCase: true })
      await expect(card(page)).toContainText('verified', { ignoreCase: true })
    }
    // Ruled on again by one, it is settled for both.
    await press(again.page, 'd')
    await again.saved()
    await expect(claimRow(asha.page, '5678')).toContainText('Disputed', { timeout: 10_000 })
    await expect(line(again.page)).toHaveAttribute('data-waiting', '0', { timeout: 20_000 })

    await asha.quit()
    await again.quit()
    const shared = files(folders.desk).filter((file) => file.includes('"name": "count.txt"'))
    expect(files(copy)).toEqual(shared)
    expect(readFileSync(join(copy, 'shared.json'), 'utf8')).toContain('"format": "corrigenda.shared"')
  } finally {
    await proxy.close()
    server.stop()
  }
})
