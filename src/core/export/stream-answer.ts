import type { Analysis } from '../analyse'
import { messageFor } from '../checks/message-for'
import { type CheckWorthinessModel, checkWorthiness } from '../claims/check-worthiness'
import type { Article } from '../model/article'
import type { Claim } from '../model/claim'
import type { Finding } from '../model/finding'
import type { Span } from '../model/span'
import type { AnsweredClaim, AnsweredFinding, Score, StreamAnswer } from './answer'
import { factLines } from './fact-lines'
import { fieldSpan } from './field-span'

export interface StreamOptions {
  /** Scores claims and sentences. */
  readonly model: CheckWorthinessModel
  /** Give every sentence with its score too. */
  readonly sentences: boolean
  /** Give the facts read from the article too. */
  readonly facts?: boolean
  /** Leave the claims out. */
  readonly findingsOnly?: boolean
}

/** The article's text as the stream's two fields: `title.slice` and `text.slice` give the quoted words. */
export const fieldsOf = (article: Article): { readonly title: string; readonly text: string } => ({
  title: article.text.slice(0, article.headlineLength),
  text: article.text.slice(article.bodyStart)
})

/** Findings and claims in the shape the stream promises. Offsets are UTF-16 code units into the named field. */
export function streamAnswer(article: Article, analysis: Analysis, options: StreamOptions): StreamAnswer {
  const scores = new Map<number, Score>()
  const scoreOf = (sentence: number): Score => {
    const { start, end } = analysis.sentences[sentence]!
    const known = scores.get(sentence) ?? scoreSentence(article.text.slice(start, end), options.model)
    scores.set(sentence, known)
    return known
  }
  return {
    findings: analysis.findings.map((finding) => findingLine(article, finding)),
    ...(options.findingsOnly
      ? {}
      : {
          claims: analysis.claims.map((claim) =>
            claimLine(article, claim, analysis.sentences[claim.sentence]!, scoreOf(claim.sentence))
          )
        }),
    ...(options.sentences
      ? { sentences: analysis.sentences.map((span, s) => ({ ...fieldSpan(article, span), ...scoreOf(s) })) }
      : {}),
    ...(options.facts ? { facts: factLines(article) } : {}),
    ...(analysis.failed.length > 0 ? { failed: analysis.failed } : {})
  }
}

function scoreSentence(sentence: string, model: CheckWorthinessModel): Score {
  const score = checkWorthiness(sentence, model)
  return { score: Math.round(score * 1000) / 1000, checkworthy: score >= model.threshold }
}

function findingLine(article: Article, finding: Finding): AnsweredFinding {
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

function claimLine(article: Article, claim: Claim, sentence: Span, score: Score): AnsweredClaim {
  const { start, end } = fieldSpan(article, sentence)
  return {
    id: claim.id,
    ...fieldSpan(article, claim.anchor),
    quote: claim.anchor.quote,
    kinds: claim.kinds,
    ...score,
    sentence: { start, end }
  }
}
