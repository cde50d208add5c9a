import type { BoardCorrection, BoardStep } from '../../../core/report/board-corrections'
import type { LifeStamp } from '../../../core/review/correction-lives'
import { type Board, leftOf, stepOnBoard } from '../state/board'
import { strings } from '../ui/strings'

const { board: words } = strings

const day = new Intl.DateTimeFormat(strings.locale, { day: 'numeric', month: 'short' })

const dayMs = 86_400_000

/** What stands under a step: two short lines. */
type StepWords = readonly [string, string]

const stamped = ({ at, by }: LifeStamp, more = by): StepWords => [day.format(new Date(at)), more]

const wordsOf = (step: BoardStep, row: BoardCorrection, left: number | null, isNext: boolean): StepWords => {
  switch (step) {
    case 'proposed':
      return stamped(row.proposed)
    case 'ordered':
      return row.ordered ? stamped(row.ordered) : [isNext ? words.toOrder : '', '']
    case 'made':
      if (row.made) return stamped(row.made, words.newText)
      return [isNext ? words.waiting(Math.floor((Date.now() - Date.parse(row.ordered!.at)) / dayMs)) : '', '']
    case 'told':
      if (row.told) return stamped(row.told, row.told.where)
      if (row.isSlip) return [words.refiled, '']
      if (!row.isLast) return [words.later, '']
      return [isNext ? words.notOut : '', '']
    case 'everywhere':
      if (!row.ordered) return ['', '']
      return [left === null ? words.looking : left === 0 ? words.mended : words.left(left), '']
  }
}

const isDone = (step: BoardStep, row: BoardCorrection, left: number | null): boolean => {
  switch (step) {
    case 'proposed':
      return true
    case 'ordered':
      return row.ordered !== undefined
    case 'made':
      return row.made !== undefined
    case 'told':
      return row.told !== undefined || (row.made !== undefined && (row.isSlip || !row.isLast))
    case 'everywhere':
      return row.ordered !== undefined && left === 0
  }
}

export const boardSteps: readonly BoardStep[] = ['proposed', 'ordered', 'made', 'told', 'everywhere']

/** How far a correction has come: filled what is done, ringed what waits, in words below what and by whom. */
export const BoardTrack = ({ board, row }: { readonly board: Board; readonly row: BoardCorrection }) => {
  const left = leftOf(board, row)?.length ?? null
  const next = stepOnBoard(board, row)
  return (
    <span className="track">
      {boardSteps.map((step) => {
        const done = isDone(step, row, left)
        const [first, second] = wordsOf(step, row, left, step === next)
        const state = done ? 'done' : step === next ? 'next' : 'later'
        return (
          <span key={step} className="track-step" data-step={step} data-state={state}>
            <i className="track-dot" aria-hidden="true" />
            <span className="spoken">
              {words.stepSpoken(
                words.steps[step],
                [first, second].filter(Boolean).join(', ') || words.notYet
              )}
              .{' '}
            </span>
            <span className="track-words" aria-hidden="true">
              <span>{first}</span>
              {second !== '' && <span>{second}</span>}
            </span>
          </span>
        )
      })}
    </span>
  )
}
