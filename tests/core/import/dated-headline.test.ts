import { describe, expect, it } from 'vitest'
import { imported } from '../article'

describe('dated-headline', () => {
  it('tells date, headline and outlet apart', async () => {
    const [article] = (await imported(' date 2024-11-23 MLA Weeps | On Camera | X\n\nKanpur: He wept.'))
      .articles
    expect(article).toMatchObject({
      publishedOn: '2024-11-23',
      title: 'MLA Weeps | On Camera',
      outlet: 'X',
      dateline: { place: 'Kanpur' },
      text: 'MLA Weeps | On Camera\n\nKanpur: He wept.'
    })
  })

  it('manages without an outlet', async () => {
    const [article] = (await imported(' date 2024-11-23 MLA Weeps\nHe wept.')).articles
    expect(article).toMatchObject({ title: 'MLA Weeps' })
    expect(article!.outlet).toBeUndefined()
  })

  it('leaves a text alone that merely speaks of a date', async () => {
    const [article] = (await imported('The date 2024-11-23 was a Saturday.')).articles
    expect(article).toMatchObject({ source: { format: 'plain-text' } })
    expect(article!.publishedOn).toBeUndefined()
  })
})
