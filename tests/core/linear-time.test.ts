import { describe, expect, it } from 'vitest'
import { analysisOf } from './article'
import { hostileTexts } from './hostile-texts'

/**
 * Linear work reads each of these in a second or two; quadratic work would need minutes and run into the time limit,
 * which is the only clock here. `npm run bench` measures how the time grows.
 */
describe('a megabyte of', () => {
  it.each(hostileTexts)(
    '%s is read',
    (_, make) => {
      const text = make(1_000_000)
      for (const { anchor } of analysisOf(text).claims)
        expect(text.startsWith(anchor.quote, anchor.start)).toBe(true)
    },
    30_000
  )
})
