import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { FindingList } from '../findings/FindingList'
import type { Tab } from '../state/desk-state'
import { useActions, useDesk, useSheet, useWindowDesk } from '../state/use-desk'
import { focusHome } from '../ui/focus-home'
import { strings } from '../ui/strings'
import { ClaimDetail } from './ClaimDetail'
import { ClaimList } from './ClaimList'
import { FilterBar } from './FilterBar'
import { OrphanList } from './OrphanList'

const tabs: readonly Tab[] = ['claims', 'findings']

/** The right of the window: claims or findings to go through, and below them the one in hand. */
export const WorkPanel = () => {
  const tab = useDesk((state) => state.tab)
  const chosen = useDesk(({ claim, finding }) => claim ?? finding)
  const { showTab } = useActions()
  const sheet = useSheet()
  const { store } = useWindowDesk()
  const detail = useRef<HTMLElement>(null)
  const heldFocus = useRef(false)
  const counts: Readonly<Record<Tab, number>> = {
    claims: sheet.order.length,
    findings: sheet.findings.length
  }

  // What is in hand changes by key; where the focused button goes with it, the list takes the focus over.
  useEffect(
    () =>
      store.subscribe((next, before) => {
        if (next.claim === before.claim && next.finding === before.finding) return
        heldFocus.current = detail.current?.contains(document.activeElement) ?? false
      }),
    [store]
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once after each change of what is in hand
  useLayoutEffect(() => {
    detail.current?.scrollTo({ top: 0 })
    if (heldFocus.current && document.activeElement === document.body) focusHome()
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other: Tab = tab === 'claims' ? 'findings' : 'claims'
    showTab(other)
    document.getElementById(`tab-${other}`)?.focus()
  }

  return (
    <>
      <section className="work-list">
        <div className="tabs" role="tablist" aria-label={strings.work.tabs} onKeyDown={onKeyDown}>
          {tabs.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls="tab-panel"
              tabIndex={tab === name ? 0 : -1}
              onClick={() => showTab(name)}
            >
              {strings.work[name]} <span className="count">{counts[name]}</span>
            </button>
          ))}
        </div>
        <FilterBar />
        <div
          className="work-scroll"
          data-scroller
          id="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
        >
          {tab === 'claims' ? <ClaimList /> : <FindingList />}
        </div>
        <OrphanList />
      </section>
      <section
        className="detail"
        ref={detail}
        aria-label={
          chosen !== null && !sheet.claimOf.has(chosen) ? strings.detail.labelFinding : strings.detail.label
        }
      >
        <ClaimDetail />
      </section>
    </>
  )
}
