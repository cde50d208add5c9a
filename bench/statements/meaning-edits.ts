import {
  type Chance,
  cased,
  clauseOf,
  type Donor,
  type Edited,
  lower,
  pick,
  placesOf,
  put,
  type Scene,
  type SubEdit,
  swapOne,
  upper
} from './scene'

/** Words that a slip or a second thought exchanges, each pair both ways. */
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*|\s*;\s*/)
      .flatMap((pair) => {
        const [a = '', b = ''] = pair.split('/').map((each) => each.trim())
        return [
          [a, b],
          [b, a]
        ] as const
      })
  )

const exchange =
  (list: ReadonlyMap<string, string>): SubEdit =>
  (scene, _, chance) =>
    swapOne(
      scene,
      clauseOf(scene),
      new RegExp(`(?<![\\p{L}-])(?:${[...list.keys()].join('|')})(?![\\p{L}-])`, 'giu'),
      (old) => cased(old, list.get(old.toLowerCase()) ?? old),
      chance
    )

const verbs = pairs(`
  rose/fell; won/lost; gained/shed; bought/sold; opened/closed; paid/owed; increased/decreased; grew/shrank
  climbed/slipped; added/cut; earned/spent; produced/imported; raised/lowered; beat/missed; joined/left; hired/dismissed
  improved/worsened; rise/fall; gain/loss; profit/loss; increase/decrease; growth/decline; jumped/dropped; took/gave
  received/sent; carried/turned away; accepted/rejected; approved/refused; backed/opposed; started/stopped; made/lost
  arrived/departed; winning/losing; rising/falling; up/down; said/denied; employs/serves; employed/served; cost/saved`)

const bounds = pairs(`
  more than/less than; more/fewer; at least/at most; above/below; over/under; higher/lower; nearly/well over
  before/after; until/since; almost/more than; just under/just over; most/few; all/some; both/neither; every/hardly any
  up to/at least; within/beyond; highest/lowest; largest/smallest; best/worst; first/last; longest/shortest; only/also
  oldest/youngest; older/younger; earlier/later; previous/next; with/without; for/against; including/excluding`)

const times = pairs(`
  morning/evening; Monday/Tuesday; Thursday/Friday; Saturday/Sunday; Wednesday/Thursday; January/July
  February/August; March/May; April/June; September/November; October/December; last year/this year
  last week/last month; spring/autumn; summer/winter; today/yesterday; day/night; a year/a month; year/quarter
  month/week; years/months; hours/minutes; weekend/week; season/decade; daily/weekly; annual/monthly`)

const measures = pairs(`
  turnout/swing; revenue/profit; turnover/profit; sales/orders; passengers/flights; households/people; men/women
  boys/girls; deaths/injuries; killed/injured; pupils/teachers; imports/exports; income/spending; price/cost
  homes/hectares; seats/wards; average/median; budget/deficit; students/staff; patients/beds; trips/routes
  members/visitors; workers/pensioners; tickets/programmes; goals/shots; points/places; vote/poll; net/gross
  east/west; north/south; mother/sister; father/brother; son/nephew; daughter/niece; chairman/treasurer; director/cleaner`)

const auxiliary = /(?<=\p{Ll} )(?:is|was|are|were|has|have|had|will|would|could|should|can|did)(?= \p{Ll})/gu
const modals = ['may', 'might', 'could', 'should', 'must'] as const

/** Where a plain past or present verb may stand: after a name, a figure or a noun, before what it acts on. */
const pastVerb =
  /(?<=\p{L} )(?:\p{Ll}{2,}ed|won|lost|took|made|rose|fell|grew|came|went|gave|stood|led|beat|paid|sold|bought|had|was|were|got|held|kept|left|met|saw|spent|ran|began)(?= )/gu

/** Words that deny or hedge, set before a verb. */
const before =
  (words: readonly string[]): SubEdit =>
  (scene, _, chance) =>
    swapOne(scene, clauseOf(scene), pastVerb, (old) => `${pick(words, chance)} ${old}`, chance)

const fullName = /(?<![\p{L}’'-] ?)\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?![\p{L}’'])/gu
const midName = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?![\p{L}’'-])/gu
const plainWord = /(?<=[\p{Ll}\d,] )\p{Ll}{5,}(?=[ ,.;])/gu

/** Another word of the same ending, so that the sentence still reads. */
function likeWord(old: string, { words }: Donor, chance: Chance): string | undefined {
  const ending = /(?:ed|ing|ly|s)$/.exec(old)?.[0] ?? ''
  const like = words.filter(
    (each) => each.endsWith(ending) && (ending !== '' || !/(?:ed|ing|ly|s)$/.test(each)) && each !== old
  )
  return pick(like, chance)
}

const denyWith: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    clauseOf(scene),
    auxiliary,
    (old) => `${old} ${pick(['not', 'never', 'no longer'], chance)}`,
    chance
  )

const undeny: SubEdit = (scene, _, chance) =>
  swapOne(scene, clauseOf(scene), / (?:not|never|no longer)(?= )|n[’']t(?= )/gu, () => '', chance)

const hedge: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    clauseOf(scene),
    auxiliary,
    (old) =>
      /^(?:will|would|could|should|can)$/.test(old)
        ? pick(modals, chance)
        : `${old} ${pick(['allegedly', 'reportedly', 'probably', 'supposedly', 'likely'], chance)}`,
    chance
  )

const firm: SubEdit = (scene, _, chance) =>
  swapOne(scene, clauseOf(scene), / (?:may|might|could|would|should)(?= \p{Ll})/gu, () => ' will', chance)

const condition: SubEdit = ({ text, sentence, claim }, _, chance) => {
  if (
    claim.start === sentence.start ||
    !/^(?:The|A|In|It|He|She|They)\b/.test(text.slice(sentence.start, sentence.end))
  )
    return null
  const lead = pick(['If the plan goes ahead, ', 'Unless talks fail, ', 'On paper, ', 'In theory, '], chance)!
  return {
    after: put(
      text,
      { start: sentence.start, end: sentence.start + 1 },
      lead + text[sentence.start]!.toLowerCase()
    )
  }
}

const otherName: SubEdit = (scene, { names }, chance) =>
  swapOne(scene, clauseOf(scene), fullName, () => pick(names, chance), chance)

const otherShortName: SubEdit = (scene, { names }, chance) =>
  swapOne(scene, clauseOf(scene), midName, () => pick(names, chance)?.split(' ')[1], chance)

const otherPlainSubject: SubEdit = (scene, donor, chance) => {
  const { text, sentence, claim } = scene
  const match = /^The (\p{Ll}{4,})(?= \p{Ll})/u.exec(text.slice(sentence.start, sentence.end))
  const clause = clauseOf(scene)
  if (match === null || clause.start !== sentence.start || claim.start < sentence.start + match[0].length)
    return null
  const now = likeWord(match[1]!, donor, chance)
  return now === undefined
    ? null
    : { after: put(text, { start: sentence.start + 4, end: sentence.start + match[0].length }, now) }
}

const otherWord: SubEdit = (scene, donor, chance) =>
  swapOne(scene, clauseOf(scene), plainWord, (old) => likeWord(old, donor, chance), chance)

const otherYear: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    clauseOf(scene),
    /(?<![\d,.£$€-])(?:19|20)\d\d(?![\d,.-]*\d)/gu,
    (old) => String(Number(old) + pick([-1, 1, -10, 2], chance)!),
    chance
  )

const otherFigure: SubEdit = ({ text, sentence, claim }, _, chance) => {
  const places = placesOf(text, sentence, /\d+(?:[.,]\d+)*/gu).filter(
    ({ start }) => start >= claim.start && start < claim.end
  )
  const place = pick(places, chance)
  if (place === undefined) return null
  const digit = place.end - 1
  return {
    after: put(
      text,
      { start: digit, end: place.end },
      String((Number(text[digit]) + 1 + Math.floor(chance() * 8)) % 10)
    )
  }
}

const speech = '(?:said|says|told|added|reported|explained|warned|argued|announced)'
const otherSpeaker: SubEdit = (scene, { names }, chance) =>
  swapOne(
    scene,
    scene.sentence,
    new RegExp(
      `(?<=${speech} )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?=[,.])|(?<=[”"] )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?= ${speech})`,
      'gu'
    ),
    () => pick(names, chance),
    chance
  )

const newSpeaker: SubEdit = (scene, { names }, chance) => {
  const { text, sentence } = scene
  const { end } = clauseOf(scene)
  if (
    text.slice(sentence.start, sentence.end).match(/["“]|\b(?:said|says)\b/) ||
    !/[\p{Ll}\d]\.$/u.test(text.slice(end - 2, end))
  )
    return null
  return {
    after: put(
      text,
      { start: end - 1, end },
      `, ${pick(names, chance)} ${pick(['claimed', 'alleged', 'said'], chance)}.`
    )
  }
}

/** Two of a pattern, in the claim's sentence, each set where the other stood. */
const exchanged =
  (pattern: RegExp): SubEdit =>
  (scene, _, chance) => {
    const { text, sentence } = scene
    const within = clauseOf(scene)
    const places = placesOf(text, sentence, pattern)
    const first = Math.floor(chance() * (places.length - 1))
    const [a, b] = [places[first], places[first + 1]]
    if (a === undefined || b === undefined) return null
    // One of them at least is of what the claim says.
    if (a.end <= within.start && b.end <= within.start) return null
    if (a.start >= within.end && b.start >= within.end) return null
    const [x, y] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
    return x === y ? null : { after: put(put(text, b, x), a, y) }
  }

const scopeCut: SubEdit = (scene, _, chance) => {
  const { text } = scene
  const places = placesOf(
    text,
    clauseOf(scene),
    / (?:in|of|from|among|across|for) (?:the )?(?:\p{Lu}\p{Ll}+|under-\d+s|\p{Ll}{4,}s)(?=[ ,.])/gu
  )
  const place = pick(
    places.filter(({ start, end }) => end <= scene.claim.start || start >= scene.claim.end),
    chance
  )
  return place === undefined ? null : { after: put(text, place, '') }
}

const scopePut: SubEdit = (scene, _, chance) => {
  const { text, claim } = scene
  if (!/^[ .,]/.test(text.slice(claim.end))) return null
  const words = pick(
    [' in Wales', ' among women', ' before tax', ' a head', ' excluding London', ' at first'],
    chance
  )!
  return { after: put(text, { start: claim.end, end: claim.end }, words) }
}

const hedgedFigure: SubEdit = ({ text, claim, sentence }, _, chance) => {
  if (!/^[£$€]?\d/.test(text.slice(claim.start, claim.end)) || claim.start === sentence.start) return null
  const words = pick(['only ', 'more than ', 'fewer than ', 'up to ', 'at least ', 'another '], chance)!
  return { after: put(text, { start: claim.start, end: claim.start }, words) }
}

const pronouns = /^(?:He|She|They|It)\b/
const otherAntecedent: SubEdit = ({ text, sentence, before: previous }, { names }, chance) => {
  if (previous === null || !pronouns.test(text.slice(sentence.start, sentence.end))) return null
  const place = placesOf(text, previous, fullName)[0] ?? placesOf(text, previous, midName)[0]
  const name = pick(names, chance)!
  return place === undefined ? null : { after: put(text, place, name) }
}

const putAntecedent: SubEdit = ({ text, sentence }, { names }, chance) => {
  if (!/^(?:He|She)\b/.test(text.slice(sentence.start, sentence.end))) return null
  const words = `${pick(names, chance)} had been there the day before. `
  return { after: put(text, { start: sentence.start, end: sentence.start }, words) }
}

const otherDay: SubEdit = ({ text, sentence, claim, publishedOn }) => {
  const clause = text.slice(sentence.start, Math.max(claim.end, sentence.start))
  const words =
    /\b(?:yesterday|today|tomorrow|last (?:week|month|year|night)|this (?:week|month|year)|next (?:week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
  if (publishedOn === null || !words.test(clause)) return null
  return { after: text, publishedOn: `${Number(publishedOn.slice(0, 4)) + 1}${publishedOn.slice(4)}` }
}

const realWords = pairs(`
  not/now; morning/mourning; lost/last; rose/rode; won/own; three/there; form/from; untied/united; trial/trail
  martial/marital; casual/causal; public/pubic; county/country; sacred/scared; unclear/nuclear; brake/break; board/broad
  bear/beat; sold/told; paid/said; lead/dead; raised/razed; then/than; quite/quiet; price/prize; crown/crowd; party/parts
  school/schools; home/house; hours/houses; votes/notes; seats/seals; state/stake; would/could; there/these; where/were`)

const turned: SubEdit = (scene: Scene, _: Donor, chance: Chance): Edited | null => {
  const { text, sentence } = scene
  const match =
    /^(.{6,80}?) (beat|defeated|overtook|succeeded|replaced|followed) (.{4,60}?)(?= (?:by|with|in|as)\b|[,.])/u.exec(
      text.slice(sentence.start, sentence.end)
    )
  if (match === null || /[,"“”]/.test(match[1]!)) return null
  const [all, who, verb, whom] = match as unknown as [string, string, string, string]
  chance()
  return {
    after: put(
      text,
      { start: sentence.start, end: sentence.start + all.length },
      `${upper(whom)} ${verb} ${lower(who)}`
    )
  }
}

/** What changes what a statement says, by kind. A kind with several ways takes one of them. */
export const meaningEdits: Readonly<Record<string, readonly SubEdit[]>> = {
  negation: [denyWith, undeny, before(['never', 'nearly', 'almost', 'hardly'])],
  modality: [hedge, firm, before(['allegedly', 'reportedly', 'apparently']), condition],
  subject: [otherName, otherShortName, otherPlainSubject],
  verb: [exchange(verbs)],
  object: [exchange(measures), otherWord],
  'time and year': [exchange(times), otherYear],
  'bound and comparison': [exchange(bounds), hedgedFigure],
  speaker: [otherSpeaker, newSpeaker],
  'names exchanged': [exchanged(fullName), exchanged(midName), turned],
  'figures exchanged': [exchanged(/\d+(?:[.,]\d+)*/gu), otherFigure],
  'scope cut or put': [scopeCut, scopePut],
  'who the pronoun is': [otherAntecedent, putAntecedent],
  'the day it counts from': [otherDay],
  'a slip into another word': [exchange(realWords)]
}
