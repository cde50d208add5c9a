import { Fragment, memo } from 'react'
import { type DeskState, reviewIn, showsCoverage } from '../state/desk-state'
import { wantedKeys } from '../state/listed'
import { markIn } from '../state/mark-in'
import type { TextRun } from '../state/sheet'
import { useDesk, useSheet } from '../state/use-desk'
import { openIn } from '../state/work-in'
import { strings } from '../ui/strings'
import type { MarkState } from './mark-state'
import { SeenWords } from './SeenWords'

interface MarkProps {
  readonly run: TextRun
  readonly words: string
}

const useIsLit = (run: TextRun): boolean => useDesk(({ lit }) => run.findings.some((id) => lit.has(id)))

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ')

type Look = readonly [
  state: MarkState,
  chosen: string | null,
  isStruck: boolean,
  isUnsaved: boolean,
  isLit: boolean,
  hasNote: boolean,
  isUnlisted: boolean,
  correction: string
]

/** Whether the filter leaves out all that stands on a run, and nothing of it is in hand. */
const isUnlisted = (desk: DeskState, keys: readonly string[]): boolean => {
  const wanted = wantedKeys(desk)
  return wanted !== null && !keys.some((key) => wanted.has(key) || key === desk.claim || key === desk.finding)
}

const lookOf = (desk: DeskState, run: TextRun): string => {
  const { claims, findings } = run
  const look: Look = [
    markIn(desk, claims[0]!),
    desk.claim !== null && claims.includes(desk.claim) ? desk.claim : null,
    claims.some((id) => reviewIn(desk, id).verdict === 'disputed'),
    claims.some((id) => id in desk.unsaved),
    findings.some((id) => desk.lit.has(id)),
    run.loose !== null && run.isNote && openIn(desk).has(run.loose),
    isUnlisted(desk, claims),
    run.heads === null ? '' : reviewIn(desk, run.heads).correction.trim()
  ]
  return JSON.stringify(look)
}

/** A run under a claim: drawn in the innermost claim's state, struck where any claim over it is disputed. */
const ClaimMark = memo(({ run, words }: MarkProps) => {
  const inner = run.claims[0]!
  const sheet = useSheet()
  // One subscription a mark, answered with one string: an article can have thousands.
  const look = useDesk((desk) => lookOf(desk, run))
  const [state, chosen, isStruck, isUnsaved, isLit, hasNote, isAside, correction] = JSON.parse(look) as Look
  const className = classes(
    'mark',
    `mark-${state}`,
    isStruck && 'is-struck',
    chosen !== null && 'is-chosen',
    isLit && 'is-lit',
    isUnsaved && 'is-unsaved',
    hasNote && 'has-note',
    isAside && 'is-unlisted',
    run.dateline && 'dateline'
  )
  const data = {
    'data-at': run.start,
    'data-claim-id': inner,
    'data-claims': run.claims.join(' '),
    'data-findings': run.findings.length > 0 ? run.findings.join(' ') : undefined,
    'data-finding-id': hasNote ? run.loose! : undefined,
    'data-chosen': chosen ?? undefined,
    'data-state': state
  }
  if (run.heads === null) {
    return (
      <span className={className} {...data}>
        <SeenWords words={words} />
      </span>
    )
  }
  const quote = sheet.claimOf.get(inner)!.anchor.quote
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines as words do
    <span
      role="button"
      tabIndex={chosen === inner ? 0 : -1}
      className={className}
      aria-label={quote === words ? undefined : quote.replace(/\s+/g, ' ')}
      aria-current={chosen === inner ? 'true' : undefined}
      aria-description={
        correction === ''
          ? strings.markNames[state]
          : `${strings.markNames[state]}, ${strings.reader.correctedTo}${correction}`
      }
      data-head={inner}
      {...data}
    >
      <SeenWords words={words} />
    </span>
  )
})

/** The words of an error, warning or note that no claim has the row of; plain once it is dealt with. */
const LooseMark = memo(({ run, words }: MarkProps) => {
  const isLit = useIsLit(run)
  const isOpen = useDesk((desk) => openIn(desk).has(run.loose!))
  const isAside = useDesk((desk) => isUnlisted(desk, [run.loose!]))
  const isChosen = useDesk(({ claim, finding }) => claim === null && finding === run.loose)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines as words do
    <span
      role="button"
      tabIndex={-1}
      className={classes(
        'mark',
        isOpen ? (run.isNote ? 'mark-note' : 'mark-alarm') : 'mark-closed',
        isLit && 'is-lit',
        isChosen && 'is-chosen',
        isAside && 'is-unlisted',
        run.dateline && 'dateline'
      )}
      aria-description={strings.reader.clickForFinding}
      data-at={run.start}
      data-finding-id={run.loose ?? undefined}
      data-findings={run.findings.join(' ')}
    >
      <SeenWords words={words} />
    </span>
  )
})

/** Plain words, lit only while a finding that rests on them is chosen. */
const LitWords = memo(({ run, words }: MarkProps) => {
  const isLit = useIsLit(run)
  return (
    <span
      className={classes(isLit && 'is-lit', run.dateline && 'dateline', run.isCrossed && 'is-crossed')}
      data-at={run.start}
      data-findings={run.findings.length > 0 ? run.findings.join(' ') : undefined}
    >
      <SeenWords words={words} />
    </span>
  )
})

/** Words in no claim: marked while what is still open is looked at. */
const PlainWords = ({ words }: Pick<MarkProps, 'words'>) => {
  const isCoverage = useDesk(showsCoverage)
  return isCoverage && /[\p{L}\p{N}]/u.test(words) ? (
    <span className="is-loose">
      <SeenWords words={words} />
    </span>
  ) : (
    <SeenWords words={words} />
  )
}

const Run = ({ run, words }: MarkProps) =>
  run.claims.length > 0 ? (
    <ClaimMark run={run} words={words} />
  ) : run.loose !== null ? (
    <LooseMark run={run} words={words} />
  ) : run.findings.length > 0 || run.dateline || run.isCrossed ? (
    <LitWords run={run} words={words} />
  ) : (
    <PlainWords words={words} />
  )

interface TextRunsProps {
  readonly text: string
  readonly runs: readonly TextRun[]
}

/** A block's words with its marks: text nodes and spans, whatever the article holds. */
export const TextRuns = ({ text, runs }: TextRunsProps) =>
  runs.map((run) => (
    <Fragment key={run.start}>
      <Run run={run} words={text.slice(run.start, run.end)} />
    </Fragment>
  ))
