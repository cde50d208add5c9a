import { useEffect, useRef } from 'react'
import { useDesk, useSheet } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { whenThere } from '../ui/when-there'
import { ClaimRow } from './ClaimRow'

/** Every claim in reading order, those of one sentence together. Focus stays on the list; the chosen row is named. */
export const ClaimList = () => {
  const { groups, order, view } = useSheet()
  const claim = useDesk((state) => state.claim)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (claim === null) return
    return whenThere(
      () => document.getElementById(`claim-row-${claim}`),
      (row) => row.scrollIntoView({ block: 'nearest' })
    )
  }, [claim])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article's list begins at its top
  useEffect(() => {
    if (claim === null) list.current?.parentElement?.scrollTo({ top: 0 })
  }, [view.article.id])

  if (order.length === 0) {
    return (
      <Quiet title={strings.work.noClaimsTitle}>
        <p>{strings.work.noClaims}</p>
      </Quiet>
    )
  }
  return (
    <div
      ref={list}
      className="claim-list"
      role="listbox"
      aria-label={strings.work.claims}
      aria-activedescendant={claim === null ? undefined : `claim-row-${claim}`}
      tabIndex={0}
      data-home="list"
    >
      <Rows
        count={groups.length}
        estimate={62}
        keyOf={(index) => groups[index]!.claims[0]!}
        revealed={claim === null ? null : groups.findIndex(({ claims }) => claims.includes(claim))}
      >
        {(index) => {
          const { sentence, claims } = groups[index]!
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset is for forms
            <div className="claim-group" role="group" aria-label={strings.work.sentence(sentence + 1)}>
              {claims.map((id) => (
                <ClaimRow key={id} id={id} />
              ))}
            </div>
          )
        }}
      </Rows>
    </div>
  )
}
