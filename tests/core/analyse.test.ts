import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDenseText } from '../../bench/measures/dense-texts'
import { analyse } from '../../src/core/analyse'
import { checks } from '../../src/core/checks/registry'
import { runChecks } from '../../src/core/checks/run-checks'
import { createDesk } from '../../src/core/desk'
import { factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { articleOf } from './article'
import { memoryStore } from './memory-store'

const folder = resolve(import.meta.dirname, '../../bench/dense')
const text = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .slice(0, 6)
  .map((name) => readDenseText(readFileSync(join(folder, name), 'utf8'), name).text)
  .join('\n\n')
const article = articleFromFields({ id: 'many', title: 'Many things', text, publishedOn: '2026-05-14' })
const whole = analyse(article)
const facts = factsOf(readArticle(article))

afterEach(() => vi.restoreAllMocks())

describe('a check that breaks down', () => {
  it('is one of those that find something, in the text this is tried on', () => {
    expect(new Set(whole.findings.map(({ check }) => check)).size).toBeGreaterThan(5)
    expect(whole.failed).toEqual([])
  })

  it.each(checks.map((check) => [check.id, check] as const))('%s takes no other with it', (id, check) => {
    vi.spyOn(check, 'run').mockImplementation(() => {
      throw new Error('broken on purpose')
    })
    const failed: string[] = []
    const findings = runChecks(facts, checks, (broken) => failed.push(broken.id))
    expect(failed).toEqual([id])
    expect(findings.filter((finding) => finding.check === id)).toEqual([])
    const others = whole.findings.filter((finding) => finding.check !== id).map((finding) => finding.id)
    expect(findings.map((finding) => finding.id)).toEqual(expect.arrayContaining(others))
  })

  it('is told with the article on the desk, and no longer once it was run', async () => {
    const [broken] = checks
    const run = vi.spyOn(broken!, 'run').mockImplementation(() => {
      throw new Error('broken on purpose')
    })
    const clock = { now: () => '2026-01-01T00:00:00.000Z' }
    const desk = createDesk({ store: memoryStore(), clock, checker: 'NK' })
    const failedOf = async (text: string) => {
      const read = articleOf(text)
      const kept = await desk.keep(read, analyse(read))
      const view = await desk.openArticle(read.id)
      return kept.ok && view.ok ? view.value.failed : null
    }
    const body = 'The fund grew from 1,200 to 1,500 crowns on Monday.'
    expect(await failedOf(body)).toEqual([broken!.id])
    run.mockRestore()
    expect(await failedOf(body)).toBeUndefined()
  })

  it('takes none with it where all do', () => {
    for (const check of checks)
      vi.spyOn(check, 'run').mockImplementation(() => {
        throw new Error('broken on purpose')
      })
    const { failed, findings, claims } = analyse(article)
    expect(failed).toEqual(checks.map(({ id }) => id))
    expect(findings).toEqual([])
    expect(claims).toEqual(whole.claims)
  })
})
