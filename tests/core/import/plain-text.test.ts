import { describe, expect, it } from 'vitest'
import { imported } from '../article'

describe('plain-text', () => {
  it('takes a short first line for the headline', async () => {
    const [article] = (await imported('Solanki holds Sisamau\n\nShe won by 8,564 votes.')).articles
    expect(article).toMatchObject({
      title: 'Solanki holds Sisamau',
      text: 'Solanki holds Sisamau\n\nShe won by 8,564 votes.'
    })
  })

  it('takes a short first line above a byline for the headline', async () => {
    const [article] = (await imported('Port loses 412 jobs\nBy our harbour correspondent\n\nIt will close.'))
      .articles
    expect(article!.blocks.map(({ kind, start, end }) => [kind, article!.text.slice(start, end)])).toEqual([
      ['headline', 'Port loses 412 jobs'],
      ['byline', 'By our harbour correspondent'],
      ['paragraph', 'It will close.']
    ])
  })

  it.each([
    'The line was short\nBy then it was late.\n\nThey went home.',
    'A verse without a stop\nand its second line\n\nAnd a third.'
  ])('takes no line of a paragraph for one: %s', async (text) => {
    expect((await imported(text)).articles[0]!.headlineLength).toBe(0)
  })

  it('takes a first sentence for no headline, and gives the list its first words', async () => {
    const [article] = (await imported('She won by 8,564 votes.\n\nThe count closed on Saturday.')).articles
    expect(article).toMatchObject({ title: 'She won by 8,564 votes.', headlineLength: 0 })
  })

  it('knows a byline and an agency above the story', async () => {
    const [article] = (await imported('By Asha Rawat\n\nExpress News Service\n\nLUCKNOW: The count closed.'))
      .articles
    expect(article!.blocks.map(({ kind }) => kind)).toEqual(['byline', 'agency', 'paragraph'])
    expect(article!.dateline?.place).toBe('LUCKNOW')
  })

  it.each(['He said: go.', 'Note: this is no dateline? yes, it may be.'])(
    'keeps the words of: %s',
    async (text) => {
      expect((await imported(text)).articles[0]!.text).toBe(text)
    }
  )
})
