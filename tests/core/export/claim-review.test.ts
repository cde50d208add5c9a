import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { claimReview } from '../../../src/core/export/claim-review'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { type Truth, truths, type Verdict } from '../../../src/core/model/review'
import { buildReport, type Report } from '../../../src/core/report/build-report'
import { speechRulings } from '../../../src/core/report/reviewed-speech'
import { defaultViewSettings, type ViewSettings } from '../../../src/core/review/view-as-set'
import { isWebAddress } from '../../../src/core/text/is-web-address'
import { about, recordOn, reportOn } from '../report-on'

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
  const { ratingValue: value, bestRating, worstRating } = reviewRating ?? {}
  if (value !== undefined && (bestRating !== 5 || worstRating !== 1)) faults.push('a number without a scale')
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

/** A report on a text in which each of these words is ruled on, as words and as what they say. */
function ruledOn(
  text: string,
  rulings: readonly (readonly [words: string, verdict: Verdict | null, truth: Truth | null])[],
  settings: ViewSettings = defaultViewSettings
): Report {
  const record = recordOn(text, [])
  const found = rulings.map(([words]) => {
    const start = record.article.text.indexOf(words)
    return analysed(record)
      .claims.filter(({ anchor }) => anchor.start <= start && start + words.length <= anchor.end)
      .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))[0]!
  })
  const changes = rulings.flatMap(([, verdict, truth], i) => [
    { field: 'verdict', claim: found[i]!.id, before: null, after: verdict } as const,
    { field: 'truth', claim: found[i]!.id, before: null, after: truth } as const
  ])
  const history = [{ seq: 1, at: about.generatedAt, by: 'NK', changes }]
  return {
    ...buildReport([{ ...record, claims: analysed(record).claims, history }], about, settings),
    address
  }
}

const analysed = ({ article }: ArticleRecord) => analyse(article)

describe('a ClaimReview', () => {
  it('is of quoted words of a named speaker, with all that is required', () => {
    const reviews = reviewsIn(ruledOn(speech, [['412 crore', 'verified', 'false']]))
    expect(reviews.flatMap(faultsOf)).toEqual([])
    expect(reviews).toEqual([
      {
        '@type': 'ClaimReview',
        url: address,
        claimReviewed: 'It cost 412 crore.',
        author: { '@type': 'Organization', name: 'Desk <1>' },
        datePublished: '2026-01-02',
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 1,
          bestRating: 5,
          worstRating: 1,
          alternateName: 'False'
        },
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
      ...ruledOn(speech, [
        ['412 crore', 'verified', 'true'],
        ['3.5 years', 'verified', 'half-true']
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
  ])('is refused for %s, with the way out', (_, text, words) => {
    expect(claimReview.write(ruledOn(text, [[words, 'verified', 'true']]))).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-write', message: expect.stringContaining('handed over as a correction') }
    })
  })

  it.each(['verified', 'disputed', 'needs-source', 'not-checkable', null] as const)(
    'is never of a ruling on the words alone: %s',
    (verdict) =>
      expect(claimReview.write(ruledOn(speech, [['412 crore', verdict, null]]))).toMatchObject({
        error: { code: 'nothing-to-write' }
      })
  )

  it('says each public rating on its scale, and what is unproven on none', () => {
    const rating = (truth: Truth) => reviewsIn(ruledOn(speech, [['412 crore', null, truth]]))[0]!.reviewRating
    expect(truths.map((truth) => [rating(truth).alternateName, rating(truth).ratingValue])).toEqual([
      ['True', 5],
      ['Half true', 3],
      ['False', 1],
      ['Unproven', undefined]
    ])
  })

  it.each([
    ['“Sales will return to 412 crore within two years,” said Asha Rawat, the engineer.', 'prediction'],
    ['“We expect to open 412 halls next year,” said Asha Rawat, the engineer.', 'prediction'],
    ['“It’s going to cost 412 crore,” said Asha Rawat, the engineer.', 'prediction'],
    ['“I think it cost 412 crore,” said Asha Rawat, the engineer.', 'opinion'],
    ['“These 412 halls are the best in the land,” said Asha Rawat, the engineer.', 'opinion']
  ])('publishes no forecast and no opinion as true, and says why: %s', (text, why) => {
    const report = ruledOn(text, [['412', 'verified', 'true']])
    expect(claimReview.write(report)).toMatchObject({ error: { code: 'nothing-to-write' } })
    expect(speechRulings(report.articles[0]!).others.map((each) => each.why)).toEqual([why])
  })

  it('publishes what was, whatever is said of it now', () => {
    expect(reviewsIn(ruledOn(speech, [['412 crore', 'verified', 'true']]))).toHaveLength(1)
  })

  it('publishes one thing of one sentence', () => {
    const report = ruledOn('“It cost 412 crore and 14 lives in all,” said Asha Rawat, the engineer.', [
      ['412 crore', 'verified', 'true'],
      ['14 lives', 'verified', 'false']
    ])
    expect(reviewsIn(report)).toHaveLength(1)
    expect(speechRulings(report.articles[0]!).others.map(({ why }) => why)).toEqual(['same-words'])
  })

  it('is signed by the house where it has a name', () => {
    const house = { ...defaultViewSettings.house, organisation: 'The Courier' }
    const [review] = reviewsIn(
      ruledOn(speech, [['412 crore', 'verified', 'true']], { ...defaultViewSettings, house })
    )
    expect(review).toMatchObject({ author: { '@type': 'Organization', name: 'The Courier' } })
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
