import type { AcrossArticle, CrossPlace, TakenBackWords } from '../../core/cross/cross-finding'

/** An article of the desk, and the hash of the file it came from as the list has it; empty where it came from none. */
export interface ListedSource {
  readonly id: string
  readonly source: string
}

/** What the thread is told. */
export type CrossOrder =
  /** Articles that are new or have changed. */
  | { readonly kind: 'changed'; readonly articles: readonly CrossArticle[] }
  | { readonly kind: 'findings'; readonly serial: number; readonly id: string }
  | { readonly kind: 'siblings'; readonly serial: number; readonly id: string }
  | {
      readonly kind: 'elsewhere'
      readonly serial: number
      readonly id: string
      readonly words: readonly TakenBackWords[]
    }

export interface CrossArticle extends ListedSource {
  /** The article's own file. */
  readonly path: string
}

/** What the thread says. `read`: all articles asked for so far are read, and some had changed. */
export type CrossReply =
  | ({ readonly kind: 'findings'; readonly serial: number } & AcrossArticle)
  | {
      readonly kind: 'elsewhere'
      readonly serial: number
      readonly places: readonly (readonly CrossPlace[])[]
    }
  | { readonly kind: 'siblings'; readonly serial: number; readonly ids: readonly string[] }
  | { readonly kind: 'read' }
