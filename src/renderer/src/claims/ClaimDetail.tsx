import { FindingCard } from '../findings/FindingCard'
import { HoldPanel } from '../hold/HoldPanel'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'
import { ChangeLine } from './ChangeLine'
import { ClaimActions } from './ClaimActions'
import { ConflictLine } from './ConflictLine'
import { EvidenceList } from './EvidenceList'
import { HistoryList } from './HistoryList'
import { ReviewField } from './ReviewField'
import { ErrorSelects, StatusSelect } from './ReviewSelects'
import { StaleLine } from './StaleLine'
import { VerdictButtons } from './VerdictButtons'

const FindingAlone = ({ id }: { readonly id: string }) => {
  const finding = useSheet().findingOf.get(id)
  return (
    finding && (
      <div className="detail-body">
        <FindingCard finding={finding} withPicture />
        <p className="detail-quiet">{strings.detail.noClaim}</p>
      </div>
    )
  )
}

/** The claim in hand: its words, the ruling, the correction, the note, and what the checks say of it. */
export const ClaimDetail = () => {
  const sheet = useSheet()
  const id = useDesk((state) => state.claim)
  const findingId = useDesk((state) => state.finding)
  const unsaved = useDesk((state) => (id === null ? undefined : state.unsaved[id]))
  const claim = id === null ? undefined : sheet.claimOf.get(id)
  if (!claim) {
    if (findingId !== null) return <FindingAlone id={findingId} />
    return sheet.order.length > 0 ? <p className="detail-quiet">{strings.work.nothingSelected}</p> : null
  }
  const findings = sheet.findingsOn.get(claim.id) ?? []
  return (
    <div className="detail-body">
      <div className="detail-head">
        <p className="detail-position">
          <span>{strings.detail.position(sheet.indexOf.get(claim.id)! + 1, sheet.order.length)}</span>
          {claim.origin === 'added' && <span className="tag">{strings.review.claim.added}</span>}
          {claim.kinds.map((kind) => (
            <span key={kind} className="tag">
              {strings.kindNames[kind]}
            </span>
          ))}
        </p>
        <StatusSelect claimId={claim.id} />
        <h3 className="detail-quote" dir="auto">
          {claim.anchor.quote}
        </h3>
      </div>
      <StaleLine claimId={claim.id} />
      <ConflictLine claimId={claim.id} />
      <HoldPanel />
      <VerdictButtons claimId={claim.id} />
      {unsaved && <p className="detail-unsaved">{strings.detail.unsaved(unsaved.message)}</p>}
      <div>
        <ReviewField
          key={`correction ${claim.id}`}
          claimId={claim.id}
          field="correction"
          placeholder={claim.anchor.quote.replace(/\s+/g, ' ')}
        />
        <ChangeLine claimId={claim.id} />
      </div>
      <ErrorSelects claimId={claim.id} />
      {findings.length > 0 && (
        <section className="detail-findings" aria-label={strings.detail.restsOn}>
          <h4>{strings.detail.restsOn}</h4>
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} withPicture />
          ))}
        </section>
      )}
      <EvidenceList key={`evidence ${claim.id}`} claimId={claim.id} />
      <ReviewField
        key={`note ${claim.id}`}
        claimId={claim.id}
        field="note"
        placeholder={strings.detail.notePlaceholder}
      />
      <ClaimActions />
      <HistoryList claimId={claim.id} />
    </div>
  )
}
