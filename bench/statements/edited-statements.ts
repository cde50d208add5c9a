import { type Analysis, analyse } from '../../src/core/analyse'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Article } from '../../src/core/model/article'
import type { Claim } from '../../src/core/model/claim'
import type { ArticleRecord } from '../../src/core/model/desk'
import type { Span } from '../../src/core/model/span'
import { carryOver } from '../../src/core/review/carry-over'
import type { Printed } from '../measures/check-printed'
import { harmlessEdits } from './harmless-edits'
import { meaningEdits } from './meaning-edits'
import { type Chance, type Donor, pick, type Scene, type SubEdit } from './scene'

/** A ruled claim, the copy before and after one edit, and what became of the ruling. */
export interface EditedStatement {
  readonly kind: string
  readonly isHarmless: boolean
  readonly claim: string
  readonly before: string
  readonly after: string
  /** `kept`, or what was asked: the claim to be ruled on again, or listed as gone. */
  readonly fate: 'kept' | 'changed' | 'lost'
}

/** An article as it is edited. */
interface Copy {
  readonly article: Article
  readonly analysis: Analysis
}

/** A text read, to be edited. */
export function readCopy({ id, title, text, publishedOn }: Printed): Copy {
  const article = articleFromFields({ id, title: title ?? '', text, ...(publishedOn ? { publishedOn } : {}) })
  return { article, analysis: analyse(article) }
}

/** Names, words and sentences of some texts. */
export function donorOf(copies: readonly Copy[]): Donor {
  const all = copies.map(({ article }) => article.text).join('\n')
  const unique = (pattern: RegExp): readonly string[] => [...new Set(all.match(pattern) ?? [])]
  return {
    names: unique(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}(?=[ ,.])/gu),
    words: unique(/(?<=\p{Ll} )\p{Ll}{5,}(?=[ ,.])/gu),
    sentences: copies.flatMap(({ article, analysis }) =>
      analysis.sentences
        .slice(2)
        .map(({ start, end }) => article.text.slice(start, end))
        .filter((words) => /^\p{Lu}[^"“”\n]{30,}\.$/u.test(words))
    )
  }
}

const stamp = { at: '2026-01-02T03:04:05.000Z', by: 'NK' }

/** An article on the desk in which one claim was ruled verified. */
function recordOf({ article, analysis }: Copy, claim: Claim): ArticleRecord {
  return {
    article,
    sentences: analysis.sentences,
    claims: analysis.claims,
    findings: [],
    history: [
      { ...stamp, seq: 1, changes: [{ field: 'verdict', claim: claim.id, before: null, after: 'verified' }] }
    ],
    versions: [],
    orphans: [],
    addedAt: stamp.at
  }
}

function sceneOf({ article, analysis }: Copy, claim: Claim): Scene | null {
  const { text, blocks, publishedOn } = article
  const at = analysis.sentences.findIndex(
    ({ start, end }) => start <= claim.anchor.start && claim.anchor.end <= end
  )
  const sentence = analysis.sentences[at]
  const block = blocks.find(({ start, end }) => start <= claim.anchor.start && claim.anchor.end <= end)
  if (sentence === undefined || block?.kind !== 'paragraph') return null
  const beside = (other: Span | undefined): Span | null =>
    other !== undefined && other.start >= block.start && other.end <= block.end ? other : null
  return {
    text,
    claim: claim.anchor,
    sentence,
    before: beside(analysis.sentences[at - 1]),
    after: beside(analysis.sentences[at + 1]),
    publishedOn: publishedOn ?? null
  }
}

const kinds = [
  ...Object.entries(meaningEdits).map(([kind, ways]) => ({ kind, ways, isHarmless: false })),
  ...Object.entries(harmlessEdits).map(([kind, ways]) => ({ kind, ways, isHarmless: true }))
] as const

/**
 * Edits copy beside ruled claims, each time once, and carries the ruling over.
 *
 * @param count how many edits, kinds taken in turn
 * @param donors what is written with
 */
export function editStatements(
  copies: readonly Copy[],
  donor: Donor,
  count: number,
  chance: Chance
): readonly EditedStatement[] {
  const found: EditedStatement[] = []
  for (let n = 0; found.length < count && n < count * 4; n++) {
    const { kind, ways, isHarmless } = kinds[n % kinds.length]!
    const way = ways[Math.floor(n / kinds.length) % ways.length]!
    const one = editOne(copies, donor, way, chance)
    if (one) found.push({ kind, isHarmless, ...one })
  }
  return found
}

function editOne(
  copies: readonly Copy[],
  donor: Donor,
  way: SubEdit,
  chance: Chance
): Omit<EditedStatement, 'kind' | 'isHarmless'> | null {
  for (let tries = 0; tries < 400; tries++) {
    const copy = pick(copies, chance)!
    const claim = pick(copy.analysis.claims, chance)
    const scene = claim === undefined ? null : sceneOf(copy, claim)
    const edited = scene ? way(scene, donor, chance) : null
    if (!claim || !edited) continue
    const { article } = copy
    const day = article.publishedOn
    const printed = (whole: string, publishedOn = day): Copy =>
      readCopy({
        id: article.id,
        title: whole.slice(0, article.headlineLength),
        text: whole.slice(article.bodyStart),
        ...(publishedOn ? { publishedOn } : {})
      })
    const old = edited.before === undefined ? copy : printed(edited.before)
    const ruled = old === copy ? claim : twinOf(old, claim)
    if (ruled === null) continue
    const now = printed(edited.after, edited.publishedOn)
    const { kept, changed } = carryOver(recordOf(old, ruled), now.article, now.analysis, stamp)
    const around = ({ text }: Article, { start, end }: Span) =>
      text.slice(Math.max(0, start - 160), end + 160).replace(/\n+/g, ' ¶ ')
    return {
      claim: ruled.anchor.quote,
      before: around(old.article, ruled.anchor),
      after: around(now.article, ruled.anchor),
      fate: kept === 1 ? 'kept' : changed === 1 ? 'changed' : 'lost'
    }
  }
  return null
}

/** The claim where the copy has a slip planted beside it or in it. */
function twinOf({ analysis }: Copy, { anchor }: Claim): Claim | null {
  const near = analysis.claims.filter(
    (each) => each.anchor.start <= anchor.start + 1 && each.anchor.end >= anchor.end - 1
  )
  return near[0] ?? null
}
