import { useEffect, useMemo, useRef } from 'react'
import { listedClaims } from '../state/listed'
import { useDesk, useSheet } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { whenThere } from '../ui/when-there'
import { ClaimRow } from './ClaimRow'

/** Every claim in reading order, those of one sentence together. Focus stays on the list; the chosen row is named. */
export const ClaimList = () => {
  const { groups: all, order, view } = useSheet()
  const listed = useDesk(listedClaims)
  const groups = useMemo(() => {
    if (listed === order) return all
    const ids = new Set(listed)
    return all
      .map((group) => ({ ...group, claims: group.claims.filter((id) => ids.has(id)) }))
      .filter(({ claims }) => claims.length > 0)
  }, [all, order, listed])
  const claim = useDesk((state) => state.claim)
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: an article that was checked anew is drawn anew, from its top
  useEffect(() => {
    if (claim === null) return
    return whenThere(
      () => document.getElementById(`claim-row-${claim}`),
      (row) => row.scrollIntoView({ block: 'nearest' })
    )
  }, [claim, view])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article's list begins at its top
  useEffect(() => {
    if (claim === null) list.current?.parentElement?.scrollTo({ top: 0 })
  }, [view.article.id])

  const isShown = claim !== null && groups.some(({ claims }) => claims.includes(claim))
  if (order.length === 0) {
    return (
      <Quiet title={strings.work.noClaimsTitle}>
        <p>{strings.work.noClaims}</p>
      </Quiet>
    )
  }
  if (groups.length === 0) return <p className="detail-quiet">{strings.filter.noClaim}</p>
  return (
    <div
      ref={list}
      className="claim-list"
      role="listbox"
      aria-label={strings.work.claims}
      aria-activedescendant={isShown ? `claim-row-${claim}` : undefined}
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
