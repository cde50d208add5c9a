import { isIntroduced, type NameForm, type NameWord } from '../facts/name-forms'
import { institutionWords, roleWords } from '../facts/name-words'
import { type SpellingChange, spellingChange } from '../text/spelling-distance'
import { transliterationKey } from '../text/transliteration-key'

/** A word of a name printed once in a spelling one slip from the one the article uses. */
export interface Respelt {
  readonly usual: NameForm
  readonly odd: NameForm
}

/**
 * Finds names that are spelt otherwise when they come again: "Charles Harlow … Mr Harlwo".
 * The odd form stands once, is nowhere introduced by a first name of its own, and never shares a sentence with the
 * usual one. Candidates share a spelling with one letter left out, or a transliteration key: never all against all.
 */
export function respeltSurnames(forms: readonly NameForm[]): readonly Respelt[] {
  const usual = new Map<string, NameForm[]>()
  for (const form of forms) {
    if (!isUsual(form)) continue
    for (const key of keysOf(form.lower)) {
      const same = usual.get(key)
      if (!same) usual.set(key, [form])
      // More spellings than this that differ in one letter prove nothing.
      else if (same.length < 8) same.push(form)
    }
  }
  const found: Respelt[] = []
  for (const odd of forms) {
    const [place] = odd.at
    if (!place || odd.at.length > 1 || odd.lower.length < 4 || isWordOfOffice(odd)) continue
    let best: NameForm | null = null
    for (const key of keysOf(odd.lower)) {
      for (const form of usual.get(key) ?? []) {
        if (form === odd || form === best || !isSlip(form, odd, place)) continue
        if (!best || form.at.length > best.at.length) best = form
      }
    }
    if (best) found.push({ usual: best, odd })
  }
  return found
}

/** "Northern", "Minister": no name, unless somebody is called so ("Mr North"). */
const isWordOfOffice = ({ lower, at }: NameForm): boolean =>
  (roleWords.has(lower) || institutionWords.has(lower)) && !at.some(({ titled }) => titled)

/** The spelling the article goes by: printed twice, or in full, or with a title. */
const isUsual = (form: NameForm): boolean =>
  form.lower.length >= 4 && !isWordOfOffice(form) && (form.at.length >= 2 || isSurname(form))

/** The word, and the word without each of its letters but the first; and how it sounds. */
function* keysOf(word: string): Generator<string> {
  yield word
  for (let i = 1; i < word.length; i++) {
    // Either of two equal neighbours left out gives one spelling.
    if (word[i] !== word[i - 1]) yield word.slice(0, i) + word.slice(i + 1)
  }
  yield `~${transliterationKey(word)}`
}

function isSlip(usual: NameForm, odd: NameForm, place: NameWord): boolean {
  const a = usual.lower
  const b = odd.lower
  if (a[0] !== b[0]) return false
  const change = spellingChange(a, b)
  const sound = transliterationKey(a) === transliterationKey(b)
  if (change === 'same' || (change === 'far' && !(sound && Math.min(a.length, b.length) >= 6))) return false
  if (usual.at.some(({ sentence }) => sentence === place.sentence)) return false
  if (place.titled && place.after === '') return isSurname(usual)
  if (place.quoted || (change !== 'swapped' && isInflected(a, b))) return false
  if (isIntroduced(odd) && place.after === '' && isOnlyTitled(usual)) return true
  return place.before === '' && place.after === ''
    ? isAlone(usual, odd, place, change)
    : sharesNeighbour(usual, place) && (place.titled || isSureSlip(change))
}

/** Used as one person's name: with a title or an office, or the end of a full name. */
const isSurname = (form: NameForm): boolean =>
  isIntroduced(form) || form.at.some(({ titled, office }) => titled || office)

/** Known by a title alone: then the full name that is one slip away is where it was introduced. */
const isOnlyTitled = (form: NameForm): boolean =>
  !isIntroduced(form) && form.at.some(({ titled, after }) => titled && after === '')

/** A bare word, with neither title nor first name: the usual form must be a surname, the slip one of the fingers. */
function isAlone(usual: NameForm, odd: NameForm, place: NameWord, change: SpellingChange): boolean {
  if (!isSurname(usual) && usual.at.length < 3) return false
  // "Justice Hasan" is somebody else than Naeemul Hassan, who holds no office.
  if (place.office && !usual.at.some(({ office }) => office)) return false
  if (place.opens && !isIntroduced(usual)) return false
  if (place.acts && isIntroduced(usual)) return true
  return isSureSlip(change) && odd.lower.length >= 5
}

const isSureSlip = (change: SpellingChange): boolean => change === 'one-letter-more' || change === 'swapped'

/** "Iran", "Irani"; "Arun", "Aruna"; "Bell", "Bells": a letter more at the end is grammar or another name. */
const isInflected = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.slice(-1) !== b.slice(-1)

/** Both stand beside the same word ("Marlow Bridge", "Malrow Bridge"). */
const sharesNeighbour = (usual: NameForm, place: NameWord): boolean =>
  usual.at.some(
    ({ before, after }) =>
      (before !== '' && before === place.before) || (after !== '' && after === place.after)
  )
