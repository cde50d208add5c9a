import { useMemo } from 'react'
import { correctionsOf } from '../../../core/report/corrections-of'
import { landedCorrections } from '../../../core/report/landed-corrections'
import { otherPlaces } from '../../../core/report/other-places'
import { runAt } from '../reader/run-at'
import type { Sheet } from '../state/sheet'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const { report } = strings

/** What corrections of the open article take back and other places of it still print; each leads to its place. */
export const StandingWords = ({ sheet, onGo }: { readonly sheet: Sheet; readonly onGo: () => void }) => {
  const reviews = useDesk((state) => state.reviews)
  const { reveal } = useActions()
  const standing = useMemo(() => {
    const { article } = sheet.view
    const { made } = correctionsOf(sheet.view, reviews)
    const landed = landedCorrections(sheet.view, reviews)
    return [...otherPlaces([{ article, made }]), ...otherPlaces([{ article, made: landed }])].flatMap(
      ([correction, places]) => places.map((place) => ({ correction, place }))
    )
  }, [sheet, reviews])
  if (standing.length === 0) return null
  return (
    <section className="standing">
      <h3>{report.standing(standing.length)}</h3>
      <ul>
        {standing.map(({ correction: { wrong, right }, place: { start, quote, where } }) => (
          <li key={`${start} ${right}`}>
            <button
              type="button"
              className="button button-bare"
              onClick={() => {
                onGo()
                reveal(runAt(sheet, start))
              }}
            >
              <q>{quote}</q> {report.standsIn(where.kind, where.number)}
            </button>
            <small>{report.corrected(wrong, right)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
