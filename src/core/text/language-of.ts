/** So much of a text is looked at, in UTF-16 code units, and so many of its words. */
const sample = 4000
const fewestWords = 20

/** Scripts and the language most of what is written in them is in. */
const scripts: readonly (readonly [language: string, letter: RegExp])[] = [
  ['hi', /\p{Script=Devanagari}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['or', /\p{Script=Oriya}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u]
]

/** Words and letters that tell languages of one script apart. */
const within: Readonly<Record<string, readonly (readonly [language: string, sign: RegExp])[]>> = {
  hi: [
    ['mr', /(?:^|\s)(?:आहे|आणि|आहेत|होते|नाही)(?=[\s।,.]|$)/gu],
    ['ne', /(?:^|\s)(?:छ|छन्|गरेको|भएको|थियो)(?=[\s।,.]|$)/gu]
  ],
  ar: [
    ['ur', /[ٹڈڑںےھ]/gu],
    ['fa', /(?:^|\s)(?:است|این|که|را|می)(?=\s|$)/gu]
  ],
  ru: [['uk', /[іїєґ]/giu]]
}

/** The commonest words of languages in Latin script; a word that two share tells nothing. */
const common: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in that was for is on with he as by at it from his said be were has had an are this which'
  ),
  fr: words(
    'le la les des et en du une est dans pour que qui par sur pas au plus il elle avec ont été sont ce'
  ),
  de: words(
    'der die und das den von zu mit sich ist im dem nicht ein eine auf für auch es werden aus hat dass sie nach'
  ),
  es: words('el los las y que del por con una para es se su al lo más como pero sus fue ha este entre desde'),
  pt: words('o os as e que do da em um uma para com não por mais dos das como foi ao ele sua ou quando nos'),
  it: words('il lo gli che di è per una con non del della sono nel alla anche più dei delle ha dal come si'),
  nl: words(
    'het een en van dat niet op te zijn voor met aan er die hij bij ook naar uit worden werd heeft om'
  ),
  sv: words('och att det som på av för med den till inte har om ett var jag han så från vid kan'),
  id: words(
    'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh ada mereka telah'
  ),
  tr: words('ve bir bu da için ile olarak çok daha olan gibi kadar sonra ancak ise oldu en ne')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * The language a text is in, by its script, and in Latin script by its commonest words. Only the beginning is looked
 * at. A guess that another language runs close to is none.
 *
 * @returns a BCP 47 code ("en", "hi"); nothing for texts too short to tell, mixed ones, and languages not listed
 */
export function languageOf(text: string): string | undefined {
  if (isPlainEnglish(text.slice(0, 800))) return 'en'
  const start = text.slice(0, sample)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return undefined
  if (latin > letters * 0.7) return latinLanguage(start)
  for (const [language, letter] of scripts) {
    const own = start.match(new RegExp(letter, 'gu'))?.length ?? 0
    // Japanese mixes its own letters with those of Chinese.
    if (own > letters * (language === 'ja' ? 0.2 : 0.6)) return sibling(language, start)
  }
  return undefined
}

/** Most texts are: a quarter of their words or so are articles and prepositions no other language has. */
function isPlainEnglish(start: string): boolean {
  const found = start.match(/[a-z]+/gi) ?? []
  let strong = 0
  let letters = 0
  for (const word of found) {
    letters += word.length
    if (/^(?:the|of|and|to|was)$/i.test(word)) strong++
  }
  return found.length >= fewestWords && letters > start.length * 0.6 && strong >= found.length * 0.12
}

function sibling(language: string, text: string): string {
  for (const [other, sign] of within[language] ?? [])
    if ((text.match(sign)?.length ?? 0) * 60 > text.length / 2) return other
  return language
}

function latinLanguage(text: string): string | undefined {
  const found = text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  if (found.length < fewestWords) return undefined
  const counts = Object.entries(common).map(([language, its]) => ({
    language,
    count: found.reduce((sum, word) => sum + (its.has(word) ? 1 : 0), 0)
  }))
  counts.sort((a, b) => b.count - a.count)
  const [best, next] = counts
  return best!.count >= found.length * 0.12 && best!.count >= next!.count * 1.5 ? best!.language : undefined
}
