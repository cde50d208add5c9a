import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/core/desk'
import { formatDeskFile } from '../../src/core/file/desk-file'
import { emptyReview } from '../../src/core/model/review'
import type { Result } from '../../src/core/result'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { keepFile } from '../core/keep-file'
import { temporaryFolder } from './temporary-folder'

const fixture = fileURLToPath(new URL('../fixtures/desks/article-v1.json', import.meta.url))
const articleId = 'margin-2892c772'
const claimId = '0fd51b8e669bb1c4'

function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function openIn(folder: string) {
  const store = ok(await openDeskFolder(folder, { program: 'app' }))
  expect(store.notices).toEqual([])
  return createDesk({
    store,
    clock: { now: () => '2026-03-04T00:00:00.000Z' },
    checker: 'Second'
  })
}

describe('a desk of form 1', () => {
  it('is read, carried over to a changed file, ruled on, undone, and found so after each restart', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'articles'))
    const path = join(folder, 'articles', `${articleId}.json`)
    copyFileSync(fixture, path)
    const progress = { claims: 5, ruled: 1, disputed: 1, needsSource: 0 }
    const articles = [
      { id: articleId, title: 'A seat changes hands', sourceName: 'margin.txt', progress, alarms: 0 }
    ]
    const list = formatDeskFile({ format: 'corrigenda.desk', version: 1, name: 'Old desk', articles })
    writeFileSync(join(folder, 'desk.json'), list)

    let desk = await openIn(folder)
    const before = ok(await desk.openArticle(articleId))
    expect(before.reviews[claimId]).toEqual({
      ...emptyReview,
      verdict: 'disputed',
      note: 'The count says 5,662.'
    })
    const bytes = new TextEncoder().encode(`${before.article.text.replace('5678', '5662')}\n`)
    const file = { name: 'margin.txt', sha256: 'cd'.repeat(32), bytes }
    expect((await keepFile(desk, file)).summary.id).toBe(articleId)
    ok(await desk.close())
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      version: 3,
      versions: [{ replacedBy: 'Second' }]
    })

    desk = await openIn(folder)
    const stale = ok(await desk.openArticle(articleId))
    expect(stale.reviews[claimId]).toMatchObject({ verdict: 'disputed', stale: 'over 5678 votes' })
    expect(stale.versions[0]?.article.text).toBe(before.article.text)
    ok(await desk.change([{ articleId, changes: [{ field: 'verdict', claim: claimId, value: 'verified' }] }]))
    ok(await desk.close())

    desk = await openIn(folder)
    expect(desk.view().articles[0]?.progress).toMatchObject({ ruled: 1, disputed: 0 })
    ok(await desk.undo(articleId))
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]).toMatchObject({
      verdict: 'disputed',
      stale: 'over 5678 votes'
    })
    ok(await desk.close())

    desk = await openIn(folder)
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]?.stale).toBe('over 5678 votes')
    ok(await desk.redo(articleId))
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]).toEqual({
      ...emptyReview,
      verdict: 'verified',
      note: 'The count says 5,662.'
    })
    ok(await desk.close())
  })
})
