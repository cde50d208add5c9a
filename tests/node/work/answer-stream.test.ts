import { describe, expect, it } from 'vitest'
import { version } from '../../../package.json'
import { fail } from '../../../src/core/result'
import { answerStream } from '../../../src/node/work/answer-stream'
import { inlineWorkers } from '../../../src/node/work/inline-workers'
import type { LineJob, Workers } from '../../../src/node/work/job'
import type { Line } from '../../../src/node/work/lines-of'

const lines = (...texts: (string | null)[]): AsyncIterable<Line> =>
  (async function* () {
    for (const [i, text] of texts.entries()) yield { number: i + 1, text }
  })()

const answers = async (given: AsyncIterable<Line>, workers: Workers = inlineWorkers()) => {
  const said: Record<string, unknown>[] = []
  for await (const { text } of answerStream(given, workers, { mildest: 'error' })) said.push(JSON.parse(text))
  return said
}

/** Workers on whom articles of these ids fall hard. */
const stumbling = (codes: Readonly<Record<string, string>>): Workers => ({
  ...inlineWorkers(),
  async run(job, options) {
    const code = codes[JSON.parse((job as LineJob).line).id]
    return code ? fail(code, 'it fell') : inlineWorkers().run(job, options)
  }
})

describe('a stream of articles', () => {
  it('names each as it was named, with the version that checked it', async () => {
    const text = 'She polled 66,436 votes.'
    const said = await answers(lines(JSON.stringify({ id: 7, text }), JSON.stringify({ id: '7', text })))
    expect(said.map(({ id, engine }) => [id, engine])).toEqual([
      [7, version],
      ['7', version]
    ])
  })

  it('answers what took too long, too much memory or the thread with it, and goes on', async () => {
    const line = (id: string) => JSON.stringify({ id, text: 'Fine.' })
    const workers = stumbling({ slow: 'too-slow', big: 'too-much-memory', odd: 'crashed' })
    const said = await answers(lines(...['a', 'slow', 'big', 'odd', 'z'].map(line)), workers)
    expect(said.map(({ id, error }) => [id, (error as { message: string } | undefined)?.message])).toEqual([
      ['a', undefined],
      ['slow', 'Line 2 took too long to check. It was left out.'],
      ['big', 'Line 3 needed too much memory to check. It was left out.'],
      ['odd', 'Line 4 brought its checker down. It was left out.'],
      ['z', undefined]
    ])
  })

  it('gives a flag in the words that a repair would change, with whole words around', async () => {
    const round = 'The hall was full and warm. '.repeat(6)
    const text = `${round}Asha Rawat spoke. Rawat sat down. Rawat left. ${round}Then Asha Rawut came back. ${round}`
    const how = { mildest: 'warning', flags: true } as const
    const flags = []
    for await (const answer of answerStream(lines(JSON.stringify({ id: 1, text })), inlineWorkers(), how))
      flags.push(...answer.flags!)
    expect(flags).toEqual([
      {
        check: 'name.variant',
        severity: 'warning',
        message: expect.stringContaining('Rawut'),
        quote: expect.stringContaining('Rawut'),
        before: expect.stringMatching(/^(?:[A-Za-z]+\.? )+Then (?:Asha )?$/),
        after: expect.stringMatching(/^ came back\. (?:[A-Za-z]+\.? ?)+$/)
      }
    ])
  })

  it('gives a name spelt in two ways where it is spelt the rarer way, also where that comes first', async () => {
    const text =
      'Asha Rawut spoke in the hall. Then Asha Rawat sat down. Later Asha Rawat left. In the evening Asha Rawat came back.'
    const how = { mildest: 'warning', flags: true } as const
    const flags = []
    for await (const answer of answerStream(lines(JSON.stringify({ id: 1, text })), inlineWorkers(), how))
      flags.push(...answer.flags!)
    expect(flags.map(({ quote }) => quote)).toEqual([expect.stringContaining('Rawut')])
  })

  it('keeps the order when later lines are answered first', async () => {
    const workers: Workers = {
      threads: 3,
      async run(job) {
        const { number } = job as LineJob
        await new Promise((later) => setTimeout(later, number % 2 ? 12 : 1))
        return { ok: true, value: { warnings: [], answer: { text: `{"n":${number}}` } } }
      },
      async close() {}
    }
    const many = Array.from({ length: 40 }, () => '{}')
    expect((await answers(lines(...many), workers)).map(({ n }) => n)).toEqual(many.map((_, i) => i + 1))
  })

  it('answers a line without an end and an article of a thousand pages with their numbers', async () => {
    const said = await answers(lines(null, JSON.stringify({ id: 'long', text: 'a '.repeat(2_000_001) })))
    expect(said.map(({ id, error }) => [id, (error as { code: string }).code])).toEqual([
      [null, 'too-long'],
      ['long', 'too-long']
    ])
  })

  it('ends with what only a bug throws', async () => {
    const broken: Workers = { ...inlineWorkers(), run: () => Promise.reject(new Error('a bug')) }
    await expect(answers(lines('{}', '{}'), broken)).rejects.toThrow('a bug')
  })
})
