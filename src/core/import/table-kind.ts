import { type HtmlElement, walk } from './html-tree'

/**
 * Whether a table is a grid of rows rather than the layout of a page, and whether its entries are figures or short, so
 * that a row is a line.
 */
export function tableKind(table: HtmlElement): { readonly isGrid: boolean; readonly isData: boolean } {
  let isGrid = true
  let isShort = true
  let cells = 0
  let rows = 0
  let letters = 0
  walk(
    table,
    (node) => {
      if (node !== table && node.tagName === 'table') isGrid = false
      if (node.tagName === 'tr') rows++
      if (node.tagName === 'td' || node.tagName === 'th') {
        cells++
        letters = 0
      }
      return isGrid
    },
    undefined,
    (text) => {
      letters += text.trim().length
      if (letters > 200) isShort = false
    }
  )
  isGrid &&= cells > rows
  return { isGrid, isData: isGrid && isShort }
}
