import { useEffect } from 'react'
import { severities } from '../../../core/model/finding'
import { byGravity } from '../state/sheet'
import { useDesk, useSheet } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { strings } from '../ui/strings'
import { FindingCard } from './FindingCard'
import { IgnoredFindings } from './IgnoredFindings'

/** Everything the checks have to say, the gravest first; what holds is shown too, last. */
export const FindingList = () => {
  const { findings } = useSheet()
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
    <div className="finding-list">
      {severities.map((severity) => {
        const here = findings.filter((finding) => finding.severity === severity).sort(byGravity)
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
