import type { FigureBeside, HeldFigure } from '../../../core/hold/held'
import { useActions, useDesk } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'
import { HeldBars } from './HeldBars'
import { HeldSum } from './HeldSum'
import { differenceWords, differing, sharing, unsaidWords, verdictWords } from './scope-words'

const { hold: words } = strings

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** Where a block comes from: the article, the table, another article. */
const sourceOf = ({ near, cells, place, from, working, printed }: FigureBeside): string => {
  if (cells) {
    const what = words.cell(cells.row, words.columns[cells.column] ?? cells.column)
    return cells.asOf === undefined ? what : `${what}, ${words.asOf(formatDate(cells.asOf, 'short'))}`
  }
  if (from === 'article')
    return working === null
      ? words.near[near]
      : `${words.near[near]}, ${words.asPrinted}: ${oneLine(printed ?? '')}`
  const { article } = place!
  return [article?.publishedOn && formatDate(article.publishedOn, 'short'), article?.title]
    .filter(Boolean)
    .join(', ')
}

/** The value a block is known by. */
const titleOf = ({ cells, printed, working, words: value, scope }: FigureBeside): string => {
  if (cells) return words.inTable(value, cells.table)
  const shown = working === null ? oneLine(printed ?? value) : value
  return scope.time === null || working === null ? shown : `${shown}, ${scope.time}`
}

interface HeldBlockProps {
  readonly held: HeldFigure
  readonly block: FigureBeside
  readonly nth: number
  readonly inHand: boolean
}

/** One thing that can stand beside a figure: its value and what it means, where it is from, the working. */
export const HeldBlock = ({ held, block, nth, inHand }: HeldBlockProps) => {
  const { holdBeside, goToPlace } = useActions()
  const own = useDesk(({ article }) => (article.phase === 'none' ? '' : article.id))
  const differs = differing(held.scope, block)
  const same = sharing(block)
  const unsaid = unsaidWords(block)
  const isRough = block.difference !== null && block.difference.way !== 'equal'
  return (
    <li className="held-block" data-in-hand={inHand || undefined}>
      <button
        type="button"
        className="held-choose"
        aria-pressed={inHand}
        data-held-block={block.id}
        onClick={() => holdBeside(nth)}
      >
        <span className="held-value" dir="auto">
          {titleOf(block)}
        </span>
        <span className={`held-verdict${block.agrees ? ' held-agrees' : ''}`}>{verdictWords(block)}</span>
      </button>
      <p className="held-source">
        <span dir="auto">{sourceOf(block)}</span>
        {block.cells ? <span className="held-cell">{block.cells.cells.join(', ')}</span> : null}
        {!block.cells && isRough ? <span>{differenceWords(block)}</span> : null}
      </p>
      {block.working !== null && block.from === 'table' && <HeldSum working={block.working} />}
      {block.working !== null && block.from === 'article' && <HeldBars held={held} block={block} />}
      {(inHand || block.from === 'article') && (differs.length > 0 || inHand) && (
        <dl className="held-scope">
          {inHand && same.length > 0 && (
            <>
              <dt>{words.sames}</dt>
              <dd>{same.join(', ')}</dd>
            </>
          )}
          {differs.length > 0 && (
            <>
              <dt>{words.differs}</dt>
              <dd dir="auto">{differs.join(' · ')}</dd>
            </>
          )}
        </dl>
      )}
      {unsaid !== '' && verdictWords(block) !== unsaid && <p className="held-unsaid">{unsaid}</p>}
      {block.repair && inHand && <HeldRepair held={held} block={block} />}
      {block.place?.article && inHand && (
        <p className="held-source">
          <button
            type="button"
            className="place"
            onClick={() => {
              const { article, start, end, quote } = block.place!
              void goToPlace({ articleId: article?.id ?? own, start, end, quote, role: 'value' })
            }}
          >
            <span dir="auto">{oneLine(block.place.quote)}</span>
          </button>
          <span>{words.where(block.place.where.kind, block.place.where.number)}</span>
        </p>
      )}
    </li>
  )
}

/** What the words in hand would become. */
const HeldRepair = ({ held, block }: { readonly held: HeldFigure; readonly block: FigureBeside }) => {
  const repair = block.repair!
  const { start, quote } = held.place
  return (
    <p className="held-repair" dir="auto">
      {oneLine(quote.slice(0, Math.max(0, repair.start - start)))}
      <del>{oneLine(quote.slice(Math.max(0, repair.start - start), repair.end - start))}</del>{' '}
      <ins>{repair.text}</ins>
      {quote.slice(repair.end - start).replace(/\s+/g, ' ')}
    </p>
  )
}
