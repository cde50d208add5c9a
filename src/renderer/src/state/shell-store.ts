import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeyChoices } from '../../../commands/key-map'

/** What the window's frame holds, beside the desk: how it is worked with, not what is worked on. */
export interface ShellState {
  readonly keys: KeyChoices
}

/** The frame of one window. */
export interface Shell {
  readonly store: StoreApi<ShellState>
}

/** Makes the frame's state as it is on a first start. */
export const createShell = (): Shell => ({ store: createStore<ShellState>(() => ({ keys: {} })) })
