import type { Analysis } from '../analyse'
import { numberWord } from '../facts/number-words'
import type { Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import type { Finding } from '../model/finding'
import type { Relation } from '../model/relation'
import type { Review } from '../model/review'
import { overlaps, quoteOf, type Span } from '../model/span'
import { correctionsOf } from '../report/corrections-of'
import { stateOf } from './article-state'
import { type CorrectedArticle, correctedArticle } from './corrected-article'

/** What the checks say of an article once its corrections are made. */
export interface CorrectedFindings {
  /**
   * What the printed text does not say: a correction that is itself wrong, or that leaves a headline, caption or total
   * behind. Places and repairs are of the printed text; where one is in a correction, it is all of its words.
   */
  readonly raised: readonly Finding[]
  /** Ids of the findings of the printed text that are gone. */
  readonly mended: readonly string[]
  /** Checks that broke down on the corrected text, by `Check.id`: what they say of the printed one stands. */
  readonly failed: readonly string[]
}

/** Where nothing is corrected. */
export const nothingCorrected: CorrectedFindings = { raised: [], mended: [], failed: [] }

/**
 * The article with the corrections that its record asks for, and the relations declared in it with where their figures then
 * stand; null where it asks for none and none is declared.
 */
export function correctedOf(
  record: ArticleRecord
): { readonly corrected: CorrectedArticle; readonly declared: readonly DeclaredPlaces[] } | null {
  const { reviews } = stateOf(record.history)
  const { made } = correctionsOf(record, reviews)
  const relations = relationsIn(record.claims, reviews)
  if (made.length === 0 && relations.length === 0) return null
  const corrected = correctedArticle(record.article, made)
  const spanOf = new Map(record.claims.map(({ id, anchor }) => [id, anchor]))
  const declared = relations.flatMap((relation): readonly DeclaredPlaces[] => {
    const [of, to] = [spanOf.get(relation.of), spanOf.get(relation.to)]
    return of && to ? [{ relation, of: corrected.standing(of), to: corrected.standing(to) }] : []
  })
  return { corrected, declared }
}

interface DeclaredPlaces {
  readonly relation: Relation
  readonly of: Span
  readonly to: Span
}

/** The relations that both their claims still keep, each once. */
function relationsIn(
  claims: readonly Claim[],
  reviews: Readonly<Record<string, Review>>
): readonly Relation[] {
  const isKept = (id: string, { id: own }: Relation): boolean =>
    reviews[id]?.relations?.some((each) => each.id === own) ?? false
  return claims.flatMap(({ id }) =>
    (reviews[id]?.relations ?? []).filter((relation) => relation.of === id && isKept(relation.to, relation))
  )
}

/**
 * Compares what the checks say of the corrected text with what they say of the printed one. What says the same of the
 * same words, only quoted otherwise since a correction stands among them, is neither new nor gone.
 * @param printed the findings of the text as it is printed
 * @param findings those of the corrected text, in its positions; `failed` checks said nothing of it
 */
export function correctedFindings(
  printed: readonly Finding[],
  { findings, failed }: Pick<Analysis, 'findings' | 'failed'>,
  corrected: CorrectedArticle,
  text: string
): CorrectedFindings {
  const silent = new Set(failed)
  const before = new Set(printed.map(({ id }) => id))
  const after = new Set(findings.map(({ id }) => id))
  const gone = new Map<string, Finding[]>()
  for (const finding of printed) {
    if (finding.severity === 'agrees' || after.has(finding.id) || silent.has(finding.check)) continue
    const said = saidOf(finding)
    gone.set(said, [...(gone.get(said) ?? []), finding])
  }
  const raised = findings
    .filter(({ id, severity }) => severity !== 'agrees' && !before.has(id))
    .flatMap((finding) => {
      const printedNow = inPrint(finding, corrected, text)
      const same = gone.get(saidOf(finding)) ?? []
      const at = same.findIndex(({ places }) =>
        places.some((one) => printedNow.places.some((other) => overlaps(one, other)))
      )
      if (at === -1) return [printedNow]
      same.splice(at, 1)
      return []
    })
  return { raised, mended: [...gone.values()].flatMap((each) => each.map(({ id }) => id)), failed }
}

/**
 * What a finding says, and of which figures. A note of style speaks of a habit of the whole text: it is the same note
 * where one word more or less has the habit.
 */
const saidOf = ({ check, code, severity, data, places }: Finding): string =>
  JSON.stringify(
    severity === 'note'
      ? [check, code]
      : [check, code, severity, data, places.map(({ quote }) => figuresIn(quote))]
  )

/** The figures some words print, in digits and spelt out. */
const figuresIn = (words: string): readonly string[] =>
  words.split(/\s+/).filter((word) => /\d/.test(word) || numberWord(word.toLowerCase()) !== undefined)

function inPrint(finding: Finding, corrected: CorrectedArticle, text: string): Finding {
  return {
    ...finding,
    places: finding.places.map((place) => {
      const span = corrected.printed(place)
      return { ...place, ...span, quote: quoteOf(text, span) }
    }),
    repairs: finding.repairs.map((repair) => ({ ...repair, edits: repair.edits.map(corrected.printedEdit) }))
  }
}
