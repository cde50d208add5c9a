import { describeAnchor } from '../anchor/describe-anchor'
import { saysTheSame } from '../anchor/telling-words'
import { ignoreRule, subjectOf } from '../checks/post/ignored'
import type { AskedChange, Change } from '../model/change'
import type { Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import type { EvidenceContent } from '../model/evidence'
import type { Edit } from '../model/finding'
import type { Relation } from '../model/relation'
import {
  emptyReview,
  isAsked,
  isRejected,
  type Review,
  type SignedOff,
  type SignOff,
  type Verdict
} from '../model/review'
import { contains, overlaps, type Span } from '../model/span'
import { correctionsToldOf, noticeSum } from '../report/notice-sum'
import { done, fail, type Result } from '../result'
import { fingerprint } from '../text/fingerprint'
import { graphemeSpan } from '../text/grapheme-span'
import { type OpenState, openState, play, stateOf } from './article-state'
import { claimOn, isTaken, sentenceAt, wordsAt } from './claim-on'
import { crossedSpans } from './crossed-spans'
import { claimsToCheck, progressOf } from './progress-of'
import { repairTargets } from './repair-targets'
import type { Stamp } from './undo'
import { isRevertible, withEntry } from './with-entry'

export type ChangeErrorCode =
  | 'claim-missing'
  | 'finding-missing'
  | 'evidence-missing'
  | 'words-refused'
  | 'questions-open'

type Changes = Result<readonly Change[], ChangeErrorCode>

/**
 * The history entry that a step makes, as one: each thing asked for is weighed on what the ones before it leave.
 *
 * @returns the entry; null where the step changes nothing; or why it cannot be made, and then none of it is
 */
export function entryFor(
  record: ArticleRecord,
  asked: readonly AskedChange[],
  stamp: Stamp
): Result<
  {
    readonly seq: number
    readonly at: string
    readonly by: string
    readonly changes: readonly Change[]
  } | null,
  ChangeErrorCode
> {
  const state = openState(stateOf(record.history))
  let now = record
  const changes: Change[] = []
  for (const each of asked) {
    const made = changesFor(now, state, each, `${stamp.seq}.${changes.length} ${stamp.by} ${stamp.at}`)
    if (!made.ok) return made
    for (const change of made.value) play(state, change, stamp)
    // Only where claims stand is read from the record; a step over thousands must not copy it for each.
    if (made.value.some(({ field }) => field === 'claim' || field === 'reattached' || field === 'head')) {
      now = withEntry(now, { ...stamp, changes: made.value })
    }
    changes.push(...made.value)
  }
  return done(changes.length === 0 ? null : { ...stamp, changes })
}

function changesFor(record: ArticleRecord, state: OpenState, asked: AskedChange, place: string): Changes {
  switch (asked.field) {
    case 'added':
      return added(record, asked.value, asked.verdict, place)
    case 'repaired':
      return repaired(record, state, asked.edits, place)
    case 'reattached':
      return reattached(record, asked.claim, asked.value)
    case 'notice':
      return noticeChange(record, state, asked.value)
    case 'signedOff':
      return signedOff(record, state, asked)
    case 'crossed':
      return crossed(record, state, asked, place)
    case 'head': {
      const before = record.article.byHand?.set[asked.of] ?? null
      const after = asked.value === null ? null : asked.value.trim().replace(/\s+/g, ' ')
      return done(before === after ? [] : [{ field: 'head', of: asked.of, before, after }])
    }
    case 'tagged':
      return tagged(state, asked)
    case 'shelved': {
      const before = state.shelf ?? null
      const after = asked.value
      return done(before === after ? [] : [{ field: 'shelved', before, after }])
    }
    case 'ignored': {
      const { finding: id, value } = asked
      const before = state.ignored[id] ?? null
      const finding = record.findings.find((each) => each.id === id)
      const about = finding ? subjectOf(finding) : asked.across
      // What is ignored can be taken back, whether it is still found or not.
      if (!about && (value || !before)) return fail('finding-missing', noFinding, { reason: 'gone' })
      const same = before?.reach === value?.reach && before?.because === value?.because
      const after = value && ignoreRule({ id, subject: about! }, value.reach, value.because)
      return done(same ? [] : [{ field: 'ignored', finding: id, before, after }])
    }
    default: {
      const claim = record.claims.find(({ id }) => id === asked.claim)
      return claim
        ? changeOf(record, state, claim, asked, place)
        : fail('claim-missing', noClaim, { reason: 'gone' })
    }
  }
}

type OnClaim = Exclude<
  AskedChange,
  {
    field:
      | 'added'
      | 'repaired'
      | 'reattached'
      | 'signedOff'
      | 'head'
      | 'crossed'
      | 'tagged'
      | 'notice'
      | 'shelved'
      | 'ignored'
  }
>

function changeOf(
  record: ArticleRecord,
  state: OpenState,
  claim: Claim,
  asked: OnClaim,
  place: string
): Changes {
  const review = state.reviews[claim.id] ?? emptyReview
  switch (asked.field) {
    case 'span':
      return respanned(record, claim, asked.value)
    case 'split':
      return split(record, claim, asked.at, place)
    case 'merged':
      return merged(record, state, claim, asked.others)
    case 'evidence': {
      const { id, value } = asked
      const at = id === null ? review.evidence.length : review.evidence.findIndex((each) => each.id === id)
      if (at < 0)
        return fail('evidence-missing', 'This piece of evidence is not there any more.', { reason: 'gone' })
      const before = review.evidence[at] ?? null
      const own = before?.id ?? fingerprint('evidence', claim.id, place)
      const after = value && { ...before, ...value, id: own }
      if (before === null && after === null) return done([])
      if (before && after && sameEvidence(before, after)) return done([])
      return done([{ field: 'evidence', claim: claim.id, id: own, at, before, after }])
    }
    case 'relation':
      return related(record, state, claim, asked, place)
    case 'waived': {
      const { id, value } = asked
      const before = review.waived?.[id] ?? null
      return done(before === value ? [] : [{ field: 'waived', claim: claim.id, id, before, after: value }])
    }
    default: {
      const before = review[asked.field]
      // The same verdict on other words is a new ruling.
      const confirms = (asked.field === 'verdict' || asked.field === 'rejected') && review.stale !== undefined
      if (before === asked.value && !confirms) return done([])
      const made = asked.field === 'verdict' && asked.value === 'verified' ? madeOtherwise(review, claim) : {}
      return done([{ field: asked.field, claim: claim.id, before, after: asked.value, ...made } as Change])
    }
  }
}

/** A writer put other words in the place of corrected ones than were ordered: ruled right, they are the correction. */
const madeOtherwise = (
  { verdict, correction, stale }: Review,
  { anchor: { quote } }: Claim
): { readonly made?: string } =>
  verdict === 'disputed' && correction.trim() !== '' && stale !== undefined && !saysTheSame(stale, quote)
    ? { made: quote }
    : {}

const sameEvidence = (a: EvidenceContent, b: EvidenceContent): boolean =>
  a.rank === b.rank &&
  a.kind === b.kind &&
  a.source === b.source &&
  a.locator === b.locator &&
  a.quote === b.quote &&
  a.accessed === b.accessed

/**
 * Keeps with two claims that their figures belong together, or takes it from both. The figure on the other words is known
 * by the claim that begins with it; where there is none it is marked as one.
 */
function related(
  record: ArticleRecord,
  state: OpenState,
  claim: Claim,
  { id, value }: Extract<OnClaim, { field: 'relation' }>,
  place: string
): Changes {
  if (id !== null) {
    const before = state.reviews[claim.id]?.relations?.find((each) => each.id === id)
    if (!before || value !== null) return done([])
    const both = [before.of, before.to].filter((each) =>
      state.reviews[each]?.relations?.some((one) => one.id === id)
    )
    return done(both.map((each) => ({ field: 'relation', claim: each, id, before, after: null })))
  }
  if (value === null) return done([])
  const words = wordsAt(record, value.to)
  if (!words.ok) return words
  if (overlaps(words.value, claim.anchor))
    return fail('words-refused', 'A figure cannot be held to itself. Choose another one of the article.', {
      reason: 'self'
    })
  const { text } = record.article
  const known = claimsToCheck(record.claims, state.reviews)
    .filter(
      ({ anchor }) => contains(anchor, words.value) && !/\d/.test(text.slice(anchor.start, words.value.start))
    )
    .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))[0]
  const other = known ?? claimOn(record, words.value, fingerprint('added', record.article.id, place))
  const own = fingerprint('relation', claim.id, other.id, place)
  const after: Relation = { id: own, kind: value.kind, of: claim.id, to: other.id, amount: value.amount }
  return done([
    ...(known ? [] : [{ field: 'claim' as const, claim: other.id, before: null, after: other }]),
    { field: 'relation', claim: claim.id, id: own, before: null, after },
    { field: 'relation', claim: other.id, id: own, before: null, after }
  ])
}

const noClaim = 'This claim is not in the article any more. Open the article again to see it as it is now.'
const noFinding =
  'This finding is not in the article any more. Open the article again to see it as it is now.'

function added(record: ArticleRecord, span: Span, verdict: Verdict | undefined, place: string): Changes {
  const words = wordsAt(record, span)
  if (!words.ok) return words
  if (isTaken(record, words.value))
    return fail('words-refused', 'These words are a claim already.', { reason: 'taken' })
  const claim = claimOn(record, words.value, fingerprint('added', record.article.id, place))
  return done([
    { field: 'claim', claim: claim.id, before: null, after: claim },
    ...(verdict === undefined
      ? []
      : [{ field: 'verdict' as const, claim: claim.id, before: null, after: verdict }])
  ])
}

function repaired(record: ArticleRecord, state: OpenState, edits: readonly Edit[], place: string): Changes {
  const targets = repairTargets(record.article.text, edits, claimsToCheck(record.claims, state.reviews))
  if (targets === null)
    return fail('words-refused', 'These changes reach into each other. Write the correction by hand.', {
      reason: 'overlap'
    })
  const changes: Change[] = []
  for (const { claim, span, correction } of targets) {
    let id = claim?.id
    if (id === undefined) {
      const words = wordsAt(record, span)
      if (!words.ok) return words
      const made = claimOn(
        record,
        words.value,
        fingerprint('added', record.article.id, `${place}.${changes.length}`)
      )
      changes.push({ field: 'claim', claim: made.id, before: null, after: made })
      id = made.id
    }
    const { verdict, stale, correction: before } = state.reviews[id] ?? emptyReview
    if (before !== correction) changes.push({ field: 'correction', claim: id, before, after: correction })
    // Whoever takes a repair has ruled: a draft would stand in no copy.
    if (verdict !== 'disputed' || stale !== undefined)
      changes.push({ field: 'verdict', claim: id, before: verdict, after: 'disputed' })
  }
  return done(changes)
}

function moved(record: ArticleRecord, claim: Claim, span: Span): Change {
  const { text } = record.article
  const sentence = sentenceAt(record.sentences, span.start)
  const after = { ...claim, anchor: { ...claim.anchor, ...describeAnchor(text, span) }, sentence }
  return { field: 'claim', claim: claim.id, before: claim, after }
}

function respanned(record: ArticleRecord, claim: Claim, span: Span): Changes {
  const words = wordsAt(record, span)
  if (!words.ok) return words
  const { start, end } = words.value
  if (start === claim.anchor.start && end === claim.anchor.end) return done([])
  if (isTaken(record, words.value, claim.id)) {
    return fail('words-refused', 'Another claim stands on exactly these words. Merge the two instead.', {
      reason: 'merge'
    })
  }
  return done([moved(record, claim, words.value)])
}

function split(record: ArticleRecord, claim: Claim, near: number, place: string): Changes {
  const { start, end } = claim.anchor
  const at = graphemeSpan(record.article.text, { start: near, end: near }).start
  if (at <= start || at >= end)
    return fail('words-refused', 'Choose a place inside the claim to split it.', { reason: 'split-inside' })
  const first = wordsAt(record, { start, end: at })
  if (!first.ok) return first
  const second = wordsAt(record, { start: at, end })
  if (!second.ok) return second
  if (isTaken(record, first.value) || isTaken(record, second.value)) {
    return fail('words-refused', 'A part of it is a claim already. Move the end of the claim instead.', {
      reason: 'split-taken'
    })
  }
  const other = claimOn(record, second.value, fingerprint('split', record.article.id, place))
  return done([
    moved(record, claim, first.value),
    { field: 'claim', claim: other.id, before: null, after: { ...other, kinds: claim.kinds } }
  ])
}

/** What the reason of a claim put aside says where it became part of another. */
const mergedAway = 'merged'

function merged(record: ArticleRecord, state: OpenState, claim: Claim, others: readonly string[]): Changes {
  const parts = others.map((id) => record.claims.find((each) => each.id === id && id !== claim.id))
  const found = parts.filter((each) => each !== undefined)
  if (found.length < parts.length) return fail('claim-missing', noClaim, { reason: 'gone' })
  if (found.length === 0)
    return fail('words-refused', 'Choose another claim to merge this one with.', { reason: 'alone' })
  const start = Math.min(claim.anchor.start, ...found.map(({ anchor }) => anchor.start))
  const end = Math.max(claim.anchor.end, ...found.map(({ anchor }) => anchor.end))
  if (
    isTaken(record, { start, end }, claim.id) &&
    !found.some(({ anchor }) => anchor.start === start && anchor.end === end)
  ) {
    return fail('words-refused', 'Another claim stands on exactly these words. Put it aside first.', {
      reason: 'put-aside'
    })
  }
  const put: readonly Change[] = found
    .filter(({ id }) => !isRejected(state.reviews[id]))
    .map(({ id }) => ({
      field: 'rejected',
      claim: id,
      before: state.reviews[id]?.rejected ?? null,
      after: mergedAway
    }))
  const isWider = start !== claim.anchor.start || end !== claim.anchor.end
  return done([...(isWider ? [moved(record, claim, { start, end })] : []), ...put])
}

function reattached(record: ArticleRecord, id: string, span: Span): Changes {
  const orphan = record.orphans.find(({ claim }) => claim.id === id)
  if (!orphan) return fail('claim-missing', noClaim, { reason: 'gone' })
  const words = wordsAt(record, span)
  if (!words.ok) return words
  if (isTaken(record, words.value))
    return fail('words-refused', 'These words are a claim already.', { reason: 'taken' })
  const { text } = record.article
  const after: Claim = {
    ...orphan.claim,
    anchor: { ...orphan.claim.anchor, ...describeAnchor(text, words.value) },
    sentence: sentenceAt(record.sentences, words.value.start)
  }
  const change: Change = { field: 'reattached', claim: id, before: orphan, after }
  return isRevertible(record, [change]) ? done([change]) : fail('claim-missing', noClaim, { reason: 'gone' })
}

/** Who signs after somebody else, on the same words and rulings, joins that signature; else it is a first one. */
function signedOff(
  record: ArticleRecord,
  state: OpenState,
  { value: note, name }: { readonly value: string | null; readonly name?: string | undefined }
): Changes {
  const { signedOff: now } = state
  const before: SignOff | null = now && {
    sha256: now.sha256,
    open: now.open,
    note: now.note,
    ...(now.name === undefined ? {} : { name: now.name }),
    ...(now.first ? { first: now.first } : {})
  }
  if (note === null) return done(before === null ? [] : [{ field: 'signedOff', before, after: null }])
  const asked = claimsToCheck(record.claims, state.reviews).filter(({ id }) => isAsked(state.reviews[id]))
  if (asked.length > 0)
    return fail(
      'questions-open',
      `The author has not answered ${asked.length === 1 ? 'a question' : `${asked.length} questions`} yet. Write the answer down, or take the question back, then sign.`,
      { count: asked.length }
    )
  const { claims, ruled } = progressOf(record.claims, state.reviews)
  const { sha256 } = record.article.source
  const joins =
    now !== null && !now.changedSince && now.sha256 === sha256 && name !== undefined && !isBy(now, name)
  const after: SignOff = {
    sha256,
    open: claims - ruled,
    note,
    ...(name === undefined ? {} : { name }),
    ...(joins ? { first: now.first ?? { by: now.by, at: now.at } } : {})
  }
  return done([{ field: 'signedOff', before, after }])
}

const isBy = ({ by, first }: SignedOff, name: string): boolean => by === name || first?.by === name

/** Words are crossed off whole; where they are already, nothing changes. */
function crossed(
  record: ArticleRecord,
  state: OpenState,
  { span, value }: { readonly span: Span; readonly value: boolean },
  place: string
): Changes {
  const { text } = record.article
  const there = crossedSpans(text, state.crossed)
  if (!value)
    return done(
      there
        .filter((each) => overlaps(each, span))
        .map(({ id }) => ({ field: 'crossed', id, before: state.crossed![id]!, after: null }))
    )
  const words = wordsAt(record, span)
  if (!words.ok) return words
  if (there.some((each) => contains(each, words.value))) return done([])
  const id = fingerprint('crossed', record.article.id, place)
  return done([{ field: 'crossed', id, before: null, after: describeAnchor(text, words.value) }])
}

/** A longer one is no tag. In UTF-16 code units. */
const longestTag = 60

/** A tag is known by its letters, capital or not: the one that stands is meant. */
function tagged(state: OpenState, { tag: words, value }: Extract<AskedChange, { field: 'tagged' }>): Changes {
  const folded = words.trim().replace(/\s+/g, ' ')
  if (folded === '' || folded.length > longestTag)
    return fail('words-refused', `A tag is one to ${longestTag} characters long.`)
  const own = state.tags?.find((each) => each.toLowerCase() === folded.toLowerCase())
  if ((own !== undefined) === value) return done([])
  return done([{ field: 'tagged', tag: own ?? folded, before: !value, after: value }])
}

/** A notice is written for the corrections as they stand; of blank words the desk's own stands again. */
function noticeChange(record: ArticleRecord, state: OpenState, value: string | null): Changes {
  const before = state.notice
  const text = value?.trim() ?? ''
  if (text === '') return done(before === null ? [] : [{ field: 'notice', before, after: null }])
  const of = noticeSum(correctionsToldOf(record, state.reviews))
  if (before?.text === text && before.of === of) return done([])
  return done([{ field: 'notice', before, after: { text, of } }])
}
