import { useMemo } from 'react'
import { correctionsOf } from '../../../core/report/corrections-of'
import { useDesk, useSheet } from '../state/use-desk'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { ArticleMeta } from './ArticleMeta'
import { BlockFrame } from './BlockFrame'
import { correctedPieces } from './corrected-pieces'

/** The article as it reads with its corrections made, the changed words told apart: word for word the corrected copy. */
export const CorrectedText = () => {
  const sheet = useSheet()
  const reviews = useDesk((state) => state.reviews)
  const { article } = sheet.view
  const { made, clashing } = useMemo(() => correctionsOf(sheet.view, reviews), [sheet, reviews])
  return (
    <article className="column" aria-label={article.title} lang={article.language}>
      <ArticleMeta sheet={sheet} />
      {clashing.length > 0 && <p className="clashing">{strings.review.reading.clashing(clashing.length)}</p>}
      <Rows
        count={article.blocks.length}
        estimate={150}
        keyOf={(index) => article.blocks[index]!.start}
        revealed={null}
      >
        {(index) => {
          const block = article.blocks[index]!
          return (
            <BlockFrame block={block}>
              {correctedPieces(article.text, block, made).map(({ at, text, isChanged }) =>
                isChanged ? <ins key={at}>{text}</ins> : text
              )}
            </BlockFrame>
          )
        }}
      </Rows>
    </article>
  )
}
