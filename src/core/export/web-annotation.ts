import type { ReportedArticle, ReportedClaim } from '../report/build-report'
import { done, fail } from '../result'
import { fingerprint } from '../text/fingerprint'
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
        ...(review.note ? [text(review.note, 'commenting')] : [])
      ],
      target: {
        type: 'SpecificResource',
        source: `urn:uuid:${uuidFrom('article', article.source.sha256, article.id)}`,
        state: { type: 'TimeState', sourceDate: addedAt },
        selector: [
          { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
          { type: 'TextPositionSelector', start: codePointAt(anchor.start), end: codePointAt(anchor.end) }
        ]
      }
    }
  })
}

/** A UUID of version 8 (RFC 9562, section 5.8) made from the parts: the same parts give the same one. */
function uuidFrom(...parts: readonly string[]): string {
  const hex = fingerprint(...parts) + fingerprint('second half', ...parts)
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
