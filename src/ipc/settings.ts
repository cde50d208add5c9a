import type { KeyChoices } from '../commands/key-map'
import type { CheckSettings } from '../core/model/check-settings'
import type { ClaimKind } from '../core/model/claim'
import type { HouseStyle } from '../core/model/house-style'
import type { ListFilter } from '../core/model/list-filter'
import { defaultViewSettings } from '../core/review/view-as-set'
import type { Language } from '../strings/strings'

/** The columns beside the article: how wide in px (null: as the window's width suggests), and whether they are there. */
export interface Panes {
  readonly library: number | null
  readonly work: number | null
  readonly libraryShown: boolean
  readonly workShown: boolean
}

export interface SavedView {
  readonly name: string
  readonly filter: ListFilter
}

/** A folder as it was when its desk was trusted: another one in its place has another number. */
export interface TrustedDesk {
  readonly folder: string
  readonly inode: string
}

/** How this editor likes to work, on every desk. Kept in one file of the user's data. */
export interface Settings extends CheckSettings {
  readonly language: Language | 'system'
  readonly theme: 'system' | 'light' | 'dark'
  readonly contrast: 'system' | 'more'
  /** The article's letters, in percent of their usual size. */
  readonly textSize: number
  /** The name that goes into the history; empty for the account's own. */
  readonly checker: string
  readonly keys: KeyChoices
  readonly house: HouseStyle
  readonly panes: Panes
  /** Whether ruling on a claim goes on to the next one; with Shift it is the other way. */
  readonly goesOn: boolean
  /** Whether an article needs two people’s signatures to count as signed off. */
  readonly twoSignatures: boolean
  /** Kinds of claims that want two independent sources before an article is signed off. */
  readonly twoSources: readonly ClaimKind[]
  /** Id of the exporter a report was written with last. */
  readonly reportForm: string
  /** Filters of claims and findings that were given a name. */
  readonly views: readonly SavedView[]
  /** Folders of desks opened before, the newest first. */
  readonly recentDesks: readonly string[]
  /** Desks whose makers are trusted; null in settings of before that was asked. The program's own to write. */
  readonly trustedDesks: readonly TrustedDesk[] | null
  /** Whether the first-start tour was finished or skipped. */
  readonly toured: boolean
}

export type SettingName = keyof Settings

export const textSizes = { smallest: 70, largest: 200, step: 10 } as const

export const defaultSettings: Settings = {
  ...defaultViewSettings,
  language: 'system',
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  checker: '',
  keys: {},
  panes: { library: null, work: null, libraryShown: true, workShown: true },
  goesOn: true,
  twoSignatures: false,
  twoSources: [],
  reportForm: 'md',
  views: [],
  recentDesks: [],
  trustedDesks: null,
  toured: false
}
