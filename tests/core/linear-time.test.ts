import { describe, expect, it } from 'vitest'
import { analysisOf } from './article'
import { hostileTexts } from './hostile-texts'

/** Those that make most facts for one fact to be held against another; `counted-work.test.ts` counts all kinds. */
const whole = ['one endless line of figures', 'surnames one letter apart', 'margins without an end'].map(
  (name) => hostileTexts.find((each) => each[0] === name)!
)

/** What quadratic work would need many times over, in seconds of the processor's time: a busy machine changes nothing of it. */
const limit = 20

/** Linear work reads each of these in a second or two. `npm run bench` measures how the time grows. */
describe.each([
  { size: 200_000, texts: hostileTexts },
  { size: 1_000_000, texts: whole }
])('$size letters of', ({ size, texts }) => {
  it.each(texts)('%s are read', (_, make) => {
    const text = make(size)
    const before = process.cpuUsage()
    const { claims } = analysisOf(text)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(limit)
    for (const { anchor } of claims) expect(text.startsWith(anchor.quote, anchor.start)).toBe(true)
  })
})
