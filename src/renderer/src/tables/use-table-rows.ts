import { useCallback, useEffect, useRef, useState } from 'react'
import type { TableRows } from '../../../core/model/desk-table'
import { settle, windowApi } from '../api'

/** Rows asked for at once. */
const page = 200

export interface LoadedRows {
  /** Rows there are; null until the first are here. */
  readonly total: number | null
  /** The number of the first row, as a spreadsheet counts. */
  readonly firstRow: number
  readonly failed: string | null
  /** The cells of a row; undefined until they are here. */
  rowAt(index: number): readonly string[] | undefined
  /** Sees to it that a row is on its way. */
  ask(index: number): void
}

/** The rows of a table, fetched where somebody looks. */
export const useTableRows = (id: string): LoadedRows => {
  const [pages, setPages] = useState<ReadonlyMap<number, TableRows>>(new Map())
  const [failed, setFailed] = useState<string | null>(null)
  const asked = useRef(new Set<number>())
  const ask = useCallback(
    (index: number): void => {
      const at = Math.max(0, Math.floor(index / page))
      if (asked.current.has(at)) return
      asked.current.add(at)
      void settle(() => windowApi().tableRows(id, at * page, page)).then((rows) => {
        if (rows.ok) setPages((before) => new Map(before).set(at, rows.value))
        else setFailed(rows.error.message)
      })
    },
    [id]
  )
  useEffect(() => ask(0), [ask])
  const [first] = pages.values()
  return {
    total: first?.total ?? null,
    firstRow: first?.firstRow ?? 2,
    failed,
    rowAt: (index) => pages.get(Math.floor(index / page))?.rows[index % page],
    ask
  }
}
