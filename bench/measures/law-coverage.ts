import { factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { figuresOf } from '../../src/core/laws/law'
import { overlaps } from '../../src/core/model/span'
import { explanations } from '../../src/core/readings/closes'
import { propose } from '../../src/core/readings/propose'
import { type GauntletArticle, slipPlace } from './gauntlet-article'
import { type Measured, ratio } from './measure'
import { gauntletParts } from './planted-slips'

/** Kinds of slips that arithmetic shows. */
const reckoned = new Set(
  `sum difference share change ratio product average points direction over-100 money-rate speed vague bounds magnitude
  table votes unit currency poll`.split(/\s+/)
)

/**
 * On how many slips of arithmetic the laws have a hold: the right words, in the right text, are a figure or a word of a
 * relation that closes. What no law reaches when it is right can't be found when it is wrong.
 *
 * @param readOnly leaves the unread third of the gauntlet alone
 */
export function scoreLawCoverage(folder: string, readOnly: boolean): Measured {
  const { read, unread } = gauntletParts(folder)
  const articles = readOnly ? read : [...read, ...unread]
  let [slips, covered] = [0, 0]
  const misses: string[] = []
  for (const article of articles) {
    const held = heldPlaces(article)
    for (const slip of article.slips.filter(({ kind }) => reckoned.has(kind))) {
      slips++
      const place = slipPlace(article, { ...slip, wrong: slip.right })
      const offset = slip.field === 'text' ? held.bodyStart : 0
      const span = { start: place.start + offset, end: place.end + offset }
      if (held.places.some((one) => overlaps(one, span))) covered++
      else if (read.includes(article))
        misses.push(`UNHELD ${article.id} ${slip.kind}: ${slip.right} (${slip.why})`)
    }
  }
  return {
    measures: [
      {
        name: 'laws: slips whose figure closes when right',
        value: ratio(covered, slips),
        goal: { least: 0.5 },
        aim: { least: 0.75 },
        from: `${covered} of ${slips}${readOnly ? ', read part' : ''}`
      }
    ],
    misses
  }
}

function heldPlaces({ id, title, text, publishedOn }: GauntletArticle) {
  const article = articleFromFields({
    id,
    text,
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {})
  })
  const { reading, measured } = factsOf(readArticle(article))
  const places = explanations(propose(reading, measured)).flatMap(({ roles, words }) => [
    ...figuresOf(roles).map(({ span }) => span),
    ...words
  ])
  return { places, bodyStart: article.bodyStart }
}
