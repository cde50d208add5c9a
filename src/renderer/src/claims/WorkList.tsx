import { useLayoutEffect, useMemo, useRef } from 'react'
import { everything } from '../../../core/model/list-filter'
import { IgnoredFindings } from '../findings/IgnoredFindings'
import { acrossIn } from '../state/across-desk'
import { listedRows } from '../state/listed'
import { useDesk, useSheet } from '../state/use-desk'
import { rowIn } from '../state/work-in'
import { Quiet } from '../ui/Quiet'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { placeRow } from './place-row'
import { WorkRow } from './WorkRow'

/** Everything there is to check and to mend, in text order. The row in hand is open. */
export const WorkList = () => {
  const { rows, claimOf, view } = useSheet()
  const listed = useDesk(listedRows)
  const inHand = useDesk((state) => rowIn(state)?.key ?? null)
  const goTo = useDesk((state) => state.goTo)
  const unread = useDesk((state) => acrossIn(state).unread)
  const isFiltered = useDesk(({ filter }) => filter !== everything)
  const scroller = useRef<HTMLDivElement>(null)

  /** Rows that begin another sentence than the row before them. */
  const begins = useMemo(() => {
    const keys = new Set<string>()
    let before: number | undefined
    for (const { key, claim } of listed) {
      const sentence = claim === null ? before : claimOf.get(claim)?.sentence
      if (sentence !== before) keys.add(key)
      before = sentence
    }
    return keys
  }, [listed, claimOf])

  // The keyboard goes along with what is in hand: where it stood in the list, or on what closed a moment ago.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time another row is in hand
  useLayoutEffect(() => {
    const focused = document.activeElement
    const stoodHere = focused?.matches('.work-head') && scroller.current?.contains(focused)
    if (!stoodHere && focused !== document.body && focused !== null) return
    scroller.current?.querySelector<HTMLElement>('[data-chosen] > .work-head')?.focus({ preventScroll: true })
  }, [inHand])

  // biome-ignore lint/correctness/useExhaustiveDependencies: placed anew after each jump, and in an article checked anew
  useLayoutEffect(() => {
    const frame = scroller.current
    if (!frame || inHand === null) return
    // After the article has been scrolled to the words, which happens in this frame.
    const handle = requestAnimationFrame(() => placeRow(frame, goTo?.at ?? null))
    return () => cancelAnimationFrame(handle)
  }, [inHand, goTo, view])

  const stillReading = unread > 0 && <p className="detail-quiet">{strings.across.unread(unread)}</p>
  return (
    <div className="work-scroll" data-scroller ref={scroller}>
      {rows.length === 0 ? (
        <Quiet title={strings.work.nothingTitle}>
          <p>{strings.work.nothing}</p>
        </Quiet>
      ) : listed.length === 0 ? (
        <p className="detail-quiet">{isFiltered ? strings.filter.nothingFits : strings.work.nothingHere}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: rows that are drawn only in view cannot be a list's own children
        <div className="work-rows" role="list" aria-label={strings.work.list}>
          <Rows
            count={listed.length}
            estimate={36}
            covered={14}
            keyOf={(index) => listed[index]!.key}
            revealed={inHand === null ? null : listed.findIndex(({ key }) => key === inHand)}
          >
            {(index) => {
              const row = listed[index]!
              return <WorkRow row={row} place={index + 1} of={listed.length} begins={begins.has(row.key)} />
            }}
          </Rows>
        </div>
      )}
      {stillReading}
      <IgnoredFindings />
    </div>
  )
}
