import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DeskState } from './desk-state'
import type { DeskActions, WindowDesk } from './desk-store'
import type { Sheet } from './sheet'

/** The window's desk, for the components under it. */
export const DeskContext = createContext<WindowDesk | null>(null)

/** The open article, for the components that draw it; they are not drawn without one. */
export const SheetContext = createContext<Sheet | null>(null)

/** The whole desk, for the few that listen outside drawing. */
export const useWindowDesk = (): WindowDesk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('no desk above this component')
  return desk
}

/** Reads from the desk; the component is drawn again only when what `select` answers changes. */
export const useDesk = <T>(select: (state: DeskState) => T): T => useStore(useWindowDesk().store, select)

/** All that can be done to the desk; never changes. */
export const useActions = (): DeskActions => useWindowDesk().actions

/** The open article. */
export const useSheet = (): Sheet => {
  const sheet = useContext(SheetContext)
  if (!sheet) throw new Error('no article above this component')
  return sheet
}
