import { diffChars } from 'diff'
import { type DiffPart, phraseDiff } from '../../../core/anchor/word-diff'

/** Words longer than this are shown as replaced whole: letters apart in a long stretch are harder to read than two words. */
const longest = 40

const joined = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.reduce<DiffPart[]>((all, part) => {
    const last = all.at(-1)
    if (last?.kind === part.kind) all[all.length - 1] = { ...last, text: last.text + part.text }
    else if (part.text !== '') all.push(part)
    return all
  }, [])

/**
 * The letters of a word that another takes the place of, where all that differs is letters put in or left out in one
 * place: "Annette" for "Annete". Else both whole: "Sunday" and "Monday" share letters, but no reader reads "SuMonday".
 */
const lettersOf = (removed: DiffPart, added: DiffPart): readonly DiffPart[] => {
  if (removed.text.length > longest || added.text.length > longest) return [removed, added]
  if (/\p{N}/u.test(removed.text + added.text)) return [removed, added]
  const parts = diffChars(removed.text, added.text).map(
    ({ added: isAdded, removed: isRemoved, value }): DiffPart => ({
      kind: isAdded ? 'added' : isRemoved ? 'removed' : 'same',
      text: value
    })
  )
  const isOnePlace = parts.filter(({ kind }) => kind !== 'same').length === 1
  const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return isOnePlace && kept * 3 >= 2 * Math.max(removed.text.length, added.text.length)
    ? parts
    : [removed, added]
}

/** What a correction changes: phrase by phrase, and letter by letter where one word takes another's place. */
export const changeParts = (before: string, after: string): readonly DiffPart[] => {
  const words = phraseDiff(before, after)
  return joined(
    words.flatMap((part, index) => {
      const next = words[index + 1]
      if (part.kind === 'removed' && next?.kind === 'added') return lettersOf(part, next)
      return part.kind === 'added' && words[index - 1]?.kind === 'removed' ? [] : [part]
    })
  )
}
