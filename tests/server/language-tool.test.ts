import { request } from 'node:http'
import { build as annotate, defaults, type INode } from 'annotatedtext'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyProject } from '../../src/core/file/project-file'
import { fail } from '../../src/core/result'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { checker } from '../../src/server/checker'
import { type Annotation, annotatedText } from '../../src/server/language-tool/annotated-text'
import { type RunningServer, startServer } from '../../src/server/language-tool/start-server'
import { whoMayAsk } from '../../src/server/language-tool/who-may-ask'
import { longestText } from '../../src/server/longest-text'

const letters = 'The estate came to two volumes, of 430 and 484 letters, 904 in all, and was sold.'

interface Matched {
  readonly message: string
  readonly offset: number
  readonly length: number
  readonly replacements: readonly { readonly value: string }[]
  readonly context: { readonly text: string; readonly offset: number; readonly length: number }
  readonly rule: {
    readonly id: string
    readonly issueType: string
    readonly category: { readonly id: string }
  }
}

const serverOf = async (
  settings = emptyProject,
  workers = inlineWorkers(),
  waiting = 8
): Promise<RunningServer> => {
  const started = await startServer({
    port: 0,
    checker: checker(workers, waiting),
    settings,
    allowedOrigins: ['https://desk.example.org']
  })
  if (!started.ok) throw new Error(started.error.message)
  return started.value
}

let server: RunningServer
beforeAll(async () => {
  server = await serverOf()
})
afterAll(() => server.close())

const ask = (
  parameters: Readonly<Record<string, string>>,
  { port } = server,
  headers: Readonly<Record<string, string>> = {}
) =>
  fetch(`http://127.0.0.1:${port}/v2/check`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(parameters)
  })

const matches = async (
  parameters: Readonly<Record<string, string>>,
  at = server
): Promise<readonly Matched[]> => {
  const answer = await ask({ language: 'en-US', ...parameters }, at)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { readonly matches: readonly Matched[] }).matches
}

/** The words each match underlines, with what it offers. */
const underlined = (text: string, found: readonly Matched[]) =>
  found.map(({ offset, length, replacements }) => [
    text.slice(offset, offset + length),
    replacements.map(({ value }) => value)
  ])

describe('/v2/check', () => {
  it('underlines every figure that could be the wrong one, each with what would make the sum right', async () => {
    const found = await matches({ text: letters })
    expect(underlined(letters, found)).toEqual([
      ['430', ['420']],
      ['484', ['474']],
      ['904', ['914']]
    ])
    expect(found[2]).toMatchObject({
      message: '430 + 484 = 914, but the text says “904”.',
      rule: { id: 'num.total', issueType: 'numbers', category: { id: 'CORRIGENDA_NUM' } }
    })
    const { text, offset, length } = found[2]!.context
    expect(text.slice(offset, offset + length)).toBe('904')
  })

  it('says nothing of a sum that is right, nor of a text in another language', async () => {
    expect(await matches({ text: letters.replace('904', '914') })).toEqual([])
    expect(await matches({ text: letters, language: 'de-DE' })).toEqual([])
    const german =
      'Der Nachlass umfasst zwei Bände und wurde am Montag von der Familie an das Archiv verkauft.'
    const answer = await (await ask({ text: `${german} ${german} ${german}`, language: 'auto' })).json()
    expect(answer).toMatchObject({ language: { code: 'de' }, matches: [] })
  })

  it('counts markup in its offsets, and replaces no words that have markup between them', async () => {
    const page = '<p>The estate came to <b>two</b> volumes, of 430 and 48<i>4</i> letters, 904 in all.</p>'
    const data = JSON.stringify(annotate(page, treeOf, { ...defaults, interpretmarkup: () => '' }))
    const found = await matches({ data })
    expect(underlined(page, found)).toEqual([
      ['430', ['420']],
      ['48<i>4', []],
      ['904', ['914']]
    ])
  })

  it('shows style to who is picky, or where the project says so', async () => {
    const text = 'The the quay is long.'
    expect(await matches({ text })).toEqual([])
    expect(underlined(text, await matches({ text, level: 'picky' }))).toHaveLength(1)
    const strict = await serverOf({ ...emptyProject, severity: 'note' })
    expect(underlined(text, await matches({ text }, strict))).toHaveLength(1)
    await strict.close()
  })

  it('runs the rules and categories that are asked for', async () => {
    const text = `${letters} It closed on Tuesday, May 28, 2018.`
    const ids = async (parameters: Readonly<Record<string, string>>) => [
      ...new Set((await matches({ text, ...parameters })).map(({ rule }) => rule.id))
    ]
    expect(await ids({})).toEqual(['num.total', 'date.weekday'])
    expect(await ids({ disabledRules: 'num.total,num.rate' })).toEqual(['date.weekday'])
    expect(await ids({ enabledRules: 'num.total', enabledOnly: 'true' })).toEqual(['num.total'])
    expect(await ids({ disabledCategories: 'CORRIGENDA_DATE' })).toEqual(['num.total'])
    expect(await ids({ enabledCategories: 'CORRIGENDA_DATE', enabledOnly: 'true' })).toEqual(['date.weekday'])
  })

  it('gives each finding once to who asks for sentences and for the text apart', async () => {
    const text = `${letters}\n\nShe polled 4,120 votes in Sonpur in 2017, and he 3,910.\n\nShe won Sonpur in 2017 by 300 votes over him.`
    const all = await matches({ text })
    const sentence = await matches({ text, mode: 'allButTextLevelOnly' })
    const whole = await matches({ text, mode: 'textLevelOnly' })
    expect(sentence.map(({ rule }) => rule.id)).toEqual(['num.total', 'num.total', 'num.total'])
    expect([...sentence, ...whole].sort((a, b) => a.offset - b.offset)).toEqual(all)
  })

  it.each([
    [{ language: 'en-US' }, "Missing 'text' or 'data'"],
    [{ text: 'a' }, "Missing 'language'"],
    [{ text: 'a', data: '{}', language: 'en' }, 'not both'],
    [{ data: '{', language: 'en' }, 'Could not parse JSON'],
    [{ data: '{"annotation": [{}]}', language: 'en' }, "'annotation' with a list"],
    [{ text: 'a', language: 'no code at all' }, 'is not a language code'],
    [{ text: 'a', language: 'en', enabledOnly: 'true' }, "needs 'enabledRules'"],
    [{ text: 'a', language: 'en', level: 'harsh' }, "'level' takes"]
  ])('refuses %j with 400: %s', async (parameters, words) => {
    const answer = await ask(parameters as Record<string, string>)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
  })

  it('refuses a text that is too long, and one more than may wait', async () => {
    expect((await ask({ text: 'a '.repeat(longestText / 2 + 1), language: 'en' })).status).toBe(413)
    let end = () => {}
    const slow = await serverOf(
      emptyProject,
      {
        threads: 1,
        run: (_, { signal }) =>
          new Promise((resolve) => {
            end = () => resolve(fail('cancelled', 'It was cancelled.'))
            signal?.addEventListener('abort', () => resolve(fail('cancelled', 'It was cancelled.')))
          }),
        close: async () => end()
      },
      1
    )
    const gone = new AbortController()
    const first = fetch(`http://127.0.0.1:${slow.port}/v2/check?language=en&text=One.`, {
      signal: gone.signal
    }).catch(() => 'gone')
    await expect.poll(async () => (await ask({ text: 'Two.', language: 'en' }, slow)).status).toBe(503)
    // Who hangs up makes room for the next.
    gone.abort()
    expect(await first).toBe('gone')
    await expect
      .poll(async () => {
        const next = ask({ text: 'Three.', language: 'en' }, slow).then(
          ({ status }) => status,
          () => 0
        )
        setTimeout(() => end(), 50)
        return next
      })
      .not.toBe(503)
    await slow.close()
  })
})

/** A tree of a page as parsers give it, with what stands between its tags. */
const treeOf = (page: string): INode => ({
  type: 'root',
  position: { start: { offset: 0 }, end: { offset: page.length } },
  children: [...page.matchAll(/[^<>]+(?=<|$)/g)].map((found) => ({
    type: 'text',
    position: { start: { offset: found.index }, end: { offset: found.index + found[0].length } },
    children: []
  }))
})

describe('annotatedText', () => {
  const annotation = fc.oneof(
    fc.record({ text: fc.string({ minLength: 1 }) }),
    fc.record({ markup: fc.string({ minLength: 1 }), interpretAs: fc.constantFrom('', '\n', '&', '\n\n') })
  )

  it('finds every stretch of words where it stands in the whole', () => {
    fc.assert(
      fc.property(fc.array(annotation, { minLength: 1 }), fc.nat(), fc.nat(), (annotations, a, b) => {
        const whole = (annotations as Annotation[])
          .map((each) => ('markup' in each ? each.markup : each.text))
          .join('')
        const { plain, placeOf } = annotatedText(annotations)
        fc.pre(plain.length > 0)
        const start = a % plain.length
        const end = start + 1 + (b % (plain.length - start))
        const place = placeOf({ start, end })
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeLessThanOrEqual(whole.length)
        if (place.exact) expect(whole.slice(place.start, place.end)).toBe(plain.slice(start, end))
      })
    )
  })
})

describe('who may ask', () => {
  it.each([
    [{ host: '127.0.0.1:8081' }, true],
    [{ host: 'localhost:8081' }, true],
    [{ host: 'corrections.example.org:8081' }, false],
    [{}, false],
    [{ host: 'localhost', origin: 'chrome-extension://oldceeleldhonbafppcapldpdifcinji' }, true],
    [{ host: 'localhost', origin: 'moz-extension://5a1c' }, true],
    [{ host: 'localhost', origin: 'app://obsidian.md' }, true],
    [{ host: 'localhost', origin: 'https://desk.example.org' }, true],
    [{ host: 'localhost', origin: 'https://desk.example.org.evil.example' }, false],
    [{ host: 'localhost', origin: 'https://evil.example' }, false],
    [{ host: 'localhost', origin: 'null' }, false],
    [{ host: 'localhost', 'sec-fetch-site': 'cross-site' }, false]
  ])('%j: %s', (headers, admitted) => {
    expect(whoMayAsk(headers, ['https://desk.example.org']).admitted).toBe(admitted)
  })

  it('holds a page that is not allowed off before it reads a word, and lets an add-on read the answer', async () => {
    const page = await ask({ text: letters, language: 'en' }, server, { origin: 'https://evil.example' })
    expect(page.status).toBe(403)
    expect(page.headers.get('access-control-allow-origin')).toBeNull()
    const addOn = await ask({ text: letters, language: 'en' }, server, { origin: 'moz-extension://5a1c' })
    expect(addOn.headers.get('access-control-allow-origin')).toBe('moz-extension://5a1c')
    const { port } = server
    const preflight = await new Promise<Readonly<Record<string, unknown>>>((resolve) =>
      request(
        {
          port,
          host: '127.0.0.1',
          method: 'OPTIONS',
          path: '/v2/check',
          headers: {
            Origin: 'chrome-extension://abc',
            'Access-Control-Request-Private-Network': 'true',
            'Access-Control-Request-Headers': 'content-type'
          }
        },
        ({ statusCode, headers }) => resolve({ statusCode, ...headers })
      ).end()
    )
    expect(preflight).toMatchObject({
      statusCode: 204,
      'access-control-allow-headers': 'content-type',
      'access-control-allow-private-network': 'true'
    })
  })

  it('tells the languages it reads, and what it does not have', async () => {
    const at = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`)
    expect(await (await at('/v2/languages')).json()).toContainEqual({
      name: 'English (GB)',
      code: 'en',
      longCode: 'en-GB'
    })
    expect((await at('/v1/check')).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${server.port}/v2/check`, { method: 'DELETE' })).status).toBe(405)
  })

  it('says that a port is taken', async () => {
    const second = await startServer({
      port: server.port,
      checker: checker(inlineWorkers(), 1),
      settings: emptyProject,
      allowedOrigins: []
    })
    expect(second).toMatchObject({ ok: false, error: { code: 'port-taken' } })
  })
})
