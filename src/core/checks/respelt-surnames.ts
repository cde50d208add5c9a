import { isIntroduced, type NameForm, type NameWord } from '../facts/name-forms'
import { institutionWords, roleWords } from '../facts/name-words'
import { type NameSlip, nameSlip } from '../text/name-slip'
import { remembered } from '../text/remembered'
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
 *
 * @param apart positions inside names that the text tells apart from their look-alikes
 */
export function respeltSurnames(forms: readonly NameForm[], apart: ReadonlySet<number>): readonly Respelt[] {
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
    if (!place || apart.has(place.start) || odd.at.length > 1 || isWordOfOffice(odd)) continue
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

/** So long a word comes twice with one letter other by no chance. */
const longEnough = 9

/** The spelling the article goes by: printed twice, or in full, or with a title; a long word at any rate. */
const isUsual = (form: NameForm): boolean =>
  form.lower.length >= 4 &&
  !isWordOfOffice(form) &&
  (form.at.length >= 2 || isSurname(form) || form.lower.length >= longEnough)

/** The word, and the word without each of its letters but the first; and how it sounds. */
const keysOf = remembered((word): readonly string[] => {
  const keys = [word]
  for (let i = 1; i < word.length; i++) {
    // Either of two equal neighbours left out gives one spelling.
    if (word[i] !== word[i - 1]) keys.push(word.slice(0, i) + word.slice(i + 1))
  }
  keys.push(`~${transliterationKey(word)}`)
  return keys
})

function isSlip(usual: NameForm, odd: NameForm, place: NameWord): boolean {
  const slip = nameSlip(usual.lower, odd.lower)
  if (slip === 'far' || slip === 'same') return false
  const besides = usual.at.filter(({ sentence }) => sentence === place.sentence)
  if (besides.length > 0 && (usual.at.length - besides.length < 2 || slip !== 'typing')) return false
  if (place.titled && place.after === '') return isSurname(usual)
  if (place.quoted) return false
  if (
    slip !== 'ending' &&
    !isTwin(usual.lower, odd.lower) &&
    isIntroduced(odd) &&
    place.after === '' &&
    isOnlyTitled(usual)
  )
    return true
  if (sharesFirst(usual, place)) return pointsOf(usual) >= needs.sharedFirst[slip]
  if (sharesLast(usual, place)) return pointsOf(usual) >= needs.sharedLast[slip]
  if (isPartOfName(place.before) || isPartOfName(place.after)) return false
  return isAlone(usual, odd, place) && alonePoints(usual, odd, place) >= needs.alone[slip]
}

type Slip = Exclude<NameSlip, 'same' | 'far'>

/** How much must speak for one name, by how unlike the letters are and by what stands beside them. */
const needs: Readonly<Record<'sharedFirst' | 'sharedLast' | 'alone', Readonly<Record<Slip, number>>>> = {
  sharedFirst: { typing: 0, letter: 0, sound: 0, vowel: 0, consonant: 1, ending: 4 },
  sharedLast: { typing: 0, letter: 0, sound: 1, vowel: 1, consonant: 2, ending: 4 },
  alone: { typing: 1, letter: 1, sound: 2, vowel: 2, consonant: 3, ending: 5 }
}

/** The usual spelling is used again and again. */
const pointsOf = ({ at }: NameForm): number => (at.length >= 4 ? 2 : at.length >= 2 ? 1 : 0)

function alonePoints(usual: NameForm, odd: NameForm, place: NameWord): number {
  let points = pointsOf(usual)
  if (isSurname(usual)) points++
  if (place.acts) points += 2
  if (odd.lower.length >= 7) points++
  if (Math.min(usual.lower.length, odd.lower.length) >= longEnough) points++
  if (place.opens) points--
  if (isTwin(usual.lower, odd.lower)) points -= 2
  return points
}

/** A capitalised neighbour that is no institution's word: a first name or a surname of somebody's own. */
const isPartOfName = (word: string): boolean => word !== '' && !institutionWords.has(word)

/** Known by a title alone, or as a surname that speaks: then the full name that is one slip away is where it was introduced. */
const isOnlyTitled = (form: NameForm): boolean =>
  !isIntroduced(form) &&
  form.at.some(
    ({ titled, acts, before, after }) =>
      after === '' && (titled || (acts && before === '' && form.at.length >= 2))
  )

/** Used as one person's name: with a title or an office, or the end of a full name. */
const isSurname = (form: NameForm): boolean =>
  isIntroduced(form) || form.at.some(({ titled, office }) => titled || office)

/** A bare word, with neither title nor first name: its capital must be a name's. */
function isAlone(usual: NameForm, odd: NameForm, place: NameWord): boolean {
  if (odd.lower.length < (place.acts ? 4 : 5) || place.listed) return false
  // "Justice Hasan" is somebody else than Naeemul Hassan, who holds no office.
  if (place.office && !usual.at.some(({ office }) => office)) return false
  return isSurname(usual) || usual.at.length >= 2 || usual.lower.length >= longEnough
}

/** Two names that are both in use, and two Englishes ("Center", "Centre"): without a title either may be meant. */
const twins: ReadonlySet<string> = new Set(
  (
    'brain/brian clark/clarke smith/smyth brown/browne connor/conor johnson/johnston mathew/matthew nicholas/nichols philip/phillip philips/phillips ' +
    'simmons/simons thompson/thomson davies/davis marin/martin trail/trial dairy/diary angels/angles ' +
    'center/centre theater/theatre labor/labour harbor/harbour'
  ).split(' ')
)
const isTwin = (a: string, b: string): boolean =>
  twins.has([a, b].sort().join('/')) || a.replace(/^mac/, 'mc') === b.replace(/^mac/, 'mc')

/** The word before is the same ("Marlow Bridge", "Marlow Brigde"). */
const sharesFirst = (usual: NameForm, place: NameWord): boolean =>
  place.before !== '' && usual.at.some(({ before }) => before === place.before)

/** The word after is the same ("Marlow Bridge", "Malrow Bridge"). */
const sharesLast = (usual: NameForm, place: NameWord): boolean =>
  place.after !== '' && usual.at.some(({ after }) => after === place.after)
