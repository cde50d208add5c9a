import { describe, expect, it } from 'vitest'
import { analysisOf } from './article'
import { hostileTexts } from './hostile-texts'

/** Those that make most facts for one fact to be held against another; `counted-work.test.ts` counts all kinds. */
const whole = ['one endless line of figures', 'surnames one letter apart', 'margins without an end'].map(
  (name) => hostileTexts.find((each) => each[0] === name)!
)

/**
 * Linear work reads each of these in a second or two; quadratic work would need minutes and run into the time limit,
 * which is the only clock here. `npm run bench` measures how the time grows.
 */
describe.each([
  { size: 200_000, texts: hostileTexts },
  { size: 1_000_000, texts: whole }
])('$size letters of', ({ size, texts }) => {
  it.each(texts)(
    '%s are read',
    (_, make) => {
      const text = make(size)
      for (const { anchor } of analysisOf(text).claims)
        expect(text.startsWith(anchor.quote, anchor.start)).toBe(true)
    },
    30_000
  )
})
