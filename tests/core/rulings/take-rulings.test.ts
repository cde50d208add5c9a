import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import { importFile } from '../../../src/core/import/import-file'
import { articleUrn } from '../../../src/core/report/article-urn'
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

describe('rulings of others on words that are not what they were', () => {
  const told = 'Seat kept\n\nShe won by 5678 votes on Monday. He polled 61 votes there.\n'

  /** What becomes of a report of the story as it was, on a desk that has it as it is. */
  async function carried(now: string, quote = '5678 votes') {
    const one = await deskOfOne('story.txt', told)
    const claim = (await one.open()).claims.find(({ anchor }) => anchor.quote === quote)!.id
    await one.change({ field: 'verdict', claim, value: 'verified' })
    const handed = JSON.parse(await one.write('json'))
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, now)
    const { desk, id, said } = await otherDesk(path)
    for (const article of handed.articles) article.id = id
    const before = desk.view().articles[0]!.progress.claims
    const taken = await takeRulings(desk, readRulings(JSON.stringify(handed))!)
    if (!taken.ok) throw new Error(taken.error.message)
    const marks = desk.view().articles[0]!.progress.claims - before
    return { marks, unplaced: taken.value.unplaced.length, said: await said() }
  }

  it.each([
    ['the very text', told],
    ['another sentence beside it', told.replace('61 votes there', '75 votes in Tilpur')],
    ['other marks and articles', told.replace('on Monday.', 'on the Monday!').replace('She', 'She,')],
    ['the words once more, in another sentence', `${told}\nPal lost by 5678 votes in Noorpur.\n`]
  ])('are taken over to %s', async (_, now) => {
    expect(await carried(now)).toMatchObject({ unplaced: 0, said: [['5678 votes', 'verified', '', '', 0]] })
  })

  it.each([
    ['the words are gone', told.replace('5678', '5679')],
    ['somebody else won', told.replace('She won', 'Pal won')],
    ['it is denied', told.replace('She won', 'He denied that she won')],
    ['it is another day', told.replace('Monday', 'Tuesday')],
    ['it goes on', told.replace('on Monday.', 'on Monday, before the recount.')],
    [
      'the sentence stands there twice',
      `${told}\nShe won by 5678 votes on Monday. Pal left.\n`.replace(
        'Seat kept\n\n',
        'Seat kept\n\nHe left. '
      )
    ]
  ])('are left where %s, and no words are marked for them', async (_, now) => {
    expect(await carried(now)).toEqual({ marks: 0, unplaced: 1, said: [] })
  })
})

describe('rulings of others that say several things of the same words', () => {
  const on = (exact: string, bodies: readonly object[], more: object = {}) => ({
    type: 'Annotation',
    body: bodies,
    target: {
      source: 'urn:x',
      selector: { type: 'TextQuoteSelector', exact, prefix: 'She won by ', suffix: ' votes on ' }
    },
    ...more
  })
  const says = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose })

  async function taken(annotations: readonly unknown[], times = 1, isNamed = false) {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, story)
    const { desk, id, said } = await otherDesk(path)
    const outcomes: string[] = []
    for (let time = 0; time < times; time++) {
      const named = articleUrn(desk.view().articles[0]!.source!.sha256, id)
      const read = readRulings(JSON.stringify(annotations)) ?? []
      const given = isNamed ? read.map((each) => ({ ...each, source: named })) : read
      const all = await takeRulings(desk, given)
      if (!all.ok) throw new Error(all.error.message)
      const { taken, same, otherwise, unplaced } = all.value
      outcomes.push([taken, same, otherwise.length, unplaced.length].join(' '))
    }
    return { desk, id, said: await said(), outcomes }
  }

  it('are taken in their order: what contradicts one before is told, remarks are all kept, once', async () => {
    const { said, outcomes } = await taken(
      [
        on('5678', [
          says('disputed', 'assessing'),
          says('5,687', 'editing'),
          says('Ask the office.', 'commenting')
        ]),
        on('5678', [says('verified', 'assessing'), says('Seen the sheet.', 'commenting')]),
        on('5678', [says('disputed', 'assessing'), says('5,768', 'editing')]),
        on('5678', [says('The sheet says 5,687.', 'commenting')])
      ],
      2
    )
    expect(said).toEqual([['5678', 'disputed', '5,687', 'Ask the office.\n\nThe sheet says 5,687.', 0]])
    expect(outcomes).toEqual(['2 0 2 0', '0 2 2 0'])
  })

  it('stand beside the remark of this desk, and never in the place of its correction', async () => {
    const { desk, id, said } = await taken([
      on('5678', [says('Mine.', 'commenting'), says('5,687', 'editing')])
    ])
    expect(said).toEqual([['5678', null, '5,687', 'Mine.', 0]])
    const given = readRulings(
      JSON.stringify([on('5678', [says('Theirs.', 'commenting')]), on('5678', [says('1', 'editing')])])
    )!
    const after = await takeRulings(desk, given)
    expect(after.ok && [after.value.taken, after.value.otherwise.length]).toEqual([1, 1])
    const view = await desk.openArticle(id)
    const { reviews } = stateOf(view.ok ? view.value.history : [])
    expect(Object.values(reviews).map(({ note, correction }) => [note, correction])).toEqual([
      ['Mine.\n\nTheirs.', '5,687']
    ])
  })

  it('stand on each of the places an annotation names', async () => {
    const place = (exact: string) => ({ source: 'urn:x', selector: [{ exact, prefix: '', suffix: '' }] })
    const { said } = await taken([
      {
        body: says('Who says so?', 'commenting'),
        target: [place('She won by 5678 votes'), place('He polled 61 votes there')]
      }
    ])
    expect(said.map(([quote, , , note]) => [quote, note])).toEqual([
      ['She won by 5678 votes', 'Who says so?'],
      ['He polled 61 votes there', 'Who says so?']
    ])
  })

  it('come through where others write what we do not know in the same file', async () => {
    const evidence = {
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'https://example.org/a',
      'dc:type': 'Text',
      state: 5,
      selector: { type: 'FragmentSelector', exact: 7 }
    }
    const { said, outcomes } = await taken([
      on('5678', [says('verified', 'assessing'), evidence, evidence], {
        tags: 5,
        text: null,
        motivation: {}
      }),
      on('5678', [{ type: 'TextualBody', purpose: 'commenting', value: { '@value': 'x' } }]),
      { target: { selector: { exact: 'no words of ours' } } },
      { target: 'urn:x', body: 'on the whole of it' },
      { target: { selector: 9 } },
      'x',
      null
    ])
    expect(said).toEqual([['5678', 'verified', '', '', 1]])
    expect(outcomes).toEqual(['1 1 0 1'])
  })

  it('are refused one by one where they stand on no words', async () => {
    const bare = (exact: string) => ({
      body: says('!', 'commenting'),
      target: { source: 'urn:x', selector: { exact } }
    })
    const hostile = ['\n', ' ', '\n\nShe', 'e', '.', '\ud83d', '__proto__', 'She won  by', '61'].map(bare)
    const real = on('5678', [says('verified', 'assessing')])
    const { desk, said, outcomes } = await taken([...hostile, real], 1, true)
    // Space around words is none of them; one place on the words of an article that is named is enough.
    expect(said).toEqual([
      ['She', null, '', '!', 0],
      ['5678', 'verified', '', '', 0],
      ['61', null, '', '!', 0]
    ])
    // Two are read as nothing at all: no words are quoted.
    expect(outcomes).toEqual(['3 0 0 5'])
    expect(desk.view().articles).toHaveLength(1)
  })

  it('are for no article where two have the words, nor where a few bare words stand in one by chance', async () => {
    const folder = temporaryFolder()
    const first = join(folder, 'story.txt')
    const second = join(folder, 'copy.txt')
    writeFileSync(first, story)
    writeFileSync(second, `Again\n\n${story}`)
    const { desk } = await otherDesk(first)
    const bare = readRulings(
      JSON.stringify([{ body: says('!', 'commenting'), target: { selector: { exact: '5678' } } }])
    )!
    const byChance = await takeRulings(desk, bare)
    expect(byChance.ok && [byChance.value.taken, byChance.value.unplaced.length]).toEqual([0, 1])
    const file = await readArticleFile(second)
    if (!file.ok) throw new Error(file.error.message)
    await keepFile(desk, file.value)
    const given = readRulings(JSON.stringify([on('5678', [says('verified', 'assessing')])]))!
    const among = await takeRulings(desk, given)
    expect(among.ok && [among.value.taken, among.value.unplaced.length]).toEqual([0, 1])
  })
})

describe('a report of another desk', () => {
  it('is read as far as its places hold its words, classes of a later program left out', () => {
    const review = {
      verdict: 'verified',
      correction: '',
      note: '',
      errorClass: 'hearsay',
      severity: 'dire',
      evidence: [{ rank: 'divine', kind: 'oracle', source: 'S', locator: '', quote: '', accessed: '' }]
    }
    const claim = (start: number, end: number, quote: string, more = {}) => ({
      start,
      end,
      quote,
      review: { ...review, ...more }
    })
    const text = 'She won by 5678 votes.'
    const claims = [
      claim(11, 15, '5678'),
      claim(11, 15, '5679'),
      claim(11, 99, '5678'),
      claim(15, 11, ''),
      claim(0, 3, 'She', { verdict: 'proven' }),
      claim(0, 3, 'She', { verdict: null, evidence: [] })
    ]
    const given = readRulings(
      JSON.stringify({ desk: 'D', articles: [{ id: 'a', title: 'T', text, claims }] })
    )
    expect(
      given?.map(({ quote, verdict, errorClass, severity, evidence }) => [
        quote,
        verdict,
        errorClass,
        severity,
        evidence.map(({ rank, kind }) => `${rank} ${kind}`)
      ])
    ).toEqual([
      ['5678', 'verified', null, null, ['unsaid passage']],
      ['She', null, null, null, ['unsaid passage']]
    ])
  })
})
