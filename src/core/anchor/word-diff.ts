/** A stretch of two texts compared word by word: in both, only in the old one, only in the new one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Numbers with their separators, words with inner apostrophes and hyphens, white space, and every other mark alone. */
const parts = /\d+(?:[.,:/]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu

/** Beyond this many cells the middle is shown as one replacement: a diff nobody could read is not worth its time. */
const cellLimit = 1_000_000

/**
 * What became of some words: the longest common run of their parts, by the table of Wagner and Fischer (1974).
 * Joined, `same` and `removed` are `was`; `same` and `added` are `now`. Neighbours of one kind are one part, and
 * what was removed stands before what was added in its place.
 */
export function wordDiff(was: string, now: string): readonly DiffPart[] {
  const diff: { kind: DiffPart['kind']; text: string }[] = []
  for (const { kind, text } of piecesDiff(was.match(parts) ?? [], now.match(parts) ?? [])) {
    const last = diff.at(-1)
    if (last?.kind === kind) last.text += text
    else diff.push({ kind, text })
  }
  return diff
}

/**
 * As `wordDiff`, of texts cut into pieces already; each part is one piece. Where there are too many that differ, all of
 * them are taken out and put in.
 */
export function piecesDiff(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  let lead = 0
  while (lead < a.length && lead < b.length && a[lead] === b[lead]) lead++
  let tail = 0
  while (tail < a.length - lead && tail < b.length - lead && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const same = (text: string): DiffPart => ({ kind: 'same', text })
  return [
    ...a.slice(0, lead).map(same),
    ...middle(a.slice(lead, a.length - tail), b.slice(lead, b.length - tail)).map(
      ([kind, text]): DiffPart => ({ kind, text })
    ),
    ...a.slice(a.length - tail).map(same)
  ]
}

function middle(a: readonly string[], b: readonly string[]): (readonly [DiffPart['kind'], string])[] {
  if (a.length * b.length > cellLimit) {
    return [...a.map((text) => ['removed', text] as const), ...b.map((text) => ['added', text] as const)]
  }
  const width = b.length + 1
  const common = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const found: (readonly [DiffPart['kind'], string])[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push(['same', a[i]!])
      i++
      j++
    } else if (i < a.length && common[(i + 1) * width + j]! >= (common[i * width + j + 1] ?? 0))
      found.push(['removed', a[i++]!])
    else if (j < b.length) found.push(['added', b[j++]!])
    else found.push(['removed', a[i++]!])
  }
  return found
}

/**
 * As `wordDiff`, to be read: words that follow each other and are all replaced are one replacement, "31 November" by
 * "1 December" and not "31" by "1", then "November" by "December".
 */
export function phraseDiff(was: string, now: string): readonly DiffPart[] {
  const words = wordDiff(was, now)
  const phrases: DiffPart[] = []
  for (let i = 0; i < words.length; i++) {
    const { kind, text } = words[i]!
    const around = [phrases.at(-2), phrases.at(-1), words[i + 1], words[i + 2]]
    const kinds = around.map((part) => part?.kind).join(' ')
    if (kind === 'same' && /^\s+$/.test(text) && kinds === 'removed added removed added') {
      const [removed, added, nextRemoved, nextAdded] = around.map((part) => part!.text)
      phrases.splice(-2, 2, { kind: 'removed', text: removed + text + nextRemoved })
      phrases.push({ kind: 'added', text: added + text + nextAdded })
      i += 2
    } else phrases.push(words[i]!)
  }
  return phrases
}
