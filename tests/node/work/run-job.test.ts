import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checks } from '../../../src/core/checks/registry'
import type { Change } from '../../../src/core/model/change'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { carryOver } from '../../../src/core/review/carry-over'
import type { CheckedArticle, Job } from '../../../src/node/work/job'
import { longestArticle } from '../../../src/node/work/longest-article'
import { runJob } from '../../../src/node/work/run-job'
import { temporaryFolder } from '../temporary-folder'

async function run(job: Job) {
  const batches: (readonly CheckedArticle[])[] = []
  const result = await runJob(job, (articles) => void batches.push(articles))
  return { result, batches, articles: batches.flat() }
}

const bytesOf = (text: string, name: string): Job => ({
  kind: 'import',
  source: { name, bytes: new TextEncoder().encode(text) }
})

describe('runJob', () => {
  it('reads a file, checks its articles, and says what it had to guess', async () => {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, Buffer.from('Count ends\n\nShe polled 66, 436 votes \x96 the most.\n', 'latin1'))
    const { result, articles } = await run({ kind: 'import', source: { path } })
    expect(result).toMatchObject({ ok: true, value: { warnings: [{ code: 'guessed-encoding' }] } })
    expect(articles).toHaveLength(1)
    expect(articles[0]!.article.source).toMatchObject({
      path,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
    expect(articles[0]!.analysis.findings.map(({ check }) => check)).toContain('num.grouping')
  })

  it('carries the work on an article over to a newer text, as the same function does here', async () => {
    const read = async (text: string) => (await run(bytesOf(text, 'hall.txt'))).articles[0]!
    const old = await read('Hall opens\n\nThe hall seats 400 people. The works cost 12 crore.')
    const now = await read('Hall opens\n\nThe hall seats 450 people. The works cost 12 crore.')
    const stamp = { at: '2026-01-02T03:04:05.000Z', by: 'NK' }
    const changes = old.analysis.claims.map(
      ({ id }): Change => ({ field: 'verdict', claim: id, before: null, after: 'verified' })
    )
    const record: ArticleRecord = {
      article: old.article,
      ...old.analysis,
      history: [{ ...stamp, seq: 1, changes }],
      versions: [],
      orphans: [],
      addedAt: stamp.at
    }
    const words = [record, now.article, now.analysis, stamp] as const
    const { result, articles } = await run(structuredClone({ kind: 'carry', words: [...words] }))
    expect(articles).toEqual([])
    expect(result).toEqual({ ok: true, value: { warnings: [], carried: carryOver(...words) } })
    expect(result).toMatchObject({ value: { carried: { kept: 1, changed: 1, lost: 0 } } })
  })

  it('tells which check broke down on an article, and has what the others found', async () => {
    const check = checks.find(({ id }) => id === 'num.total')!
    const broken = vi.spyOn(check, 'run').mockImplementation(() => {
      throw new Error('broken on purpose')
    })
    const { result, articles } = await run(bytesOf('Count ends\n\nShe polled 66, 436 votes.\n', 'story.txt'))
    broken.mockRestore()
    expect(articles[0]!.analysis.findings.map(({ check: id }) => id)).toContain('num.grouping')
    expect(result).toMatchObject({ ok: true, value: { warnings: [{ code: 'check-failed' }] } })
    expect(result.ok && result.value.warnings[0]!.message).toBe(
      'story.txt: The check num.total broke down on it and said nothing; all others were run. The fault is Corrigenda’s: report it, with the article if you may.'
    )
  })

  it('runs only the checks asked for', async () => {
    const job = bytesOf('She polled 66, 436 votes in the the hall.', 'a.txt')
    const found = async (checks?: readonly string[]) =>
      (await run({ ...job, ...(checks ? { checks } : {}) })).articles[0]!.analysis.findings.map(
        ({ check }) => check
      )
    expect(await found()).toEqual(['num.grouping', 'copy.doubled'])
    expect(await found(['copy.doubled'])).toEqual(['copy.doubled'])
    expect(await found([])).toEqual([])
  })

  it('gives a file of many articles piece by piece', async () => {
    const words = 'It rained in the hills, and nobody minded. '.repeat(640)
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({ id: `a${n}`, title: `Hall ${n}`, text: words })
    )
    const { batches, articles } = await run({
      ...bytesOf(lines.join('\n'), 'halls.jsonl'),
      checks: []
    } as Job)
    expect(articles.map(({ article }) => article.source.entry)).toEqual(lines.map((_, n) => `a${n}`))
    expect(batches.length).toBeGreaterThan(3)
  })

  it('refuses what is too long to be an article, by name, and keeps the others of its file', async () => {
    const long = 'The hall seats 400 people. '.repeat(longestArticle / 27 + 1)
    expect((await run(bytesOf(long, 'archive.txt'))).result).toMatchObject({
      ok: false,
      error: {
        code: 'too-long',
        message: expect.stringMatching(/^archive\.txt: one article of 4 million characters;/)
      }
    })
    const record = (id: string, text: string) => JSON.stringify({ id, title: id, text })
    const both = await run(
      bytesOf(`${record('long', long)}\n${record('short', 'It seats 400.')}`, 'halls.jsonl')
    )
    expect(both.articles.map(({ article }) => article.title)).toEqual(['short'])
    expect(both.result).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'too-long', message: expect.stringMatching(/^halls\.jsonl, long: /) }] }
    })
  })

  it('checks an article that is here already', async () => {
    const [first] = (await run(bytesOf('She polled 66, 436 votes.', 'a.txt'))).articles
    const again = await run({ kind: 'check', article: first!.article })
    expect(again.articles).toEqual([first])
  })

  it('holds words of an article against it and others', async () => {
    const read = async (text: string, name: string) => (await run(bytesOf(text, name))).articles[0]!
    const own = await read('Mill\n\nThe mill employs 300 people this year.', 'a.txt')
    const other = await read('Mill again\n\nThe mill employs 320 people this year.', 'b.txt')
    const start = own.article.text.indexOf('300')
    const { result, articles } = await run({
      kind: 'hold',
      article: own.article,
      findings: own.analysis.findings,
      span: { start, end: start + 3 },
      siblings: [other.article],
      house: []
    })
    expect(articles).toEqual([])
    expect(result).toMatchObject({
      ok: true,
      value: { held: { kind: 'figure', value: 300, beside: [{ from: 'elsewhere', value: 320 }] } }
    })
  })

  it('answers for a file that is gone', async () => {
    const { result, articles } = await run({
      kind: 'import',
      source: { path: join(temporaryFolder(), 'gone.txt') }
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'file-missing' } })
    expect(articles).toEqual([])
  })
})
