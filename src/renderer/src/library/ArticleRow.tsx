import { type MouseEvent, memo } from 'react'
import type { ArticleSummary } from '../../../core/model/desk'
import { withUnseenShown } from '../../../core/text/unseen'
import { useActions, useDesk } from '../state/use-desk'
import { useShell } from '../state/use-shell'
import { formatDate } from '../ui/format-date'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { FoundWords } from './FoundWords'
import { ProgressBar } from './ProgressBar'

interface ArticleRowProps {
  readonly summary: ArticleSummary
  readonly isOpen: boolean
  /** The one row of the list that Tab stops at. */
  readonly isTabStop: boolean
  readonly isPicked: boolean
  /** What was searched for and found in it; empty where nothing was. */
  readonly query: string
  /** Takes a click that picks the article in place of opening it; answers whether it does. */
  readonly onPick: (id: string, event: MouseEvent) => boolean
}

const signedWords = (
  { by, with: first }: NonNullable<ArticleSummary['signedOff']>,
  needsTwo: boolean
): string => {
  if (first) return strings.library.signed(strings.review.signOff.names(first, by))
  return needsTwo ? strings.library.signedOnce(by) : strings.library.signed(by)
}

/** One article in the list: what it is, how far it has come, what stands against it. */
export const ArticleRow = memo(({ summary, isOpen, isTabStop, isPicked, query, onPick }: ArticleRowProps) => {
  const { openArticle } = useActions()
  const { id, title, publishedOn, sourceName, progress, alarms, asked = 0, signedOff, tags } = summary
  const needsTwo = useShell(({ settings }) => settings.twoSignatures)
  // Under the board the open article is out of sight: a click brings it back.
  const isUnderBoard = useDesk(({ board }) => board !== null)
  const alarmWords = strings.library.alarms(alarms)
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <div role="listitem">
      <button
        type="button"
        className="article-row"
        aria-current={isOpen ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        title={sourceName && withUnseenShown(sourceName)}
        data-article-id={id}
        data-picked={isPicked || undefined}
        onClick={(event) => {
          if (!onPick(id, event) && !(isOpen && !isUnderBoard)) void openArticle(id)
        }}
      >
        {isPicked && <span className="spoken">{strings.library.isPicked} </span>}
        <span className="article-row-title" dir="auto">
          {withUnseenShown(title)}
        </span>
        {query !== '' && <FoundWords articleId={id} query={query} />}
        <span className="article-row-line">
          <span>{publishedOn ? formatDate(publishedOn, 'short') : strings.library.undated}</span>
          {alarms > 0 && (
            <span className="article-row-alarms" title={alarmWords}>
              <Sign state="alarm" />
              <span aria-hidden="true">{alarms}</span>
              <span className="spoken">{alarmWords}</span>
            </span>
          )}
          <span className="article-row-count">
            {strings.library.progress(progress.ruled, progress.claims)}
          </span>
        </span>
        {tags && (
          <span className="article-row-tags" dir="auto">
            {tags.join(' · ')}
          </span>
        )}
        {(signedOff || asked > 0) && (
          <span className="article-row-signed">
            {signedOff && (!needsTwo || signedOff.with) && <Sign state="verified" />}
            {[signedOff && signedWords(signedOff, needsTwo), asked > 0 && strings.library.asked(asked)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        <ProgressBar progress={progress} />
      </button>
    </div>
  )
})
