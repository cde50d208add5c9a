import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import { importFile } from '../../../src/core/import/import-file'
import { stateOf } from '../../../src/core/review/article-state'
import { readRulings } from '../../../src/core/rulings/read-rulings'
import { takeRulings } from '../../../src/core/rulings/take-rulings'
import { readArticleFile } from '../../../src/node/article-files'
import { documentReaders } from '../../../src/node/document-readers'
import { takeRulingsFile } from '../../../src/node/take-rulings-file'
import { temporaryFolder } from '../../node/temporary-folder'
import { fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'
import { memoryStore } from '../memory-store'

const story = 'Seat kept\n\nShe won by 5678 votes on Monday. He polled 61 votes there.\n'
const clock = { now: () => '2026-01-02T00:00:00.000Z' }

/** A desk with the story read from a file, and what stands on it after rulings were taken. */
async function otherDesk(path: string) {
  const desk = createDesk({ store: memoryStore(), clock, checker: 'AP' })
  const file = await readArticleFile(path)
  if (!file.ok) throw new Error(file.error.message)
  await keepFile(desk, file.value)
  const { id } = desk.view().articles[0]!
  const said = async () => {
    const view = await desk.openArticle(id)
    if (!view.ok) throw new Error(view.error.message)
    const { reviews } = stateOf(view.value.history)
    return view.value.claims.flatMap(({ id: claim, anchor }) => {
      const review = reviews[claim]
      return review
        ? [[anchor.quote, review.verdict, review.correction, review.note, review.evidence.length]]
        : []
    })
  }
  return { desk, id, said }
}

async function ruledDesk(name: string) {
  const one = await deskOfOne(name, story)
  const { claims, article } = await one.open()
  const claim = claims.find(({ anchor }) => anchor.quote.includes('5678'))!
  const at = article.text.indexOf('won by')
  await one.change({ field: 'added', value: { start: at, end: at + 6 } })
  const added = (await one.open()).claims.find(({ anchor }) => anchor.start === at && anchor.end === at + 6)!
  await one.change(
    { field: 'correction', claim: claim.id, value: '5,678' },
    { field: 'note', claim: claim.id, value: 'Sheet says so.' },
    { field: 'errorClass', claim: claim.id, value: 'number' },
    { field: 'severity', claim: claim.id, value: 'correction' },
    { field: 'verdict', claim: claim.id, value: 'disputed' },
    { field: 'verdict', claim: added.id, value: 'verified' },
    {
      field: 'evidence',
      claim: claim.id,
      id: null,
      value: {
        rank: 'primary',
        kind: 'url',
        source: 'Commission',
        locator: 'https://example.org/sheet',
        quote: '5,678',
        accessed: '2026-01-01'
      }
    }
  )
  return { ...one, quote: claim.anchor.quote }
}

describe('what a desk hands over as data', () => {
  it.each(['webannotation', 'json'])('comes back as rulings on the same article: %s', async (form) => {
    const folder = temporaryFolder()
    const path = join(folder, 'story.txt')
    writeFileSync(path, story)
    const { write, quote } = await ruledDesk('story.txt')
    const handed = await write(form)
    expect(await importFile(fileOf(handed, `handed.${form}`), documentReaders)).toMatchObject({
      ok: false,
      error: { code: 'rulings' }
    })
    const { desk, said } = await otherDesk(path)
    const file = join(folder, 'handed.json')
    writeFileSync(file, handed)
    const taken = await takeRulingsFile(desk, file)
    expect(taken).toMatchObject({
      ok: true,
      value: { message: 'handed.json: 2 rulings taken on 1 article.' }
    })
    expect(await said()).toEqual([
      ['won by', 'verified', '', '', 0],
      [quote, 'disputed', '5,678', 'Sheet says so.', 1]
    ])
    expect(await takeRulingsFile(desk, file)).toMatchObject({
      ok: true,
      value: { message: 'handed.json: 0 rulings taken on 0 articles; 2 were there already.' }
    })
    expect(desk.view().articles).toHaveLength(1)
  })

  it('carries evidence, class, severity and where the article was printed', async () => {
    const { write } = await ruledDesk('story.txt')
    const { items } = JSON.parse(await write('webannotation')).first
    const bodies = items.flatMap((each: { body: readonly object[] }) => each.body)
    expect(bodies).toContainEqual({
      type: 'TextualBody',
      value: 'number',
      format: 'text/plain',
      purpose: 'classifying'
    })
    expect(bodies).toContainEqual({
      type: 'TextualBody',
      value: 'correction',
      format: 'text/plain',
      purpose: 'tagging'
    })
    expect(bodies).toContainEqual({
      type: 'SpecificResource',
      source: 'https://example.org/sheet',
      purpose: 'linking',
      selector: { type: 'TextQuoteSelector', exact: '5,678' },
      state: { type: 'TimeState', sourceDate: '2026-01-01' },
      'dc:publisher': 'Commission',
      'dc:type': 'primary'
    })
    expect(items[0].target.source).toMatchObject({ type: 'Text', 'dc:title': 'Seat kept' })
  })
})

describe('rulings of others', () => {
  const hypothesis = (quote: string, prefix: string, text: string, tags: readonly string[] = []) => ({
    id: 'x',
    uri: 'https://example.org/story',
    text,
    tags,
    target: [
      {
        source: 'https://example.org/story',
        selector: [{ type: 'TextQuoteSelector', exact: quote, prefix, suffix: '' }]
      }
    ]
  })

  it('as Hypothesis exports them are remarks on the words, and rulings where a tag says so', async () => {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, story)
    const { desk, said } = await otherDesk(path)
    const rows = [
      hypothesis('5678', 'won by ', 'Ask the office.', ['Disputed']),
      hypothesis('Monday', 'votes on ', 'Was it?'),
      hypothesis('ninety', 'some ', 'Not here.')
    ]
    const given = readRulings(JSON.stringify({ total: 3, rows }))!
    const taken = await takeRulings(desk, given)
    expect(taken.ok && [taken.value.taken, taken.value.unplaced.map(({ quote }) => quote)]).toEqual([
      2,
      ['ninety']
    ])
    expect(await said()).toEqual([
      ['5678', 'disputed', '', 'Ask the office.', 0],
      ['Monday', null, '', 'Was it?', 0]
    ])
  })

  it('never write over what this desk has set, nor land on words that stand twice', async () => {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, story)
    const { desk, id, said } = await otherDesk(path)
    const view = await desk.openArticle(id)
    const start = story.indexOf('5678')
    expect(view.ok).toBe(true)
    await desk.change([{ articleId: id, changes: [{ field: 'added', value: { start, end: start + 4 } }] }])
    const again = await desk.openArticle(id)
    const claim = again.ok
      ? again.value.claims.find(({ anchor: { end, quote } }) => quote === '5678' && end === start + 4)!.id
      : ''
    await desk.change([{ articleId: id, changes: [{ field: 'verdict', claim, value: 'verified' }] }])
    const given = readRulings(
      JSON.stringify([
        hypothesis('5678', 'won by ', 'Wrong.', ['disputed']),
        hypothesis('votes', '', 'Which?')
      ])
    )!
    const taken = await takeRulings(desk, given)
    expect(
      taken.ok && [taken.value.otherwise.length, taken.value.unplaced.length, taken.value.taken]
    ).toEqual([1, 1, 0])
    expect(await said()).toEqual([['5678', 'verified', '', '', 0]])
  })

  it.each(['', '{', '[]', '{"rows": []}', '[{"target": 5}]', '{"title": "Seat", "text": "She won."}'])(
    'are not in %j',
    (text) => expect(readRulings(text)).toBeNull()
  )
})
