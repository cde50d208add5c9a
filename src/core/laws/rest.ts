import { minus, plus } from '../facts/quantity/interval'
import { fillRest } from './fill-rest'
import type { Law } from './law'
import { printLike } from './print-like'
import { isAbout, isPartOf, roundingOf, sumOf } from './sum'

/** What is left of a whole when the parts are taken: t − p − … = r. */
export const rest: Law = {
  id: 'rest',
  check: 'num.total',
  exact: true,
  mayLeaveOut: true,
  expect(role, { figures: { t, r }, parts }) {
    if (!t || !r || !parts || parts.length < 1) return null
    const all = [...parts, r]
    if (!all.every((part) => isPartOf(part, t)) || !isAbout(all, t)) return null
    const taken = plus(sumOf(parts), roundingOf([t, r, ...parts]))
    if (role === 'r') return t.value > taken.low ? minus(t.bounds, taken) : null
    if (role === 't') return plus(r.bounds, taken)
    return minus(minus(t.bounds, r.bounds), sumOf(parts.filter((_, i) => String(i) !== role)))
  },
  fill: fillRest,
  working: (text, { figures: { t, r }, parts }, _target, expected) =>
    `${[t!, ...parts!].map((one) => printLike(one.value, one, text)).join(' − ')} = ${printLike((expected.low + expected.high) / 2, r!, text)}`
}
