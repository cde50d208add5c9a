import { isIntroduced, type NameForm, type NameWord } from '../facts/name-forms'
import { institutionWords, roleWords } from '../facts/name-words'
import { spellsOneName } from '../text/name-likeness'
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
  if (change === 'same' || (change === 'far' && !(place.titled && spellsOneName(a, b)))) return false
  if (usual.at.some(({ sentence }) => sentence === place.sentence)) return false
  if (place.titled && place.after === '') return isSurname(usual)
  if (place.quoted || (change !== 'swapped' && isInflected(a, b))) return false
  if (isIntroduced(odd) && place.after === '' && isOnlyTitled(usual)) return true
  if (sharesNeighbour(usual, place) && isSureSlip(change)) return true
  if (isVowelOnly(a, b) && sharesFirstNameOrInstitution(usual, place)) return true
  if (isPartOfName(place.before) || isPartOfName(place.after)) return false
  if (place.acts && isSurname(usual) && !place.office) return isIntroduced(usual)
  return isAlone(usual, odd, place) && isSureSlip(change) && !isTwin(a, b)
}

/** A capitalised neighbour that is no institution's word: a first name or a surname of somebody's own. */
const isPartOfName = (word: string): boolean => word !== '' && !institutionWords.has(word)

/** Known by a title alone: then the full name that is one slip away is where it was introduced. */
const isOnlyTitled = (form: NameForm): boolean =>
  !isIntroduced(form) && form.at.some(({ titled, after }) => titled && after === '')

/** Used as one person's name: with a title or an office, or the end of a full name. */
const isSurname = (form: NameForm): boolean =>
  isIntroduced(form) || form.at.some(({ titled, office }) => titled || office)

/** A bare word, with neither title nor first name: its capital must be a name's, and the usual form well established. */
function isAlone(usual: NameForm, odd: NameForm, place: NameWord): boolean {
  if (odd.lower.length < 5 || place.listed) return false
  if (place.opens) return isIntroduced(usual)
  // "Justice Hasan" is somebody else than Naeemul Hassan, who holds no office.
  if (place.office && !usual.at.some(({ office }) => office)) return false
  return isSurname(usual) || usual.at.length >= 2
}

const isSureSlip = (change: SpellingChange): boolean => change === 'one-letter-more' || change === 'swapped'

/** "Iran", "Irani"; "Arun", "Aruna"; "Bell", "Bells": a letter more at the end is grammar or another name. */
const isInflected = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.slice(-1) !== b.slice(-1)

/** Two names that are both in use, and two Englishes ("Center", "Centre"): without a title either may be meant. */
const twins: ReadonlySet<string> = new Set(
  (
    'brain/brian connor/conor johnson/johnston mathew/matthew nicholas/nichols philip/phillip philips/phillips ' +
    'simmons/simons thompson/thomson davies/davis marin/martin trail/trial dairy/diary angels/angles ' +
    'center/centre theater/theatre labor/labour harbor/harbour'
  ).split(' ')
)
const isTwin = (a: string, b: string): boolean =>
  twins.has([a, b].sort().join('/')) || a.replace(/^mac/, 'mc') === b.replace(/^mac/, 'mc')

/** One vowel stands for another, the rest is the same. */
const isVowelOnly = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= 5 && a.replace(/[aeiou]/g, '·') === b.replace(/[aeiou]/g, '·')

/**
 * Both stand beside the same word on the same side ("Marlow Bridge", "Malrow Bridge").
 */
const sharesNeighbour = (usual: NameForm, place: NameWord): boolean =>
  usual.at.some(
    ({ before, after }) =>
      (before !== '' && before === place.before) || (after !== '' && after === place.after)
  )

/** The same, but never by the surname alone: Marie Dupont and Maria Dupont are two people. */
const sharesFirstNameOrInstitution = (usual: NameForm, place: NameWord): boolean =>
  usual.at.some(
    ({ before, after, titled }) =>
      (before !== '' && before === place.before) ||
      (after !== '' && after === place.after && (institutionWords.has(after) || (titled && place.titled)))
  )
