import type { Finding } from '../model/finding'
import { printNumeral } from '../text/numerals'

/** What a finding says to an editor: one plain sentence with the working in it. */
export function messageFor(finding: Finding): string {
  const { data } = finding
  switch (`${finding.check}/${finding.code}`) {
    case 'num.difference/fits':
      return `${sum(finding)}, which fits “${data.phrase}”${year(finding)}.`
    case 'num.difference/differs':
      return `${sum(finding)}, but the text says “${data.phrase}”${year(finding)}.`
    case 'num.grouping/spaced':
      return `“${data.printed}” has a space inside the number.`
    case 'num.grouping/broken':
      return `The commas in “${data.printed}” fit neither 1,234,567 nor 12,34,567.`
    case 'num.grouping/mixed':
      return `${list(data.plain)} stands without a comma; ${list(data.grouped)} with one.`
    case 'name.variant/two-spellings':
      return `One name in two spellings? “${data.first}” (${times(data.firstCount)}) and “${data.second}” (${times(data.secondCount)}).`
    default:
      // A desk may hold findings of another version's checks: its places are still worth showing.
      return unknownFinding(finding)
  }
}

/** What is said of a finding this version has no words for. */
export const unknownFinding = ({ check, code }: Finding): string =>
  `A finding of “${check}” (${code}), which this version does not know. Check the article again to renew it.`

function sum({ data }: Finding): string {
  const print = (value: unknown) => printNumeral(Number(value), 'western')
  return `${print(data.minuend)} − ${print(data.subtrahend)} = ${print(data.difference)}`
}

const year = ({ data }: Finding): string => (data.year === undefined ? '' : ` (${data.year})`)
const times = (count: unknown): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : String(values))
