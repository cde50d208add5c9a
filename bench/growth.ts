import { analyse } from '../src/core/analyse'
import { checkWorthiness } from '../src/core/claims/check-worthiness'
import { shippedModel } from '../src/core/claims/shipped-model'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { hostileTexts } from '../tests/core/hostile-texts'
import { cpuSeconds } from './clock'
import type { Measure } from './measures/measure'

const letters = 150_000

/** How the time grows when a hostile text is made twice as long: linear work takes twice, quadratic four times as long. */
export function measureGrowth(): readonly Measure[] {
  return hostileTexts.map(([name, make]) => {
    const once = secondsFor(make(letters))
    const twice = secondsFor(make(letters * 2))
    return {
      name: `twice as long: ${name}`,
      value: twice / once,
      from: `times the time, ${(once * 1000).toFixed(0)} and ${(twice * 1000).toFixed(0)} ms`,
      goal: { most: 3.2 }
    }
  })
}

/** The best of three, since it is the work that counts. */
function secondsFor(text: string): number {
  const article = articleFromFields({ id: 'hostile', text })
  const read = () => {
    for (const { start, end } of analyse(article).sentences)
      checkWorthiness(article.text.slice(start, end), shippedModel)
  }
  read()
  const best = Math.min(...[read, read, read].map(cpuSeconds))
  // Under this the clock is too coarse to divide by.
  return Math.max(0.02, best)
}
