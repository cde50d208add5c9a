import type { Span } from '../model/span'

/**
 * What became of a claim's words in a newer text.
 * `exact`: they stand there letter for letter, between the same words. `moved`: they stand there letter for letter in
 * another place, or with a difference in wording that says the same. `changed`: in their place stands something that
 * says another thing; `was` are the old words. `lost`: they are gone, and what looks like them is something else.
 */
export type Resolution =
  | { readonly status: 'exact' | 'moved'; readonly span: Span }
  | { readonly status: 'changed'; readonly span: Span; readonly was: string }
  | { readonly status: 'lost' }
