/**
 * Why words of a file are not in its article.
 *
 * - `menu`: menus, ways through the site, heads and feet of pages
 * - `links`: lines that are nothing but links
 * - `share`: buttons to share the story
 * - `related`: pointers to other stories
 * - `comments`: what readers wrote below it
 * - `remarks`: what colleagues wrote at the edge of a document
 * - `deleted`: words a tracked change takes out
 * - `advert`: advertisements
 * - `sign-up`: newsletters, subscriptions, forms
 * - `cookies`: requests for consent
 * - `beside`: boxes beside the story
 * - `hidden`: what the file hides from its readers
 * - `round`: what else stands on the page, outside its article
 * - `running`: heads, feet and numbers that come back on every page
 * - `quoted`: older mail below an answer
 * - `signature`: the lines below a mail
 * - `transmission`: what a wire says of the sending
 * - `code`: short codes and templates of a publishing system
 * - `fields`: fields of a record that hold sentences and are no part of the story
 */
export type LeftOutReason =
  | 'menu'
  | 'links'
  | 'share'
  | 'related'
  | 'comments'
  | 'remarks'
  | 'deleted'
  | 'advert'
  | 'sign-up'
  | 'cookies'
  | 'beside'
  | 'hidden'
  | 'round'
  | 'running'
  | 'quoted'
  | 'signature'
  | 'transmission'
  | 'code'
  | 'fields'

/** Words of a file that its article does not have, all of one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly words: number
  /** In how many places. */
  readonly parts: number
  /** The first words of the longest of them. */
  readonly opening: string
}
