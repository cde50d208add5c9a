import { useEffect } from 'react'
import { severities } from '../../../core/model/finding'
import { wantedFindings } from '../state/listed'
import { useDesk, useSheet } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { strings } from '../ui/strings'
import { FindingCard } from './FindingCard'
import { IgnoredFindings } from './IgnoredFindings'

/** What the checks have to say, as far as the filter wants it, the gravest first; what holds is shown too, last. */
export const FindingList = () => {
  const { findings } = useSheet()
  const wanted = useDesk(wantedFindings)
  const chosen = useDesk((state) => state.finding)

  useEffect(() => {
    if (chosen === null) return
    document
      .querySelector(`.finding-list [data-finding-id="${CSS.escape(chosen)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  if (findings.length === 0) {
    return (
      <Quiet title={strings.work.noFindingsTitle}>
        <p>{strings.work.noFindings}</p>
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
      {wanted.length === 0 && <p className="detail-quiet">{strings.filter.noFindingFits}</p>}
      {severities.map((severity) => {
        const here = wanted.filter((finding) => finding.severity === severity)
        if (here.length === 0) return null
        return (
          <section key={severity} aria-labelledby={`severity-${severity}`}>
            <h3 id={`severity-${severity}`}>
              {strings.severityNames[severity]} <span className="count">{here.length}</span>
            </h3>
            {here.map((finding) => (
              <FindingCard key={finding.id} finding={finding} withPicture={severity !== 'agrees'} />
            ))}
          </section>
        )
      })}
      <IgnoredFindings />
    </div>
  )
}
