import { change } from './change'
import { conversion, pace, warming } from './conversion'
import { difference } from './difference'
import { direction } from './direction'
import { exchange } from './exchange'
import { hundred } from './hundred'
import type { Law } from './law'
import { partChange } from './part-change'
import { partsWithin } from './parts-within'
import { product, speed } from './product'
import { ratio } from './ratio'
import { rest } from './rest'
import { share, shareOfBoth, shareOfOthers } from './share'
import { sum } from './sum'
import { toldExactly } from './told-exactly'
import { within } from './within'

/** Every law, by its id. */
export const laws: readonly Law[] = [
  change,
  partChange,
  ratio,
  difference,
  direction,
  conversion,
  warming,
  pace,
  exchange,
  product,
  speed,
  hundred,
  rest,
  share,
  shareOfBoth,
  shareOfOthers,
  sum,
  partsWithin,
  toldExactly,
  within
]

const byId = new Map(laws.map((law) => [law.id, law]))

/** @throws where no law has this id: a bug of whoever wrote the row */
export function lawOf(id: string): Law {
  const law = byId.get(id)
  if (!law) throw new Error(`no law ${id}`)
  return law
}
