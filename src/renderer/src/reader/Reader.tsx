import { useContext, useEffect, useRef } from 'react'
import { SaidLine } from '../claims/SaidLine'
import { isRecoverable, Recovery } from '../recovery/Recovery'
import { SheetContext, useActions, useDesk } from '../state/use-desk'
import { useShell } from '../state/use-shell'
import { rowIn } from '../state/work-in'
import { Key } from '../ui/Key'
import { Quiet } from '../ui/Quiet'
import { RestrictedNotice } from '../ui/RestrictedNotice'
import { strings } from '../ui/strings'
import { whenThere } from '../ui/when-there'
import { ArticleText } from './ArticleText'
import { bringIntoView } from './bring-into-view'
import { CorrectedText } from './CorrectedText'
import { EdgeStrip } from './EdgeStrip'
import { FindBar } from './FindBar'
import { HeadSheet } from './HeadSheet'
import { ReaderBar } from './ReaderBar'
import { SignOffSheet } from './SignOffSheet'
import { rangeOf } from './text-offsets'
import { useScrollSync } from './use-scroll-sync'

const { states } = strings

const Nothing = () => {
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const busy = useDesk((state) => state.busy)
  const { openFiles } = useActions()
  if (articles && articles.length > 0) {
    const toCheck = articles.reduce((sum, { progress }) => sum + progress.claims - progress.ruled, 0)
    return (
      <Quiet title={states.chooseTitle}>
        <p>{states.choose(articles.length, toCheck)}</p>
      </Quiet>
    )
  }
  return (
    <Quiet title={states.emptyTitle}>
      <p>{states.empty}</p>
      <button
        type="button"
        className="button button-main"
        aria-disabled={busy !== null}
        onClick={() => void openFiles()}
      >
        {strings.library.open}
        <Key of="open-files" />
      </button>
    </Quiet>
  )
}

/** The middle of the window: the article, or why there is none to read. */
export const Reader = () => {
  const article = useDesk((state) => state.article)
  const goTo = useDesk((state) => state.goTo)
  const sheet = useContext(SheetContext)
  const isSigning = useDesk((state) => state.engaged === 'signing')
  const isHeading = useDesk((state) => state.engaged === 'heading')
  const isCorrected = useDesk((state) => state.reading === 'corrected')
  // Where no card is in sight, what was done is said here.
  const isWorkShown = useShell(({ settings }) => settings.panes.workShown)
  const isInHand = useDesk((state) => rowIn(state) !== null)
  const hasCard = isWorkShown && isInHand
  const { openArticle, reveal } = useActions()
  const scroller = useRef<HTMLElement>(null)
  const id = sheet?.view.article.id

  useScrollSync(scroller, sheet)

  // A new article begins at its beginning. Declared before the other effect, which may then go further down.
  useEffect(() => {
    if (id !== undefined) scroller.current?.scrollTo({ top: 0 })
  }, [id])

  // Letters of another size: the words in hand are where the eye goes back to.
  const textSize = useShell(({ settings }) => settings.textSize)
  const sizeBefore = useRef(textSize)
  useEffect(() => {
    if (sizeBefore.current === textSize) return
    sizeBefore.current = textSize
    if (goTo) reveal(goTo.at)
  }, [textSize, goTo, reveal])

  useEffect(() => {
    const frame = scroller.current
    if (!goTo || !frame) return
    return whenThere(
      () =>
        frame.querySelector<HTMLElement>(`[data-at="${goTo.at}"]`) ??
        rangeOf(frame, { start: goTo.at, end: goTo.at + 1 })?.startContainer.parentElement ??
        null,
      (run) => bringIntoView(frame, run)
    )
  }, [goTo])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable to scroll by keyboard
    <main className="reader" aria-label={strings.reader.label} ref={scroller} tabIndex={0} data-scroller>
      {sheet && <FindBar />}
      <RestrictedNotice />
      {sheet ? (
        <>
          <ReaderBar />
          <EdgeStrip />
          {isSigning && <SignOffSheet />}
          {isHeading && <HeadSheet />}
          {isCorrected ? <CorrectedText /> : <ArticleText sheet={sheet} />}
          {!hasCard && (
            <div className="reader-said">
              <SaidLine />
            </div>
          )}
        </>
      ) : article.phase === 'failed' ? (
        <div role="alert">
          <Quiet title={states.articleFailedTitle}>
            <p>{article.error.message}</p>
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                void openArticle(article.id)
                scroller.current?.focus()
              }}
            >
              {states.again}
            </button>
          </Quiet>
          {isRecoverable(article.error.code) && <Recovery key={article.id} />}
        </div>
      ) : article.phase === 'loading' ? (
        <Quiet title={states.opening} slow />
      ) : (
        <Nothing />
      )}
    </main>
  )
}
