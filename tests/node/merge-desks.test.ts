import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/core/desk'
import type { Verdict } from '../../src/core/model/review'
import type { Result } from '../../src/core/result'
import { mergeDesks } from '../../src/node/merge-desks'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { sampleRecord, summaryOf } from './sample-record'
import { temporaryFolder } from './temporary-folder'

function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function deskIn(folder: string, checker: string, minute: number) {
  const store = ok(await openDeskFolder(folder, { program: 'app' }))
  let second = 0
  const now = () => new Date(Date.UTC(2026, 0, 2, 10, minute, second++)).toISOString()
  return { store, desk: createDesk({ store, clock: { now }, checker }) }
}

const ruling = (articleId: string, value: Verdict) => ({
  articleId,
  changes: [{ field: 'verdict' as const, claim: 'c1', value }]
})

/** Two copies of a desk of three articles, on which two people worked apart, and a folder for more. */
async function twoDesks() {
  const folder = temporaryFolder()
  const [first, second] = [join(folder, 'first'), join(folder, 'second')] as const
  const { store } = await deskIn(first, 'Asha', 0)
  for (const id of ['a', 'b', 'c']) ok(await store.put(sampleRecord(id), summaryOf(sampleRecord(id))))
  ok(await store.close())
  cpSync(first, second, { recursive: true })
  const asha = await deskIn(first, 'Asha', 10)
  ok(await asha.desk.change([ruling('a', 'verified')]))
  // One step over two articles, which undo takes back as one.
  ok(await asha.desk.change([ruling('b', 'verified'), ruling('c', 'verified')]))
  ok(await asha.desk.close())
  const ravi = await deskIn(second, 'Ravi', 5)
  ok(await ravi.desk.change([ruling('a', 'disputed')]))
  ok(
    await ravi.desk.change([{ articleId: 'b', changes: [{ field: 'note', claim: 'c1', value: 'Phoned.' }] }])
  )
  ok(await ravi.store.put(sampleRecord('d'), summaryOf(sampleRecord('d'))))
  ok(await ravi.desk.close())
  return { folder, first, second }
}

const article = (folder: string, id: string) =>
  JSON.parse(readFileSync(join(folder, 'articles', `${id}.json`), 'utf8'))

describe('mergeDesks', () => {
  it('makes a third desk of two, with every entry of both, and leaves the two as they are', async () => {
    const { folder, first, second } = await twoDesks()
    const before = ['a', 'b', 'c'].map((id) => article(first, id))
    const third = join(folder, 'third')
    const merged = ok(await mergeDesks(first, second, third, 'command line'))
    expect(merged).toMatchObject({
      onlyFirst: 0,
      onlySecond: 1,
      both: 3,
      conflicts: [{ article: 'Article a', quote: '5678 votes' }]
    })
    expect(['a', 'b', 'c'].map((id) => article(first, id))).toEqual(before)
    expect(existsSync(join(third, 'articles', 'd.json'))).toBe(true)

    const { desk } = await deskIn(third, 'Asha', 30)
    expect(
      desk
        .view()
        .articles.map(({ id, progress }) => [id, progress.ruled])
        .sort()
    ).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 0]
    ])
    const opened = ok(await desk.openArticle('a'))
    expect(opened.reviews.c1?.conflicts?.[0]?.sides.map(({ by, value }) => [by, value])).toEqual([
      ['Ravi', 'disputed'],
      ['Asha', 'verified']
    ])
    // Ravi's note came before Asha's step over two articles, whose number is another now; it is still one step.
    expect(
      ok(await desk.undo('c'))
        .map(({ articleId }) => articleId)
        .sort()
    ).toEqual(['b', 'c'])
    expect(ok(await desk.openArticle('b')).reviews.c1).toMatchObject({ verdict: null, note: 'Phoned.' })
    ok(await desk.close())
  })

  it('gives the same from either side, and changes nothing the second time', async () => {
    const { folder, first, second } = await twoDesks()
    const [third, fourth] = [join(folder, 'third'), join(folder, 'fourth')]
    ok(await mergeDesks(first, second, third, 'command line'))
    ok(await mergeDesks(second, first, fourth, 'command line'))
    for (const id of ['a', 'b', 'c', 'd']) expect(article(fourth, id)).toEqual(article(third, id))
    expect(ok(await mergeDesks(third, fourth, third, 'command line'))).toMatchObject({
      both: 4,
      conflicts: []
    })
    expect(ok(await mergeDesks(third, second, third, 'command line'))).toMatchObject({ conflicts: [] })
    for (const id of ['a', 'b', 'c', 'd']) expect(article(third, id)).toEqual(article(fourth, id))
  })

  it('merges into the first desk where told to', async () => {
    const { first, second } = await twoDesks()
    ok(await mergeDesks(first, second, first, 'command line'))
    expect(article(first, 'a').history).toHaveLength(3)
    expect(article(second, 'a').history).toHaveLength(1)
  })

  it('refuses what is no desk, one desk twice, a desk in the way, and a desk that is open', async () => {
    const { folder, first, second } = await twoDesks()
    const third = join(folder, 'third')
    const code = async (...paths: [string, string, string]) => {
      const merged = await mergeDesks(...paths, 'command line')
      return merged.ok ? 'ok' : merged.error.code
    }
    mkdirSync(third)
    expect(await code(first, third, join(folder, 'fourth'))).toBe('desk-not-a-folder')
    expect(existsSync(join(folder, 'fourth'))).toBe(false)
    expect(await code(first, first, third)).toBe('same-desk')
    expect(await code(first, second, second)).toBe('same-desk')
    cpSync(first, third, { recursive: true })
    expect(await code(first, second, third)).toBe('desk-not-empty')
    rmSync(third, { recursive: true })
    const { store } = await deskIn(second, 'Ravi', 40)
    expect(await code(first, second, third)).toBe('desk-in-use')
    expect(existsSync(join(first, 'desk.lock'))).toBe(false)
    ok(await store.close())
  })
})
