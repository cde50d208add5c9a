import { Quote } from 'lucide-react'
import type { Finding } from '../../../core/model/finding'
import { parseCellPlace } from '../../../core/reference/reference-table'
import { reviewIn } from '../state/desk-state'
import { cellsOf, locatorOf } from '../state/desk-tables'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { formatDate } from '../ui/format-date'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { numberIn, wordsIn } from './finding-data'

const { tables: words } = strings

/** The cells of a reference table a finding rests on, each the way to it, and what they come to beside what was printed. */
export const CellsPicture = ({ finding }: { readonly finding: Finding }) => {
  const { lookAtCells } = useActions()
  const { show } = useShellActions()
  const cells = cellsOf(finding)
  const value = numberIn(finding, 'value')
  const first = cells[0]
  if (first === undefined || value === null) return null
  const { picture } = strings.review
  const name = parseCellPlace(first)?.table ?? first
  const asOf = wordsIn(finding, 'asOf')
  return (
    <figure className="cells" aria-label={picture.cells}>
      <figcaption>
        <bdi>{words.finding.from(name)}</bdi>
        {asOf !== null && <>, {words.asOf(formatDate(asOf))}</>}
      </figcaption>
      <ul>
        {cells.map((cell) => (
          <li key={cell}>
            <button
              type="button"
              className="place"
              aria-label={words.finding.open(cell)}
              onClick={() => {
                void lookAtCells(finding, cell).then((isThere) => {
                  if (isThere) show('tables')
                })
              }}
            >
              <bdi>{cell}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <b>{wordsIn(finding, 'working') ?? value.toLocaleString(strings.locale)}</b>
        <small>
          {picture.stated} {wordsIn(finding, 'phrase')}
        </small>
      </p>
      <TakeCells finding={finding} />
    </figure>
  )
}

/** Makes the cells evidence of the claim they speak of, or takes them away again. */
const TakeCells = ({ finding }: { readonly finding: Finding }) => {
  const { claimsUnder } = useSheet()
  const { takeCells } = useActions()
  const under = claimsUnder.get(finding.id) ?? []
  const inHand = useDesk((state) => state.claim)
  const claim = inHand !== null && under.includes(inHand) ? inHand : under[0]
  const isTaken = useDesk(
    (state) =>
      claim !== undefined &&
      reviewIn(state, claim).evidence.some(({ locator }) => locator === locatorOf(finding))
  )
  if (claim === undefined) return null
  return (
    <button
      type="button"
      className="button button-small take-cells"
      data-take-cells
      aria-pressed={isTaken}
      onClick={() => void takeCells(claim, finding)}
    >
      <Quote size={13} aria-hidden="true" />
      {isTaken ? words.finding.taken : words.finding.take}
      <Key of="take-cells" />
    </button>
  )
}
