import type { Quantity } from '../model/fact'
import type { Count, Duel } from './duels'
import { nameAfter, nameBefore, sameName } from './name-beside'
import type { Reading } from './reading'
import { tokenAt } from './token-at'

/** "48.6 per cent of the 2,09,793 votes polled": a share, of how many, and the count it must be. */
export interface VoteShare {
  readonly share: Quantity
  readonly base: Quantity
  /** The count it must be a share of; where two have the owner's name, each of theirs. */
  readonly counts: readonly [Quantity, ...Quantity[]]
}

/** More counts of one name than any article has: not looked through. */
const most = 8

/**
 * The shares of the vote whose base stands in the same sentence, with the count of the one they are given to: named
 * there, or "the winner" where the paragraph tells of one duel only.
 */
export function voteSharesOf(
  reading: Reading,
  quantities: readonly Quantity[],
  duels: readonly Duel[]
): readonly VoteShare[] {
  if (duels.length === 0) return []
  const byKey = new Map<string, Count[]>()
  for (const duel of duels) {
    for (const count of [duel.first, duel.second]) {
      const word = count.name?.at(-1)
      if (word === undefined) continue
      const key = `${word}|${count.quantity.scope.year}`
      const same = byKey.get(key)
      if (same) same.push(count)
      else byKey.set(key, [count])
    }
  }
  return quantities.flatMap((share, i) => {
    if (share.measure !== 'share' || share.scope.partial) return []
    const base = baseOf(reading, quantities, i)
    const [count, ...others] = base ? countsOf(reading, share, base, duels, byKey) : []
    return base && count ? [{ share, base, counts: [count, ...others] }] : []
  })
}

/** "… per cent of the 2,09,793 votes", or "2,09,793 votes were counted, and … per cent of them". */
function baseOf({ text }: Reading, quantities: readonly Quantity[], i: number): Quantity | null {
  const share = quantities[i]!
  const next = quantities[i + 1]
  if (next?.sentence === share.sentence && isVotes(next)) {
    if (/^ of (?:all |the |all the )?$/.test(text.slice(share.phrase.end, next.span.start))) return next
  }
  const before = quantities[i - 1]
  const ofThem = /^ of (?:them|these|those|that|which)\b/.test(
    text.slice(share.phrase.end, share.phrase.end + 12)
  )
  return ofThem && before?.sentence === share.sentence && before.measure === 'total-votes' ? before : null
}

const isVotes = ({ measure, vague }: Quantity): boolean =>
  (measure === 'votes' || measure === 'total-votes') && !vague

function countsOf(
  reading: Reading,
  share: Quantity,
  base: Quantity,
  duels: readonly Duel[],
  byKey: ReadonlyMap<string, readonly Count[]>
): readonly Quantity[] {
  const { tokens } = reading
  const owner = ownerOf(reading, share, base)
  if (!owner) return []
  if (owner === 'winner') {
    const duel = duelBefore(duels, share)
    if (!duel || !sameScope(duel.first.quantity, share)) return []
    // Only of the very paragraph: no line break between the counts and the share.
    const between = tokens.start[tokenAt(tokens, duel.second.quantity.span.end)]!
    if (reading.text.slice(between, share.span.start).includes('\n\n')) return []
    const [a, b] = [duel.first.quantity, duel.second.quantity]
    return [a.value > b.value ? a : b]
  }
  const ofName = byKey.get(`${owner.at(-1)}|${share.scope.year}`) ?? []
  if (ofName.length > most) return []
  const counts = ofName.filter(({ quantity }) => sameScope(quantity, share))
  // "Singh's share", and both candidates are Singhs: it must be one of theirs. More than two could be anybody's.
  const fits = counts.every(({ name }) => name !== null && sameName(name, owner))
  return fits && counts.length <= 2 ? counts.map(({ quantity }) => quantity) : []
}

/** Whose share it is: "Rawat's vote share was", "Rawat won … per cent", "… went to the winner", "… went to Rawat". */
function ownerOf(reading: Reading, share: Quantity, base: Quantity): readonly string[] | 'winner' | null {
  const { tokens } = reading
  const at = tokenAt(tokens, share.span.start)
  for (let k = at - 1; k >= at - 8 && reading.together(k, at); k--) {
    const word = reading.lower(k)
    if (word === 'share') return possessor(reading, k)
    if (k < at - 3) continue
    if (/^(?:won|got|polled|secured|took|received|with|bagged)$/.test(word)) return nameBefore(reading, k)
  }
  const end = tokenAt(tokens, Math.max(share.phrase.end, base.phrase.end))
  for (let k = end; k < end + 8 && reading.together(k, at); k++) {
    if (reading.lower(k) !== 'to' || !/^(?:went|go|gone)$/.test(reading.lower(k - 1))) continue
    if (reading.lower(k + 1) === 'the' && reading.lower(k + 2) === 'winner') return 'winner'
    return nameAfter(reading, k + 1)
  }
  return null
}

/** "Asha Rawat's vote share": the possessive name before the word. */
function possessor(reading: Reading, k: number): readonly string[] | null {
  const owner = reading.lower(k - 1) === 'vote' ? k - 2 : k - 1
  if (!reading.together(owner, k) || !/['’]s$/.test(reading.word(owner))) return null
  const words: string[] = []
  for (let at = owner; reading.together(at, k) && at > owner - 6; at--) {
    if (!/^\p{Lu}/u.test(reading.word(at))) break
    words.unshift(reading.lower(at))
  }
  return words.length > 0 ? words : null
}

const sameScope = (a: Quantity, b: Quantity): boolean =>
  a.scope.year === b.scope.year &&
  (a.scope.contest === undefined || b.scope.contest === undefined || a.scope.contest === b.scope.contest)

/** The last duel before the share, if it stands within four sentences and is the only one there. */
function duelBefore(duels: readonly Duel[], share: Quantity): Duel | null {
  let low = 0
  let high = duels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (duels[middle]!.sentence < share.sentence) low = middle + 1
    else high = middle
  }
  const last = duels[low - 1]
  if (!last || last.sentence < share.sentence - 4) return null
  const other = duels[low - 2]
  return other && other.sentence >= share.sentence - 4 ? null : last
}
