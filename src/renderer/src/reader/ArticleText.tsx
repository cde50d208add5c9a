import { memo, useEffect, useRef } from 'react'
import type { BlockKind } from '../../../core/model/article'
import { showsCoverage } from '../state/desk-state'
import type { DeskActions } from '../state/desk-store'
import type { Sheet, SheetBlock } from '../state/sheet'
import { useActions, useDesk, useWindowDesk } from '../state/use-desk'
import { Rows } from '../ui/Rows'
import { ArticleMeta } from './ArticleMeta'
import { BlockFrame } from './BlockFrame'
import { ColleaguesHere } from './ColleaguesHere'
import { lightAlike } from './light-alike'
import { Marking } from './Marking'
import { ParagraphSign } from './ParagraphSign'
import { Pencil } from './Pencil'
import { SpanHandles } from './SpanHandles'
import { TextRuns } from './TextRuns'
import { useSameNames } from './use-same-names'
import { useTakenWords } from './use-taken-words'

/** Chooses what stands under a mark; where claims nest, choosing again goes from the inner to the outer. */
const choose = (
  column: HTMLElement,
  mark: HTMLElement,
  sheet: Sheet,
  actions: DeskActions,
  chosen: string | null
): void => {
  const claims = mark.dataset.claims?.split(' ') ?? []
  const finding = sheet.findingOf.get(mark.dataset.findingId ?? '')
  const at = chosen === null ? -1 : claims.indexOf(chosen)
  const claim = claims[at + 1] ?? (finding ? undefined : claims[0])
  if (claim !== undefined) {
    actions.selectClaim(claim)
    // A mark may stand on several runs, of which one takes the focus for all.
    column.querySelector<HTMLElement>(`[data-head="${CSS.escape(claim)}"]`)?.focus({ preventScroll: true })
  } else if (finding) {
    const start = Number(mark.dataset.at)
    actions.selectFinding(
      finding,
      finding.places.find((place) => place.start <= start && start < place.end)
    )
  }
}

const markUnder = (event: Event): HTMLElement | null =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-claims], [data-finding-id]')
    : null

interface BlockTextProps {
  readonly sheet: Sheet
  readonly block: SheetBlock
  /** Its number, from 0. */
  readonly index: number
}

const BlockText = memo(({ sheet, block, index }: BlockTextProps) => (
  <BlockFrame block={block.block}>
    {!unsigned.has(block.block.kind) && <ParagraphSign claims={block.claims} />}
    <TextRuns text={sheet.view.article.text} runs={block.runs} />
    <Pencil block={block} />
    <ColleaguesHere of={sheet.view.article.id} paragraph={index} />
  </BlockFrame>
))

/** Kinds of block whose margin says nothing. */
const unsigned: ReadonlySet<BlockKind> = new Set(['headline', 'byline', 'agency', 'caption'])

/** An opened article, set to be read. Takes its sheet. */
export const ArticleText = memo(({ sheet }: { readonly sheet: Sheet }) => {
  const actions = useActions()
  const { store } = useWindowDesk()
  const at = useDesk(({ goTo }) => goTo?.at ?? null)
  const reading = useDesk((state) => state.reading)
  const isCoverage = useDesk(showsCoverage)
  const column = useRef<HTMLElement>(null)

  useSameNames(column)
  useTakenWords(column)

  // One listener for all marks: an article can have thousands of them.
  useEffect(() => {
    const element = column.current
    if (!element) return
    const onClick = (event: Event): void => {
      const mark = markUnder(event)
      // Dragging over words to copy them is not choosing a mark.
      if (mark && (window.getSelection()?.isCollapsed ?? true))
        choose(element, mark, sheet, actions, store.getState().claim)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      const mark = markUnder(event)
      if (!mark) return
      event.preventDefault()
      choose(element, mark, sheet, actions, store.getState().claim)
    }
    const stop = lightAlike(element)
    element.addEventListener('click', onClick)
    element.addEventListener('keydown', onKeyDown)
    return () => {
      stop()
      element.removeEventListener('click', onClick)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [sheet, actions, store])

  return (
    <article
      className="column"
      ref={column}
      aria-label={sheet.view.article.title}
      lang={sheet.view.article.language}
      data-reading={reading}
      data-coverage={isCoverage || undefined}
    >
      <ArticleMeta sheet={sheet} />
      <Rows
        count={sheet.blocks.length}
        estimate={150}
        keyOf={(index) => sheet.blocks[index]!.block.start}
        revealed={at === null ? null : sheet.blocks.findIndex(({ block }) => at < block.end)}
      >
        {(index) => <BlockText sheet={sheet} block={sheet.blocks[index]!} index={index} />}
      </Rows>
      <SpanHandles column={column} />
      <Marking column={column} />
    </article>
  )
})
