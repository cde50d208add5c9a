import { describe, expect, it } from 'vitest'
import { imported, wordsOf } from '../article'

const read = async (text: string) => (await imported(text, 'story.md')).articles[0]!
const blocks = async (text: string) => {
  const article = await read(text)
  return article.blocks.map(({ kind }, i) => [kind, wordsOf(article.text, article.blocks)[i]])
}

describe('markdown', () => {
  it('takes headline, date and author from the front matter', async () => {
    const article = await read(
      '---\ntitle: "Rawat holds Sisamau"\ndate: 2024-11-23\nauthor: Asha Pal\n---\n\nShe won by 8,564 votes.\n'
    )
    expect(article).toMatchObject({
      title: 'Rawat holds Sisamau',
      publishedOn: '2024-11-23',
      text: 'Rawat holds Sisamau\n\nAsha Pal\n\nShe won by 8,564 votes.'
    })
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'paragraph'])
  })

  // Of patterns that try every mark again each of these would take minutes.
  it.each([
    ['dashes and blanks', `${'- '.repeat(300_000)}x`],
    ['dashes', `${'-'.repeat(600_000)}x`],
    ['a heading of blanks', `# a${' '.repeat(600_000)}x`]
  ])('reads a line of %s without end as any other', async (_, line) => {
    expect((await read(`First.\n\n${line}\n\nShe won by 8,564.`)).text).toContain('She won by 8,564.')
  })

  it('takes the first heading for the headline, and only the first', async () => {
    expect(await blocks('# Rawat *holds* on\n\n## The count\n\nShe **won** by 8,564.')).toEqual([
      ['headline', 'Rawat holds on'],
      ['subhead', 'The count'],
      ['paragraph', 'She won by 8,564.']
    ])
  })

  it.each([
    ['a [link](https://desk.example/a) here', 'a link here'],
    ['snake_case_name and 5*6*7', 'snake_case_name and 5*6*7'],
    ['an escaped \\*star\\*', 'an escaped *star*'],
    ['“`code`” and __bold__', '“code” and bold'],
    ['> Quoted words\n> go on.', 'Quoted words\ngo on.'],
    ['--- not front matter', '--- not front matter']
  ])('%s', async (source, text) => {
    expect((await read(source)).text).toBe(text)
  })

  it('makes a paragraph of each item and each row, and a caption of a picture', async () => {
    expect(
      await blocks('- One vote\n- Two votes\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![The hall](h.jpg)')
    ).toEqual([
      ['list', 'One vote'],
      ['list', 'Two votes'],
      ['table', 'a\tb'],
      ['table', '1\t2'],
      ['caption', 'The hall']
    ])
  })

  it('answers for front matter with nothing after it', async () => {
    expect((await read('---\ntitle: Alone\n---\n')).text).toBe('Alone\n\n')
  })
})
