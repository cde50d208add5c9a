import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, expect, test } from '../desk-app'

const page = `<!doctype html><html><head><title>Harbour</title></head><body><nav><a href="/">Home</a> <a href="/p">Polls</a></nav>
<article><h1>Harbour fund grows</h1><p>The harbour fund grew from £4m to £6m, the trust said on Monday.</p>
<h2 id="social-housing">Social housing</h2><p>The trust let 412 homes.</p>
<div class="comments"><div class="comment">I paid £9 at the gate.</div><div class="comment">So did I.</div></div></article></body></html>`

test('an editor sees what of a page was left out, and takes it in', async ({ launch, folders }) => {
  const file = join(folders.out, 'harbour.html')
  writeFileSync(file, page)
  const { page: window, quit, state, saved } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  const meta = window.locator('.meta')
  await expect(meta).toContainText('11 words left out')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(window.locator('.meta-left-out')).toHaveAttribute(
    'title',
    /readers’ comments: 9 \(“I paid £9 at the gate\./
  )
  await meta.getByRole('button', { name: 'Take them in' }).click()
  await expect(window.locator('.reader')).toContainText('I paid £9 at the gate.')
  await expect(meta).not.toContainText('left out')
  await saved()
  await quit()
  const record = articlesOnDisk(folders.desk).find(({ article }) => article.title === 'Harbour fund grows')
  expect(record?.article.text).toContain('Social housing')
  expect(record?.article.text).toContain('So did I.')
  expect(record?.article.source.whole).toBe(true)

  // A check that broke down on it is named, in one line above the headline.
  const inFile = join(folders.desk, 'articles', `${record!.article.id}.json`)
  writeFileSync(
    inFile,
    JSON.stringify({ ...JSON.parse(readFileSync(inFile, 'utf8')), failed: ['num.total'] })
  )
  const again = await launch()
  expect(await again.state()).toBe('ready')
  await expect(again.page.locator('.meta').getByRole('status')).toHaveText(
    /^The check num\.total broke down here and says nothing\. All others were run: go on/
  )
  await again.quit()
})
