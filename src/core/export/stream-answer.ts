import type { Analysis } from '../analyse'
import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Claim } from '../model/claim'
import type { Finding } from '../model/finding'
import type { Span } from '../model/span'

/** Which of the two fields of an article in the stream a position counts in. */
type Field = 'title' | 'text'

interface FieldSpan extends Span {
  readonly field: Field
}

/** One article's answer in the JSON Lines stream; see docs/cli.md. */
export interface StreamAnswer {
  readonly findings: readonly object[]
  readonly claims: readonly object[]
}

/** The article's text as the stream's two fields: `title.slice` and `text.slice` give the quoted words. */
export const fieldsOf = (article: Article): { readonly title: string; readonly text: string } => ({
  title: article.text.slice(0, article.headlineLength),
  text: article.text.slice(article.bodyStart)
})

/** A span of `Article.text` as a span of one of the stream's fields. */
function fieldSpan(article: Article, span: Span): FieldSpan {
  return span.end <= article.headlineLength && article.headlineLength > 0
    ? { field: 'title', start: span.start, end: span.end }
    : { field: 'text', start: span.start - article.bodyStart, end: span.end - article.bodyStart }
}

/** Findings and claims in the shape the stream promises. Offsets are UTF-16 code units into the named field. */
export function streamAnswer(article: Article, analysis: Analysis): StreamAnswer {
  return {
    findings: analysis.findings.map((finding) => findingLine(article, finding)),
    claims: analysis.claims.map((claim) => claimLine(article, claim, analysis.sentences))
  }
}

function findingLine(article: Article, finding: Finding): object {
  return {
    id: finding.id,
    check: finding.check,
    code: finding.code,
    severity: finding.severity,
    message: messageFor(finding),
    data: finding.data,
    places: finding.places.map((place) => ({
      ...fieldSpan(article, place),
      quote: place.quote,
      role: place.role
    })),
    repairs: finding.repairs.map((repair) => ({
      label: repair.label,
      edits: repair.edits.map((edit) => ({ ...fieldSpan(article, edit), text: edit.text }))
    }))
  }
}

function claimLine(article: Article, claim: Claim, sentences: readonly Span[]): object {
  const sentence = sentences[claim.sentence] ?? claim.anchor
  const { start, end } = fieldSpan(article, sentence)
  return {
    id: claim.id,
    ...fieldSpan(article, claim.anchor),
    quote: claim.anchor.quote,
    kinds: claim.kinds,
    sentence: { start, end }
  }
}
