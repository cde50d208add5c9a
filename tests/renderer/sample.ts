import type { Claim, ClaimKind } from '../../src/core/model/claim'
import type { ArticleView, DeskView } from '../../src/core/model/desk'
import type { Finding, Place, Repair, Severity } from '../../src/core/model/finding'

const headline = 'A seat changes hands'
const paragraphs = [
  'LUCKNOW: Asha Rawat won by over 5678 votes on Thursday.',
  'In 2017 Vinod Pal held it by over 12,000 votes, with 79,172 votes to 66, 436.'
]
const text = [headline, ...paragraphs].join('\n\n')

const at = (quote: string): { readonly start: number; readonly end: number; readonly quote: string } => {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`the sample has no “${quote}”`)
  return { start, end: start + quote.length, quote }
}

const claim = (id: string, quote: string, sentence: number, kind: ClaimKind): Claim => ({
  id,
  kinds: [kind],
  anchor: { ...at(quote), prefix: '', suffix: '' },
  sentence,
  origin: 'found'
})

const place = (quote: string, role: string): Place => ({ ...at(quote), role })

const finding = (
  id: string,
  severity: Severity,
  places: readonly Place[],
  repairs: readonly Repair[] = []
): Finding => ({
  id,
  check: 'num.grouping',
  code: 'spaced',
  severity,
  data: { printed: '66, 436' },
  places,
  repairs
})

const paragraph = (words: string) => {
  const { start, end } = at(words)
  return { kind: 'paragraph' as const, start, end }
}

/** A small article with claims that nest, findings that share places, and one finding that no claim covers. */
export const sampleArticle = (id = 'a1'): ArticleView => ({
  article: {
    id,
    title: headline,
    text,
    headlineLength: headline.length,
    bodyStart: headline.length + 2,
    blocks: [{ kind: 'headline', start: 0, end: headline.length }, ...paragraphs.map(paragraph)],
    dateline: { ...at('LUCKNOW:'), place: 'LUCKNOW' },
    source: { name: 'seat.txt', sha256: '0'.repeat(64), format: 'plain-text' }
  },
  sentences: paragraphs.map(paragraph),
  claims: [
    claim('pal', 'Vinod Pal', 1, 'name'),
    claim('rawat', 'Asha Rawat', 0, 'name'),
    claim('outer', 'won by over 5678 votes', 0, 'margin'),
    claim('inner', '5678', 0, 'figure'),
    claim('margin', 'over 12,000 votes', 1, 'margin'),
    claim('first', '79,172 votes', 1, 'figure'),
    claim('second', '66, 436', 1, 'figure')
  ],
  findings: [
    finding('style', 'note', [place('12,000', 'variant'), place('5678', 'variant')]),
    finding('sum', 'agrees', [
      place('over 12,000', 'stated'),
      place('79,172', 'minuend'),
      place('66, 436', 'subtrahend')
    ]),
    finding(
      'space',
      'warning',
      [place('66, 436', 'stated')],
      [{ label: '66,436', edits: [{ ...at('66, 436'), text: '66,436' }] }]
    ),
    finding('loose', 'error', [place('Thursday', 'stated')])
  ],
  history: [],
  versions: [],
  orphans: [],
  addedAt: '2024-01-01T00:00:00.000Z',
  reviews: {},
  ignored: {},
  signedOff: null,
  notice: null
})

/** A desk with the articles given. */
export const sampleDesk = (articles: readonly ArticleView[]): DeskView => ({
  name: 'By-elections desk',
  folder: '/desks/by-elections',
  checker: 'A. Checker',
  articles: articles.map(({ article, claims, findings }) => ({
    id: article.id,
    title: article.title,
    sourceName: article.source.name,
    progress: { claims: claims.length, ruled: 0, disputed: 0, needsSource: 0 },
    alarms: findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length
  }))
})
