import type { StoreApi } from 'zustand/vanilla'
import type { Api } from '../../../ipc/contract'
import type { DeskState, Notice } from './desk-state'
import type { SaveQueue } from './save-queue'

/** What every part of the window's desk is made with. */
export interface DeskParts {
  readonly api: Api
  readonly getState: StoreApi<DeskState>['getState']
  readonly setState: (next: Partial<DeskState>) => void
  readonly queue: SaveQueue
  notify(tone: Notice['tone'], title: string, lines: readonly string[]): void
  /** Says in a few words what was done; `canUndo` where undo would take back just that. */
  say(words: string, canUndo?: boolean): void
  /** A number no other notice and no other jump has. */
  nextSerial(): number
}
