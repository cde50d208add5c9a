import { digitSlip } from '../digit-slips'
import type { Cell } from './cell'

/** Whether a cell is a slip of the fingers from what it should be: one digit, or two changed about, of two at least. */
export function isOneSlip({ value, step }: Cell, meant: number): boolean {
  const [printed, right] = [Math.round(value / step), Math.round(meant / step)]
  if (right * printed <= 0 || Math.abs(printed) < 10) return false
  return digitSlip(String(Math.abs(printed)), String(Math.abs(right))) !== null
}
