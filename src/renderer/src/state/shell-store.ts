import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, ChangedSettings } from '../../../ipc/contract'
import { defaultSettings, type Settings } from '../../../ipc/settings'
import { settle } from '../api'
import { strings } from '../ui/strings'

/** What lies over the desk, one at a time. */
export type Overlay =
  | 'palette'
  | 'keys'
  | 'settings'
  | 'about'
  | 'guide'
  | 'tour'
  | 'report'
  | 'tables'
  | 'bulk'
  | 'shelves'
  | 'tags'
  | 'versions'
  | 'share'
  | 'join'

/** What the window's frame holds, beside the desk: how it is worked with, not what is worked on. */
export interface ShellState {
  readonly settings: Settings
  /** Why the settings last changed are not on the disk; they hold in this window all the same. */
  readonly unkept: string | null
  readonly overlay: Overlay | null
  /** What is looked for in the article, and at which of its places the editor is; null while nobody looks. */
  readonly find: { readonly words: string; readonly at: number } | null
}

export interface ShellActions {
  /** Reads the settings as they were left; who was never shown round is offered it. */
  start(): Promise<void>
  /** Takes settings over at once, and keeps them. */
  set(changed: ChangedSettings): void
  /** Takes checks and house style from a file. @returns what to say of it; null where the editor thought better of it */
  takeProject(): Promise<string | null>
  /** Writes checks and house style to a file. @returns the same */
  writeProject(): Promise<string | null>
  show(overlay: Overlay | null): void
  /** Opens the bar that finds words in the article, with what it had last, or closes it. */
  find(on: boolean): void
  /** Looks for other words, from the first place on. */
  findWords(words: string): void
  /** Goes on to the next place, or back; round at the ends is the bar's to say. */
  stepFound(by: 1 | -1): void
}

/** The frame of one window. */
export interface Shell {
  readonly store: StoreApi<ShellState>
  readonly actions: ShellActions
}

/** Makes the frame as it is on a first start; `start` reads how it was left. */
export const createShell = (api: Api): Shell => {
  const store = createStore<ShellState>(() => ({
    settings: defaultSettings,
    unkept: null,
    overlay: null,
    find: null
  }))
  const { getState, setState } = store
  let lastWords = ''
  return {
    store,
    actions: {
      start: async () => {
        const read = await settle(() => api.readSettings())
        if (read.ok) setState({ settings: read.value, overlay: read.value.toured ? null : 'tour' })
      },
      set: (changed) => {
        setState({ settings: { ...getState().settings, ...changed } })
        void settle(() => api.changeSettings(changed)).then((kept) =>
          setState({ unkept: kept.ok ? null : kept.error.message })
        )
      },
      takeProject: async () => {
        const taken = await settle(() => api.takeProject())
        if (!taken.ok) return taken.error.message
        if (taken.value === null) return null
        const { path, settings, tables } = taken.value
        setState({ settings })
        return strings.settings.project.taken(path, tables.length)
      },
      writeProject: async () => {
        const written = await settle(() => api.writeProject())
        if (!written.ok) return written.error.message
        return written.value === null ? null : strings.settings.project.written(written.value)
      },
      show: (overlay) => setState({ overlay }),
      find: (on) => setState({ find: on ? (getState().find ?? { words: lastWords, at: 0 }) : null }),
      findWords: (words) => {
        lastWords = words
        setState({ find: { words, at: 0 } })
      },
      stepFound: (by) => {
        const { find } = getState()
        setState({ find: find ? { ...find, at: find.at + by } : { words: lastWords, at: 0 } })
      }
    }
  }
}
