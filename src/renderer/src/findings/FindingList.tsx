import { useEffect, useMemo } from 'react'
import { type Finding, type Severity, severities } from '../../../core/model/finding'
import { acrossIn } from '../state/across-desk'
import { wantedFindings } from '../state/listed'
import { useDesk, useSheet } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { whenThere } from '../ui/when-there'
import { FindingCard } from './FindingCard'
import { IgnoredFindings } from './IgnoredFindings'

/** A line of the list: how grave those are that follow, or one of them. */
type Line = { readonly severity: Severity; readonly count: number } | Finding

const linesOf = (wanted: readonly Finding[]): readonly Line[] =>
  severities.flatMap((severity): readonly Line[] => {
    const here = wanted.filter((finding) => finding.severity === severity)
    return here.length === 0 ? [] : [{ severity, count: here.length }, ...here]
  })

/** What the checks have to say, as far as the filter wants it, the gravest first; what holds is shown too, last. */
export const FindingList = () => {
  const { findings } = useSheet()
  const wanted = useDesk(wantedFindings)
  const unread = useDesk((state) => acrossIn(state).unread)
  const chosen = useDesk((state) => state.finding)
  const lines = useMemo(() => linesOf(wanted), [wanted])

  useEffect(() => {
    if (chosen === null) return
    return whenThere(
      () => document.querySelector(`.finding-list [data-finding-id="${CSS.escape(chosen)}"]`),
      (card) => card.scrollIntoView({ block: 'nearest' })
    )
  }, [chosen])

  const stillReading = unread > 0 && <p className="detail-quiet">{strings.across.unread(unread)}</p>

  if (findings.length === 0) {
    return (
      <Quiet title={strings.work.noFindingsTitle}>
        <p>{strings.work.noFindings}</p>
        {stillReading}
        <IgnoredFindings />
      </Quiet>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: sections of cards, not fields of a form
    <div
      className="finding-list"
      role="group"
      aria-label={strings.work.findings}
      tabIndex={-1}
      data-home="list"
    >
      {findings.length > 0 && wanted.length === 0 && (
        <p className="detail-quiet">{strings.filter.noFindingFits}</p>
      )}
      <Rows
        count={lines.length}
        estimate={130}
        keyOf={(at) => {
          const line = lines[at]!
          return 'id' in line ? line.id : line.severity
        }}
        revealed={chosen === null ? null : lines.findIndex((line) => 'id' in line && line.id === chosen)}
      >
        {(at) => {
          const line = lines[at]!
          if ('id' in line) return <FindingCard finding={line} withPicture={line.severity !== 'agrees'} />
          return (
            <h3>
              {strings.severityNames[line.severity]} <span className="count">{line.count}</span>
            </h3>
          )
        }}
      </Rows>
      {stillReading}
      <IgnoredFindings />
    </div>
  )
}
