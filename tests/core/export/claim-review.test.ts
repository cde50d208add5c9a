import { describe, expect, it } from 'vitest'
import { claimReview } from '../../../src/core/export/claim-review'
import { buildReport, type Report } from '../../../src/core/report/build-report'
import { isWebAddress } from '../../../src/core/report/is-web-address'
import { recordOn, reportOn } from '../report-on'

const address = 'https://example.com/checks/bridge'

interface Review {
  readonly url: string
  readonly claimReviewed: string
  readonly reviewRating: { readonly alternateName: string; readonly [more: string]: unknown }
  readonly itemReviewed: { readonly author: { readonly name: string }; readonly [more: string]: unknown }
}

/**
 * What a review breaks of the rules for ClaimReview: the properties Google and the Fact Check Explorer require, and what
 * their values must be.
 */
function faultsOf({ url, claimReviewed, reviewRating, itemReviewed }: Review): string[] {
  const faults: string[] = []
  if (!isWebAddress(url ?? '')) faults.push('url is no absolute address')
  if (!claimReviewed) faults.push('no claimReviewed')
  if (reviewRating?.['@type'] !== 'Rating' || !reviewRating.alternateName) faults.push('no rating')
  if ('ratingValue' in (reviewRating ?? {})) faults.push('a number without a table of numbers')
  if (itemReviewed?.['@type'] !== 'Claim' || !itemReviewed.author?.name) faults.push('nobody made the claim')
  return faults
}

const reviewsIn = (report: Report): Review[] => {
  const written = claimReview.write(report)
  if (!written.ok) throw new Error(written.error.message)
  const { '@context': context, '@graph': graph, ...only } = JSON.parse(written.value)
  expect(context).toBe('https://schema.org')
  return graph ?? [only]
}

const speech =
  'The bridge opened in May. “It cost 412 crore. It took 3.5 years to build,” said Asha Rawat, the engineer. A poster read: “The bridge cost us 900 crore”.'

describe('a ClaimReview', () => {
  it('is of quoted words of a named speaker, with all that is required', () => {
    const reviews = reviewsIn({ ...reportOn(speech, [['412 crore', '400 crore']]), address })
    expect(reviews.flatMap(faultsOf)).toEqual([])
    expect(reviews).toEqual([
      {
        '@type': 'ClaimReview',
        url: address,
        claimReviewed: 'It cost 412 crore.',
        author: { '@type': 'Organization', name: 'Desk <1>' },
        datePublished: '2026-01-02',
        reviewRating: { '@type': 'Rating', alternateName: 'Disputed' },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Person', name: 'Asha Rawat' },
          appearance: {
            '@type': 'CreativeWork',
            headline: expect.stringContaining('The bridge opened in May.')
          }
        }
      }
    ])
  })

  it('has a place of its own on the page where there are several', () => {
    const reviews = reviewsIn({
      ...reportOn(speech, [
        ['412 crore', '400 crore'],
        ['3.5 years', '4 years']
      ]),
      address: `${address}#top`
    })
    expect(reviews.flatMap(faultsOf)).toEqual([])
    expect(reviews.map(({ url, claimReviewed }) => [url, claimReviewed])).toEqual([
      [`${address}#claim-1`, 'It cost 412 crore.'],
      [`${address}#claim-2`, 'It took 3.5 years to build']
    ])
  })

  it.each([
    ['words of the article itself', 'It cost 412 crore, a report says.', '412 crore'],
    ['quoted words of nobody named', speech, '900 crore']
  ])('is refused for %s, with the way out', (_, text, wrong) => {
    expect(claimReview.write({ ...reportOn(text, [[wrong, '1 crore']]), address })).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-write', message: expect.stringContaining('handed over as a correction') }
    })
  })

  it('is refused for a claim that has no rating yet', () => {
    const record = recordOn(speech, [['412 crore', '']])
    const history = record.history.map((entry) => ({
      ...entry,
      changes: [{ field: 'verdict', claim: 'c0', before: null, after: 'needs-source' } as const]
    }))
    const report = buildReport([{ ...record, history }], {
      desk: 'D',
      generatedAt: '2026-01-02',
      checker: 'NK'
    })
    expect(claimReview.write({ ...report, address })).toMatchObject({ error: { code: 'nothing-to-write' } })
  })

  it('asks for the address of the page', () => {
    expect(claimReview.write(reportOn(speech, [['412 crore', '400 crore']]))).toMatchObject({
      ok: false,
      error: { code: 'needs-address' }
    })
  })
})

it('an address is that of a page, in full', () => {
  const good = ['https://example.com', 'http://example.org/a?b#c', 'https://उदाहरण.भारत/जाँच']
  const bad = [
    '',
    'example.com',
    '/checks/1',
    'https://',
    'https://localhost/a',
    'ftp://example.com',
    'https://a.b c'
  ]
  expect(good.filter(isWebAddress)).toEqual(good)
  expect(bad.filter(isWebAddress)).toEqual([])
})
