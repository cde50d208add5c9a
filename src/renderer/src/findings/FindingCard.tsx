import { memo } from 'react'
import type { Finding, Severity } from '../../../core/model/finding'
import { AcrossPlaces } from '../across/AcrossPlaces'
import type { MarkState } from '../reader/mark-state'
import { sheetIn } from '../state/desk-state'
import { fileLinesIn } from '../state/file-lines'
import { useActions, useDesk } from '../state/use-desk'
import { messageOf } from '../ui/check-words'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { FindingPicture } from './FindingPicture'
import { IgnoreMenu } from './IgnoreMenu'

const signs: Readonly<Record<Severity, MarkState>> = {
  error: 'alarm',
  warning: 'alarm',
  note: 'note',
  agrees: 'supported'
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

const inFile = (line: string | null | undefined): string | undefined =>
  line ? strings.findings.inFile(line) : undefined

interface FindingCardProps {
  readonly finding: Finding
  /** Draws its working where there is a picture of it. */
  readonly withPicture?: boolean
  /** It is the first of the row in hand, whose head and buttons speak for it: no sign and no place said again. */
  readonly isFirst?: boolean
}

/** What a check has to say: the sentence with its working, every place it rests on, and the way to ignore it where no row's head does. */
export const FindingCard = memo(({ finding, withPicture = false, isFirst = false }: FindingCardProps) => {
  const isChosen = useDesk((state) => state.finding === finding.id)
  const across = useDesk((state) => sheetIn(state)?.acrossOf.get(finding.id))
  const isRaised = useDesk((state) => sheetIn(state)?.rechecked.raised.has(finding.id) ?? false)
  const lines = useDesk((state) => fileLinesIn(state)[finding.id])
  const { selectFinding } = useActions()
  const message = messageOf(finding)
  return (
    <div
      className={`finding finding-${finding.severity}${isFirst ? ' is-first' : ''}`}
      data-finding-id={finding.id}
      data-chosen-finding={isChosen || undefined}
    >
      <p className="finding-message" title={inFile(lines?.[0])}>
        {!isFirst && <Sign state={signs[finding.severity]} />}
        <span className="spoken">{strings.severityWords[finding.severity]}: </span>
        <span>{message}</span>
      </p>
      {withPicture && <FindingPicture finding={finding} />}
      {across ? (
        <AcrossPlaces finding={across} here={finding} />
      ) : (
        (!isFirst || finding.places.length > 1) && (
          <ul className="places" aria-label={strings.findings.places}>
            {finding.places.map((place, i) => (
              <li key={`${place.start} ${place.end} ${place.role}`}>
                <button
                  type="button"
                  className="place"
                  aria-label={strings.findings.jump(oneLine(place.quote))}
                  title={inFile(lines?.[i])}
                  onClick={() => selectFinding(finding, place)}
                >
                  <span dir="auto">{oneLine(place.quote)}</span>
                </button>
              </li>
            ))}
          </ul>
        )
      )}
      {finding.severity !== 'agrees' && !isFirst && (
        <IgnoreMenu finding={across ?? finding} isAcross={across !== undefined || isRaised} isFirst={false} />
      )}
    </div>
  )
})
