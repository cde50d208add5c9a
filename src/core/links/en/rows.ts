import { changeRows } from './change-rows'
import { partRows } from './part-rows'
import { rateRows } from './rate-rows'
import { voteRows } from './vote-rows'

/** Every row, in the order they are tried. */
export const linkRows = [...changeRows, ...partRows, ...voteRows, ...rateRows]
