import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleFileOf, formatArticleFile } from '../../../src/core/file/article-file'
import { postgresHere, startPostgres } from '../../sweep/postgres'
import { stallingProxy } from '../../sync/stalling-proxy'
import { articlesOnDisk, card, claimRow, expect, press, selectClaim, test } from '../desk-app'

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
    const asha = await launch()
    expect(await asha.state()).toBe('ready')
    await command(asha.page, 'Share this desk')
    await asha.page.getByRole('textbox', { name: 'Server' }).fill(url)
    await press(asha.page, 'Enter')
    await expect(line(asha.page)).toHaveAttribute('data-shared', 'online', { timeout: 20_000 })
    await expect(line(asha.page)).toHaveAttribute('data-waiting', '0', { timeout: 20_000 })
    await press(asha.page, 'Escape')

    const copy = `${folders.desk} of Ravi`
    const own = `${folders.userData} of Ravi`
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
    await expect(line(asha.page)).toContainText(/is (here|at paragraph \d+)/)

    // Both rule on other claims, and see it.
    await selectClaim(asha.page, '5678')
    await press(asha.page, 'n')
    await selectClaim(ravi.page, '5678')
    await expect(claimRow(ravi.page, '5678')).toContainText('Not checkable', { timeout: 10_000 })

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
    expect(files(copy)).toEqual(files(folders.desk))
    expect(readFileSync(join(copy, 'shared.json'), 'utf8')).toContain('"format": "corrigenda.shared"')
  } finally {
    await proxy.close()
    server.stop()
  }
})
