import { messageFor } from '../checks/message-for'
import type { ReportedClaim } from '../report/build-report'
import type { OtherPlace } from '../report/other-places'
import { done } from '../result'
import type { TextExporter } from './exporter'

/** The whole report as data, for other programs. Positions are UTF-16 code units into `text`. */
export const json: TextExporter = {
  kind: 'text',
  id: 'json',
  label: 'Correction report, JSON',
  summary: 'Everything in the report as data, with positions, for other programs.',
  extension: 'json',
  write({ desk, generatedAt, checker, articles }) {
    const whole = {
      desk,
      generatedAt,
      checker,
      articles: articles.map(
        ({
          article,
          addedAt,
          progress,
          claims,
          corrections,
          clashing,
          landed,
          gone,
          findings,
          ignored,
          signedOff
        }) => ({
          id: article.id,
          title: article.title,
          ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
          ...(article.byHand ? { headByHand: article.byHand.set } : {}),
          ...(article.outlet ? { outlet: article.outlet } : {}),
          file: article.source.name,
          sha256: article.source.sha256,
          leftOut: article.leftOut ?? [],
          addedAt,
          text: article.text,
          progress,
          corrections: corrections.map(({ claim, start, end, wrong, right, where, sentence, elsewhere }) => ({
            claim: claim.id,
            start,
            end,
            wrong,
            right,
            where,
            sentence,
            elsewhere: elsewhere.map(placeData)
          })),
          clashing: clashing.map(({ claim }) => claim.id),
          landed: landed.map(({ claim, start, end, wrong, right, where, elsewhere }) => ({
            ...{ claim: claim.id, start, end, wrong, right, where },
            elsewhere: elsewhere.map(placeData)
          })),
          claims: Object.values(claims)
            .flat()
            .sort((a, b) => a.claim.anchor.start - b.claim.anchor.start)
            .map(claimData),
          gone: gone.map(({ claim, review, ruled }) => ({
            id: claim.id,
            quote: claim.anchor.quote,
            review,
            ...(ruled ? { ruled } : {})
          })),
          findings: findings.map((finding) => ({ ...finding, message: messageFor(finding) })),
          ignored: ignored.map(({ finding, rule }) => ({ ...finding, message: messageFor(finding), rule })),
          ...(signedOff ? { signedOff } : {})
        })
      )
    }
    return done(`${JSON.stringify(whole, null, 2)}\n`)
  }
}

const placeData = ({ article, start, end, quote, where }: OtherPlace) => ({
  ...{ article: article.id, start, end, quote, where }
})

const claimData = ({ claim, review, ruled, context, where }: ReportedClaim) => ({
  id: claim.id,
  kinds: claim.kinds,
  origin: claim.origin,
  start: claim.anchor.start,
  end: claim.anchor.end,
  quote: claim.anchor.quote,
  where,
  sentence: context,
  review,
  ...(ruled ? { ruled } : {})
})
