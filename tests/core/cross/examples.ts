import type { CrossExample } from '../../../src/core/checks/across/cross-check'
import { digestOf } from '../../../src/core/cross/article-digest'
import type { CrossFinding } from '../../../src/core/cross/cross-finding'
import { CrossIndex } from '../../../src/core/cross/cross-index'
import { factsIn } from '../article'

/** What a check finds of the first of an example's articles, all published on one day. */
export function foundAcross(
  { id }: { readonly id: string },
  { texts }: CrossExample
): readonly CrossFinding[] {
  const index = new CrossIndex()
  for (const [i, text] of texts.entries())
    index.put({ ...digestOf(factsIn(text, undefined, undefined, '2018-05-31')), id: `a${i}` })
  return index.findingsFor('a0').filter(({ check }) => check === id)
}
