import {
  type Chance,
  cased,
  clauseOf,
  lower,
  pick,
  placesOf,
  put,
  type SubEdit,
  swapOne,
  upper
} from './scene'

const plainWord = /(?<=[\p{L}\d,] )\p{Ll}{6,}(?=[ ,.;])/gu

/** A word as fingers misspell it: a letter lost, doubled, or exchanged with its neighbour. Never the first. */
function misspelt(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (word.length - 3))
  const way = Math.floor(chance() * 3)
  if (way === 0) return word.slice(0, at) + word.slice(at + 1)
  if (way === 1) return word.slice(0, at) + word[at] + word.slice(at)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

/** What was printed with a slip is printed right. */
const slipMended: SubEdit = ({ text, sentence }, _, chance) => {
  const place = pick(placesOf(text, sentence, plainWord), chance)
  if (place === undefined) return null
  const right = text.slice(place.start, place.end)
  const wrong = misspelt(right, chance)
  return wrong === right ? null : { before: put(text, place, wrong), after: text }
}

const known = [
  ['received', 'recieved'],
  ['government', 'goverment'],
  ['separate', 'seperate'],
  ['committee', 'commitee'],
  ['accommodation', 'accomodation'],
  ['occurred', 'occured'],
  ['business', 'buisness'],
  ['their', 'thier'],
  ['which', 'whcih'],
  ['the', 'teh'],
  ['because', 'becuase'],
  ['year', 'yaer'],
  ['people', 'poeple'],
  ['against', 'agianst'],
  ['between', 'betwen'],
  ['total', 'totl'],
  ['months', 'monhts']
] as const
const knownMended: SubEdit = ({ text, sentence }, _, chance) => {
  const slips = known.flatMap(([right, wrong]) =>
    placesOf(text, sentence, new RegExp(`(?<=\\p{L} )${right}(?= )`, 'gu')).map((place) => ({ place, wrong }))
  )
  const slip = pick(slips, chance)
  return slip === undefined ? null : { before: put(text, slip.place, slip.wrong), after: text }
}

const twice: SubEdit = ({ text, sentence }, _, chance) => {
  const place = pick(placesOf(text, sentence, /(?<=\p{L} )(?:the|of|in|a|to|was)(?= )/gu), chance)
  if (place === undefined) return null
  const word = text.slice(place.start, place.end)
  return { before: put(text, place, `${word} ${word}`), after: text }
}

/** House style: a wording and the one that says the same; `$1` is what the brackets hold. */
const rules =
  (list: readonly (readonly [RegExp, string])[]): SubEdit =>
  ({ text, sentence, claim }, _, chance) => {
    const found = list.flatMap(([pattern, now]) =>
      placesOf(text, sentence, new RegExp(pattern, 'giu'))
        .filter(
          ({ start, end }) => end <= claim.start || start >= claim.end || pattern.source.includes('cent')
        )
        .map((place) => ({ place, pattern, now }))
    )
    const hit = pick(found, chance)
    if (hit === undefined) return null
    const old = text.slice(hit.place.start, hit.place.end)
    const now = cased(old, old.replace(new RegExp(hit.pattern, 'iu'), hit.now))
    return now === old ? null : { after: put(text, hit.place, now) }
  }

const spellings = rules([
  [/\b(\p{Ll}{4,})ise(d|s)?\b/u, '$1ize$2'],
  [/\b(\p{Ll}{4,})ization\b/u, '$1isation'],
  [/\b(col|lab|fav|hon|harb|neighb)our(s|ed|ing)?\b/u, '$1or$2'],
  [/\bcentre(s)?\b/u, 'center$1'],
  [/\bcenter(s)?\b/u, 'centre$1'],
  [/\bmetres\b/u, 'meters'],
  [/\btheater(s)?\b/u, 'theatre$1'],
  [/\btravell(ed|ers|ing)\b/u, 'travel$1'],
  [/\bprogramme(s)?\b/u, 'program$1'],
  [/\bdefence\b/u, 'defense'],
  [/\bgrey\b/u, 'gray'],
  [/\bjudgement\b/u, 'judgment'],
  [/\badviser(s)?\b/u, 'advisor$1'],
  [/\bper cent\b/u, 'percent'],
  [/\bpercent\b/u, 'per cent'],
  [/\bwhilst\b/u, 'while'],
  [/\bamongst\b/u, 'among'],
  [/\btowards\b/u, 'toward'],
  [/\bco-operat(ed|ive|ion)\b/u, 'cooperat$1'],
  [/\be-mail(s)?\b/u, 'email$1'],
  [/\badverts\b/u, 'ads']
])

const words = rules([
  [/\bfollowing (the|a|an)\b/u, 'after $1'],
  [/\bprior to\b/u, 'before'],
  [/\bin order to\b/u, 'to'],
  [/\bapproximately\b/u, 'about'],
  [/\bsome (\d)/u, 'about $1'],
  [/\bpurchased\b/u, 'bought'],
  [/\bcommenced\b/u, 'began'],
  [/\bin excess of\b/u, 'more than'],
  [/\bnumerous\b/u, 'many'],
  [/\bas well as\b/u, 'and'],
  [/\balmost\b/u, 'nearly'],
  [/\bnearly\b/u, 'almost'],
  [/\baround (\d)/u, 'about $1'],
  [/\bover (\d)/u, 'more than $1'],
  [/\bmore than (\d)/u, 'over $1'],
  [/, while (?=the |\d|in )/u, ', whereas '],
  [/\bbegan\b/u, 'started'],
  [/\bstarted\b/u, 'began'],
  [/\badditional\b/u, 'extra'],
  [/\bassistance\b/u, 'help'],
  [/\bcompared with\b/u, 'against'],
  [/\bcompared to\b/u, 'compared with'],
  [/\bin total\b/u, 'in all'],
  [/\ba total of (\d)/u, '$1'],
  [/\bthe previous year\b/u, 'the year before'],
  [/\ba year earlier\b/u, 'the year before'],
  [/\bsaid that\b/u, 'said'],
  [/(?<=\p{Ll} )said (the|it|he|she)\b/u, 'said that $1'],
  [/\bthat is to say\b/u, 'that is']
])

const contractions = rules([
  [/\b(is|was|did|does|were|has|have|could|would)n[’']t\b/u, '$1 not'],
  [/\b(is|was|did|does|were|has|have|could|would) not\b/u, '$1n’t'],
  [/\bcannot\b/u, 'can’t'],
  [/\bwon[’']t\b/u, 'will not'],
  [/\b(it|that|he|she) will\b/u, '$1’ll']
])

const numbers = rules([
  [/(?<=\p{L} )two(?= \p{Ll})/u, '2'],
  [/(?<=\p{L} )three(?= \p{Ll})/u, '3'],
  [/(?<=\p{L} )four(?= \p{Ll})/u, '4'],
  [/(?<=\p{L} )six(?= \p{Ll})/u, '6'],
  [/(?<=\p{L} )nine(?= \p{Ll})/u, '9'],
  [/(?<=\p{L} )12(?= \p{Ll})/u, 'twelve'],
  [/\b(\d{1,2}) (January|March|April|May|June|July|August|October)\b/u, '$2 $1'],
  [/\bJan\./u, 'January'],
  [/\bFeb\./u, 'February'],
  [/\bSeptember (\d)/u, 'Sept. $1'],
  [/\bMr\.? (?=\p{Lu})/u, ''],
  [/\bMs\.? (?=\p{Lu})/u, ''],
  [/([£$€]\d+(?:\.\d+)?)m\b/u, '$1 million'],
  [/([£$€]\d+(?:\.\d+)?) million\b/u, '$1m']
])

const marks: SubEdit = ({ text, sentence }, _, chance) => {
  const ways: readonly (readonly [RegExp, string])[] = [
    [/"/gu, '”'],
    [/'/gu, '’'],
    [/’/gu, "'"],
    [/(?<=\p{Ll}) and (?=\p{Ll}+ (?:in|of|at)\b)/gu, ', and '],
    [/, and /gu, ' and '],
    [/ – /gu, ' — '],
    [/ — /gu, ', '],
    [/; /gu, ', '],
    [/(?<=\p{Ll}), (?=(?:and|but|because|after|when|as) )/gu, ' '],
    [/(?<=\p{Ll}\p{Ll})-(?=\p{Ll}\p{Ll})/gu, ' '],
    [/(?<=^In \d{4}|^On \p{L}+|^Last \p{L}+),/gu, ''],
    [/ (?=\d)/gu, '\u00a0'],
    [/\. /gu, '.  ']
  ]
  const found = ways.flatMap(([pattern, now]) =>
    placesOf(text, sentence, pattern).map((place) => ({ place, now }))
  )
  const hit = pick(found, chance)
  return hit === undefined ? null : { after: put(text, hit.place, hit.now) }
}

const articles: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    scene.sentence,
    /(?<=\p{Ll} )the (?=\p{Ll}{4})|(?<= (?:in|of|by|at|for) )(?=\p{Ll}{5,}s )/gu,
    (old) => (old === '' ? 'the ' : ''),
    chance
  )

const connective: SubEdit = ({ text, sentence }, _, chance) => {
  const words = text.slice(sentence.start, sentence.end)
  const lead = /^(?:But|And|However,|Meanwhile,|Yet|So|In addition,|Indeed,) (?=\p{L})/u.exec(words)
  if (lead) {
    const end = sentence.start + lead[0].length
    return { after: put(text, { start: sentence.start, end: end + 1 }, upper(text[end]!)) }
  }
  if (!/^(?:The|A|An|In|On|At|It|He|She|They|This|These|That)\b/.test(words)) return null
  const lead1 = pick(['But ', 'And ', 'However, ', 'Meanwhile, ', 'In addition, '], chance)!
  return { after: put(text, { start: sentence.start, end: sentence.start + 1 }, lead1 + lower(words[0]!)) }
}

const filler: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    scene.sentence,
    / (?:also|actually|very|really|indeed|in fact|of course)(?= \p{Ll})/gu,
    () => '',
    chance
  )

const time =
  '(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:19|20)\\d\\d|last (?:week|month|year|night)|yesterday|this (?:week|month|year))'
/** "On Monday the council met" for "The council met on Monday", where the sentence says one thing only. */
const timeMoved: SubEdit = ({ text, sentence }) => {
  const words = text.slice(sentence.start, sentence.end)
  if (/[,;:"“”]\s|\b(?:and|that|said|who|which|when|after|before|to|but|as|while|because)\b/.test(words))
    return null
  const late = new RegExp(`^(The |An? |It |He |She |They )(.+) (${time})\\.$`, 'u').exec(words)
  if (late) {
    const [, the = '', rest = '', when = ''] = late
    return { after: put(text, sentence, `${upper(when)}, ${the.toLowerCase()}${rest}.`) }
  }
  const early = new RegExp(`^(${time}),? (the |an? )?(.+)\\.$`, 'iu').exec(words)
  if (!early) return null
  const [, when = '', the = '', rest = ''] = early
  return { after: put(text, sentence, `${upper(the + rest)} ${lower(when)}.`) }
}

const speech = '(?:said|says|reported|added|explained|announced)'
const attributionMoved: SubEdit = ({ text, sentence }) => {
  const words = text.slice(sentence.start, sentence.end)
  const named = new RegExp(`(?<=[”"] )(${speech}) (\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?=\\.$)`, 'u')
  if (named.test(words)) return { after: put(text, sentence, words.replace(named, '$2 $1')) }
  const after = new RegExp(
    `^([^"“”]+), ((?:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+|[a-z]+ [a-z]+) ${speech})\\.$`,
    'u'
  ).exec(words)
  if (!after || /\b(?:and|but|while)\b/.test(words)) return null
  const [, said = '', who = ''] = after
  const lead = /^(?:The|A|An|In|On|At|It|He|She|They|This) /.test(said) ? lower(said) : said
  return { after: put(text, sentence, `${upper(who)} that ${lead}.`) }
}

/** Two items of a list, or two statements joined by "and", the other way round. */
const listMoved: SubEdit = ({ text, sentence, claim }, _, chance) => {
  const places = placesOf(
    text,
    sentence,
    /(?<=[\p{Ll},] )(?:\p{Ll}{4,} and \p{Ll}{4,}|\p{Lu}\p{Ll}{3,} and \p{Lu}\p{Ll}{3,})(?=\.)/gu
  ).filter(({ start, end }) => !(start < claim.end && end > claim.start))
  const place = pick(places, chance)
  if (place === undefined) return null
  const [a = '', b = ''] = text.slice(place.start, place.end).split(' and ')
  return { after: put(text, place, `${b} and ${a}`) }
}

const clausesMoved: SubEdit = ({ text, sentence }) => {
  const words = text.slice(sentence.start, sentence.end)
  const two = /^((?:The|A|In|It) [^,;:"“”]{15,}); (the [^,;:"“”]{15,})\.$/u.exec(words)
  if (!two) return null
  const [, a = '', b = ''] = two
  return { after: put(text, sentence, `${upper(b)}; ${/^(?:The|A|In|It)\b/.test(a) ? lower(a) : a}.`) }
}

const split: SubEdit = ({ text, sentence }, _, chance) => {
  const place = pick(
    placesOf(text, sentence, /(?:; |, and |, but )(?=(?:the|it|he|she|they|this) )/gu),
    chance
  )
  if (place === undefined || /["“”]|\bsaid\b|\bthat\b/.test(text.slice(sentence.start, sentence.end)))
    return null
  return { after: put(text, { start: place.start, end: place.end + 1 }, `. ${upper(text[place.end]!)}`) }
}

const join: SubEdit = ({ text, sentence, after }, _, chance) => {
  if (after === null || !text.slice(0, sentence.end).endsWith('.')) return null
  const next = /^(?:The|It|He|She|They|This|In|A) /.exec(text.slice(after.start, after.end))
  if (next === null || /["“”]|\bsaid\b/.test(text.slice(sentence.start, after.end))) return null
  const start = sentence.end - 1
  return {
    after: put(
      text,
      { start, end: after.start + 1 },
      `${pick(['; ', ', and '], chance)}${lower(next[0][0]!)}`
    )
  }
}

const asideOut: SubEdit = (scene, _, chance) => {
  const { text, claim } = scene
  const places = placesOf(
    text,
    scene.sentence,
    /, (?:who|which) [^,"“”]{6,70}(?=, )|,? \([^()]{3,60}\)/gu
  ).filter(({ start, end }) => end <= claim.start || start >= claim.end)
  const place = pick(places, chance)
  if (place === undefined) return null
  const isRelative = /^, (?:who|which)/.test(text.slice(place.start, place.end))
  return { after: put(text, { start: place.start, end: place.end + (isRelative ? 1 : 0) }, '') }
}

const asideIn: SubEdit = ({ text, sentence, claim }, _, chance) => {
  const places = placesOf(
    text,
    sentence,
    /(?<=[\p{L}] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:said|has|had|was|is|won|made|took|led|told|says|will) )/gu
  ).filter(({ start, end }) => end <= claim.start || start >= claim.end)
  const place = pick(places, chance)
  if (place === undefined) return null
  const words = pick(
    [' (pictured)', ', who lives nearby,', ', who was born in the town,', ' (above)'],
    chance
  )!
  return { after: put(text, { start: place.end, end: place.end }, words) }
}

/** Other words in a statement of its own that follows the claim's in the same sentence. */
const otherClause: SubEdit = (scene, donor, chance) => {
  const { text, sentence } = scene
  const { end } = clauseOf(scene)
  const rest = { start: end, end: sentence.end }
  const opening = /^(?:; |, (?:and|but|while) )(?:the|it|he|she|they|a) \p{Ll}+ /u.exec(
    text.slice(rest.start, rest.end)
  )
  if (opening === null || /["“”]|\b(?:said|says|according|told)\b/.test(text.slice(rest.start, rest.end)))
    return null
  const start = end + opening[0].length
  return swapOne(
    scene,
    { start, end: sentence.end },
    /(?<= )\p{Ll}{6,}(?=[ .])/gu,
    () => pick(donor.words, chance),
    chance
  )
}

const nextSentence: SubEdit = (scene, donor, chance) =>
  scene.after === null
    ? null
    : swapOne(scene, scene.after, /(?<=\p{Ll} )\p{Ll}{6,}(?=[ .])/gu, () => pick(donor.words, chance), chance)

const newSentence: SubEdit = ({ text, sentence }, { sentences }, chance) =>
  /[.!?][”"]?$/.test(text.slice(sentence.start, sentence.end))
    ? { after: put(text, { start: sentence.end, end: sentence.end }, ` ${pick(sentences, chance)}`) }
    : null

const newParagraph: SubEdit = ({ text, sentence, before }) =>
  before === null ? null : { after: put(text, { start: before.end, end: sentence.start }, '\n\n') }

const leadMoved: SubEdit = ({ text, sentence }, { sentences }, chance) => {
  const start = text.lastIndexOf('\n', sentence.start) + 1
  return { after: put(text, { start, end: start }, `${pick(sentences, chance)}\n\n`) }
}

const isProse = (words: string): boolean => /^\p{Lu}.*[.!?][”"]?$/su.test(words)

const swappedWithNext: SubEdit = ({ text, sentence, after }) => {
  if (after === null) return null
  const [a, b] = [text.slice(sentence.start, sentence.end), text.slice(after.start, after.end)]
  if (!isProse(a) || !isProse(b)) return null
  // What leans on the sentence before it can't be moved.
  const leans =
    /\b(?:it|its|he|she|they|his|her|their|them|this|that|these|those|then|there|also|but|so|the|other|another|both|yesterday|today)\b/iu
  if (leans.test(a) || leans.test(b) || /["“”]/.test(a + b)) return null
  return { after: put(text, { start: sentence.start, end: after.end }, `${b} ${a}`) }
}

const capitals: SubEdit = (scene, _, chance) =>
  swapOne(
    scene,
    scene.sentence,
    /(?<=\p{Ll} )(?:Council|Government|Minister|Mayor|President|Chairman|University|Committee|State|Board|Party|council|government|minister|mayor|president|committee|board)(?=[ ,.])/gu,
    (old) => (/^\p{Lu}/u.test(old) ? lower(old) : upper(old)),
    chance
  )

/** What changes only how a statement is put, by kind. */
export const harmlessEdits: Readonly<Record<string, readonly SubEdit[]>> = {
  'spelling mended': [slipMended, slipMended, knownMended, twice],
  'spelling of the house': [spellings],
  punctuation: [marks],
  'wording of the house': [words],
  contractions: [contractions],
  'figures and dates of the house': [numbers],
  'articles and capitals': [articles, capitals],
  'connectives and fillers': [connective, filler],
  'order in the sentence': [timeMoved, attributionMoved, listMoved, clausesMoved],
  'sentences split and joined': [split, join],
  'aside put in or out': [asideOut, asideIn],
  'another clause': [otherClause],
  'another sentence': [nextSentence, newSentence],
  'paragraphs and order of sentences': [newParagraph, leadMoved, swappedWithNext]
}
