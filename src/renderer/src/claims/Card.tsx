import type { WorkRow } from '../../../core/review/work-rows'
import { FindingCard } from '../findings/FindingCard'
import { RepairList } from '../findings/RepairList'
import { HoldPanel } from '../hold/HoldPanel'
import { RelationList } from '../hold/RelationList'
import { useDesk, useSheet } from '../state/use-desk'
import { openIn } from '../state/work-in'
import { strings } from '../ui/strings'
import { AuthorQuestion } from './AuthorQuestion'
import { ChangeLine } from './ChangeLine'
import { ClaimActions } from './ClaimActions'
import { ConflictLine } from './ConflictLine'
import { EvidenceList } from './EvidenceList'
import { GivenTo } from './GivenTo'
import { HistoryList } from './HistoryList'
import { ReviewField } from './ReviewField'
import { ErrorSelects, StatusSelect } from './ReviewSelects'
import { StaleLine } from './StaleLine'
import { TruthButtons } from './TruthButtons'
import { VerdictButtons } from './VerdictButtons'

/** The findings of a row, open ones first drawn whole, and the numbered ways to put them right. */
const Findings = ({ row }: { readonly row: WorkRow }) => {
  const open = useDesk(openIn)
  const asking = row.findings.filter(({ id }) => open.has(id))
  const shown = asking.length > 0 ? asking : row.findings
  if (shown.length === 0) return null
  return (
    <section className="card-findings" aria-label={strings.detail.restsOn}>
      {shown.map((finding, index) => (
        <FindingCard key={finding.id} finding={finding} withPicture isFirst={index === 0} />
      ))}
      <RepairList row={row} />
    </section>
  )
}

/** What else is found about a claim's words: what supports them, and what speaks of other words beside them. */
const Beside = ({ row }: { readonly row: WorkRow }) => {
  const { findingsOn } = useSheet()
  const own = new Set(row.findings)
  const others = (findingsOn.get(row.claim!) ?? []).filter((finding) => !own.has(finding))
  if (others.length === 0) return null
  return (
    <section className="card-beside" aria-label={strings.detail.beside}>
      {others.map((finding) => (
        <FindingCard key={finding.id} finding={finding} withPicture={finding.severity === 'agrees'} />
      ))}
    </section>
  )
}

const ClaimPart = ({ id }: { readonly id: string }) => {
  const claim = useSheet().claimOf.get(id)!
  const unsaved = useDesk((state) => state.unsaved[id])
  return (
    <>
      <StaleLine claimId={id} />
      <ConflictLine claimId={id} />
      <HoldPanel />
      <VerdictButtons claimId={id} />
      <TruthButtons claimId={id} />
      {unsaved && <p className="detail-unsaved">{strings.detail.unsaved(unsaved.message)}</p>}
      <div>
        <ReviewField
          key={`correction ${id}`}
          claimId={id}
          field="correction"
          placeholder={claim.anchor.quote.replace(/\s+/g, ' ')}
        />
        <ChangeLine claimId={id} />
      </div>
      <ErrorSelects claimId={id} />
    </>
  )
}

/** What is open under the row in hand: its findings with their repairs, the ruling, the correction, evidence, note. */
export const Card = ({ row }: { readonly row: WorkRow }) => {
  const { claim, key } = row
  return (
    <section
      className="card"
      aria-label={claim === null ? strings.detail.labelFinding : strings.detail.label}
    >
      <Findings row={row} />
      {claim !== null && (
        <>
          <ClaimPart id={claim} />
          <Beside row={row} />
          <EvidenceList key={`evidence ${key}`} claimId={claim} />
          <RelationList claimId={claim} />
          <ReviewField
            key={`note ${key}`}
            claimId={claim}
            field="note"
            placeholder={strings.detail.notePlaceholder}
          />
          <AuthorQuestion key={`question ${key}`} claimId={claim} />
          <div className="card-foot">
            <ClaimActions />
            <GivenTo key={`given ${key}`} claimId={claim} />
            <StatusSelect claimId={claim} />
          </div>
          <HistoryList claimId={claim} />
        </>
      )}
    </section>
  )
}
