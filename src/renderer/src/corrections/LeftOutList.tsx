import { useMemo } from 'react'
import { correctionsOf } from '../../../core/report/corrections-of'
import { leftOutOf } from '../../../core/report/left-out'
import type { Sheet } from '../state/sheet'
import { useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const { mending: words } = strings

/** Corrections of the open article that were written and are in no copy, each with the reason. */
export const LeftOutList = ({ sheet }: { readonly sheet: Sheet }) => {
  const reviews = useDesk((state) => state.reviews)
  const leftOut = useMemo(
    () => leftOutOf(sheet.view, reviews, correctionsOf(sheet.view, reviews).clashing),
    [sheet, reviews]
  )
  if (leftOut.length === 0) return null
  return (
    <section className="standing" data-left-out>
      <h3>{words.leftOut(leftOut.length)}</h3>
      <ul>
        {leftOut.map(({ claim, wrong, right, where, reason }) => (
          <li key={claim.id}>
            <del>{wrong}</del> <ins>{right}</ins>
            {where && ` ${words.standsIn(where.kind, where.number, null)}`}
            <small>{words.leftOutWhy[reason]}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
