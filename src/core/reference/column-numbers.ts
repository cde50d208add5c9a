import type { ReferenceTable } from './reference-table'

/** What parts the decimals of a column. */
type Mark = 'dot' | 'comma'

/** Reads the cells of one column: a number, `unclear` where its mark may part thousands or decimals, or no number. */
export type NumberReader = (cell: string) => number | 'unclear' | undefined

const spaces = /(?<=\d)[\s’'](?=\d{3}(?!\d))/g
/** A letter or mark behind a figure says that it is provisional, revised or explained below. */
const flags =
  /(?:\s*(?:[*†‡§¶#^¹²³⁰-⁹ᵃ-ᶻ]+|\[[\w*†‡]{1,3}\]|\((?:[a-z]|[ivx]{1,4}|\d)\)|(?:\s|(?<=\d))[a-z]))+$/iu
const isPlain = /^-?\d[\d.,]*$/
const bareOf = (cell: string): string => (isPlain.test(cell) ? cell : withoutMarks(cell))

const withoutMarks = (cell: string): string =>
  cell
    .trim()
    .replace(/^[−–](?=\d)/, '-')
    .replace(/^\+(?=\d)/, '')
    .replace(/\s*%$/, '')
    .replace(flags, '')
    .replace(spaces, '')

const onlyMark = /^-?\d{1,3}[.,]\d{3}$/

/** Which mark a figure shows to part its decimals; undefined where it shows none, or may be either. */
function shownBy(bare: string): Mark | undefined {
  if (!isPlain.test(bare) || onlyMark.test(bare)) return undefined
  const [dot, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')]
  if (dot >= 0 && comma >= 0) return dot > comma ? 'dot' : 'comma'
  if (dot < 0 && comma < 0) return undefined
  const mark = dot >= 0 ? '.' : ','
  const isMany = bare.indexOf(mark) !== bare.lastIndexOf(mark)
  // Thousands are parted more than once, decimals never.
  if (isMany) return mark === '.' ? 'comma' : 'dot'
  return mark === '.' ? 'dot' : 'comma'
}

/**
 * How the numbers of a table are to be read, column by column: one column may have decimal commas and another decimal
 * dots. Where a column does not show it, the others do; where none does, “4.259” is unclear and “4,259” a count, as in
 * English.
 */
export function numberReaders({
  columns,
  rows
}: Pick<ReferenceTable, 'columns' | 'rows'>): readonly NumberReader[] {
  const shown = columns.map((_, column) => {
    let dot = false
    let comma = false
    for (const { cells } of rows) {
      const mark = shownBy(bareOf(cells[column] ?? ''))
      dot ||= mark === 'dot'
      comma ||= mark === 'comma'
      if (dot && comma) break
    }
    return { dot, comma }
  })
  const someComma = shown.some(({ comma, dot }) => comma && !dot)
  const someDot = shown.some(({ comma, dot }) => dot && !comma)
  const usual: Mark | undefined = someComma && !someDot ? 'comma' : someDot && !someComma ? 'dot' : undefined
  return shown.map(({ dot, comma }) => {
    const own: Mark | undefined = dot && !comma ? 'dot' : comma && !dot ? 'comma' : undefined
    const mixed = dot && comma
    return (cell) => {
      if (!/\d/.test(cell)) return undefined
      const bare = bareOf(cell)
      if (!isPlain.test(bare)) return undefined
      if (/^-?\d+$/.test(bare)) return Number(bare)
      const mark = shownBy(bare)
      if (mark === undefined) return readBy(bare, mixed ? undefined : (own ?? usual))
      return readBy(bare, mark)
    }
  })
}

function readBy(bare: string, mark: Mark | undefined): number | 'unclear' | undefined {
  if (mark === undefined) return bare.includes(',') ? Number(bare.replaceAll(',', '')) : 'unclear'
  const plain = mark === 'dot' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
