import type { EvidenceContent } from '../model/evidence'
import { articleOrigin } from '../report/article-origin'
import { articleUrn, uuidFrom } from '../report/article-urn'
import type { ReportedArticle, ReportedClaim } from '../report/build-report'
import { evidenceWords } from '../report/words'
import { done, fail } from '../result'
import { isWebAddress } from '../text/is-web-address'
import { codePointOffsets } from './code-point-offsets'
import type { TextExporter } from './exporter'

/**
 * The rulings as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), a collection with one page. Positions
 * count Unicode code points there, not UTF-16 code units.
 */
export const webAnnotation: TextExporter = {
  kind: 'text',
  id: 'webannotation',
  label: 'W3C Web Annotation (JSON-LD)',
  summary: 'Every claim ruled on as an annotation, for other annotation tools.',
  extension: 'jsonld',
  write({ desk, articles }) {
    const items = articles.flatMap(annotationsOf)
    if (items.length === 0)
      return fail('nothing-to-write', 'Nobody has ruled on a claim yet, so there is nothing to annotate.')
    const id = `urn:uuid:${uuidFrom('collection', ...items.map((item) => item.id))}`
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: desk,
      total: items.length,
      first: {
        id: `urn:uuid:${uuidFrom('page', id)}`,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items
      }
    }
    return done(`${JSON.stringify(collection, null, 2)}\n`)
  }
}

function annotationsOf({ article, addedAt, claims }: ReportedArticle) {
  const { unruled: _, ...byVerdict } = claims
  const ruled = Object.values(byVerdict)
    .flat()
    .sort((a, b) => a.claim.anchor.start - b.claim.anchor.start)
  const codePointAt = codePointOffsets(article.text)
  const { url, publisher, author } = articleOrigin(article)
  return ruled.map(({ claim, review, ruled: ruling }: ReportedClaim) => {
    const { anchor } = claim
    const text = (value: string, purpose: string) => ({
      type: 'TextualBody',
      value,
      format: 'text/plain',
      purpose
    })
    return {
      id: `urn:uuid:${uuidFrom('annotation', article.source.sha256, article.id, claim.id)}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...(ruling ? { creator: { type: 'Person', name: ruling.by }, created: ruling.at } : {}),
      body: [
        text(review.verdict ?? '', 'assessing'),
        ...(review.correction ? [text(review.correction, 'editing')] : []),
        ...(review.note ? [text(review.note, 'commenting')] : []),
        ...(review.errorClass ? [text(review.errorClass, 'classifying')] : []),
        ...(review.severity ? [text(review.severity, 'tagging')] : []),
        ...review.evidence.map(evidenceBody)
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: url ?? articleUrn(article.source.sha256, article.id),
          type: 'Text',
          'dc:title': article.title,
          ...(article.publishedOn ? { 'dc:date': article.publishedOn } : {}),
          ...(publisher ? { 'dc:publisher': publisher } : {}),
          ...(author ? { 'dc:creator': author } : {})
        },
        state: { type: 'TimeState', sourceDate: addedAt },
        selector: [
          { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
          { type: 'TextPositionSelector', start: codePointAt(anchor.start), end: codePointAt(anchor.end) }
        ]
      }
    }
  })
}

/** A piece of evidence: a page with the words found on it and the day it was seen, or what cannot be linked in words. */
function evidenceBody(evidence: EvidenceContent) {
  const { locator, quote, accessed } = evidence
  if (!isWebAddress(locator))
    return { type: 'TextualBody', value: evidenceWords(evidence), format: 'text/plain', purpose: 'linking' }
  return {
    type: 'SpecificResource',
    source: locator,
    purpose: 'linking',
    ...(quote ? { selector: { type: 'TextQuoteSelector', exact: quote } } : {}),
    ...(accessed ? { state: { type: 'TimeState', sourceDate: accessed } } : {}),
    ...(evidence.source ? { 'dc:publisher': evidence.source } : {}),
    'dc:type': evidence.rank
  }
}
