import type { Article } from '../model/article'
import { isWebAddress } from '../text/is-web-address'

/** Where an article was printed and by whom, as far as its file says. */
export interface ArticleOrigin {
  /** Its address, where its key in the file is one. */
  readonly url?: string
  readonly publisher?: string
  readonly author?: string
}

/** What of an article's origin other programs ask for. */
export function articleOrigin({ text, blocks, outlet, source, byHand }: Article): ArticleOrigin {
  const byline = blocks.find(({ kind }) => kind === 'byline')
  const author = (byline ? text.slice(byline.start, byline.end) : byHand?.set.byline)
    ?.replace(/^by\s+/i, '')
    .replace(/\s+/g, ' ')
  const url = source.entry !== undefined && isWebAddress(source.entry) ? source.entry : undefined
  return {
    ...(url ? { url } : {}),
    ...(outlet ? { publisher: outlet } : {}),
    ...(author ? { author } : {})
  }
}
