import { useMemo } from 'react'
import { coverageOf } from '../../../core/review/coverage-of'
import { type Reading, showsCoverage } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { wordsCovered } from '../state/words-covered'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { SignOffState } from './SignOffState'

const { coverage: words, reading: modes } = strings.review
const readings = ['redline', 'plain', 'corrected'] as const satisfies readonly Reading[]

/** How much has been decided on, kind by kind, and the way to what has not. */
const CoverageMeter = () => {
  const sheet = useSheet()
  const isOn = useDesk(showsCoverage)
  const reviews = useDesk((state) => state.reviews)
  const { kinds } = useMemo(() => coverageOf(sheet.view.claims, reviews), [sheet, reviews])
  const loose = useDesk((state) => wordsCovered(state)?.loose ?? 0)
  const { toggleCoverage } = useActions()
  const all = kinds.reduce((sum, kind) => sum + kind.all, 0)
  const ruled = kinds.reduce((sum, kind) => sum + kind.ruled, 0)
  if (all === 0) return null
  const open = kinds.filter((kind) => kind.ruled < kind.all)
  return (
    <button
      type="button"
      className="coverage"
      aria-pressed={isOn}
      title={words.show}
      onClick={toggleCoverage}
    >
      <svg className="coverage-ring" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7.5" />
        <circle
          className="coverage-done"
          cx="10"
          cy="10"
          r="7.5"
          pathLength="100"
          strokeDasharray={`${(100 * ruled) / all} 100`}
        />
      </svg>
      <b>{words.count(ruled, all)}</b>
      <span className="coverage-open">
        {loose > 0 && (isOn || all === ruled) && <span className="coverage-loose">{words.loose(loose)}</span>}
        {isOn && open.length > 0
          ? open.map((kind) => words.kinds[kind.kind](kind.all - kind.ruled)).join(' · ')
          : words.open(all - ruled)}
      </span>
      <Key of="coverage" />
    </button>
  )
}

const ReadingModes = () => {
  const reading = useDesk((state) => state.reading)
  const { show } = useActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: three toggle buttons, not fields of a form
    <span className="segments" role="group" aria-label={modes.label}>
      {readings.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={reading === mode}
          onClick={() => show({ reading: mode })}
        >
          {modes[mode]}
        </button>
      ))}
    </span>
  )
}

/** Above the article: how far the checking has come, how corrections are shown, and signing off. */
export const ReaderBar = () => (
  <div className="reader-bar">
    <CoverageMeter />
    <ReadingModes />
    <SignOffState />
  </div>
)
