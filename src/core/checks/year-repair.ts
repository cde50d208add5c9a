import type { DateFact } from '../model/fact'
import type { Repair } from '../model/finding'

/** The date with another year in it; none where it prints no year. */
export function yearRepair({ parts }: DateFact, year: number): readonly Repair[] {
  return parts.year ? [{ label: String(year), edits: [{ ...parts.year, text: String(year) }] }] : []
}
