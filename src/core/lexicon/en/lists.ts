import { wordClass } from '../../text/word-classes'

/** Words that join the last item of a list to the others. */
export const listJoiners = wordClass('and or &')

/** Words by which a list leaves items out, or tells some only by number. */
export const openListWords = wordClass(
  `including include includes included among such like etc others other another more rest several some many various
  example instance respectively else remaining unnamed unidentified ilk plus besides except not mostly mainly chiefly
  notably especially namesake`
)

/** Words that no item of a plain list has in it: it is a clause, or speech. */
export const clauseWords = wordClass(
  `is are was were be been being has have had do does did will would can could should must may might shall that if when
  while because though although to you we they he she it i us them him said says say told tells but than as so then
  whether there here what how why let lets got gets made makes came comes went goes took takes`
)

/** Words a remark on the item before begins with: "who", "from", "formerly". */
export const remarkOpeners = wordClass(
  `who whom whose which where of from in on at near with formerly previously now then aged born known pictured left
  right centre center currently once both each all one by based led owned held played founded also for after before since through via same`
)

/** Plural nouns that name a class and are no member of it: what is listed behind them is what they count. */
export const classNouns = wordClass(
  `materials ingredients subjects languages colours colors conditions reasons instruments elements sports disciplines
  categories crops products services factors areas issues topics themes steps stages phases parts courses ways things
  items qualities virtues senses methods options choices metals minerals flavours flavors sizes sources fields
  departments industries sectors countries nations cities towns villages states provinces districts counties regions
  islands wards parishes boroughs suburbs continents capitals communities places sites locations states territories
  emirates republics parties banks firms companies clubs teams sides branches churches schools universities colleges
  hospitals stations species genres events seasons novels books films movies albums songs plays operas poems titles
  winners nominees finalists members judges directors candidates suspects victims dead defendants witnesses children
  sons daughters brothers sisters siblings grandchildren parents cousins nephews nieces men women boys girls students
  pupils teachers players bowlers authors artists writers founders owners partners heirs sponsors senators councillors
  councilors ministers lawmakers officers soldiers passengers survivors officials executives`
)

/** Plural nouns that measure: a list behind them does not name what they count. */
export const measureNouns = wordClass(
  `points votes percent miles kilometres kilometers metres meters feet inches pounds dollars euros rupees yen cents
  pence tons tonnes kilos kilograms litres liters gallons acres hectares degrees minutes seconds hours runs goals wickets
  yards rebounds assists touchdowns strokes shots lengths laps millions billions thousands hundreds dozens shares
  times-over months weeks decades centuries rounds games sets`
)

/** Nouns of time that years are listed for. */
export const yearNouns = wordClass('years seasons summers winters springs autumns')

/** Feats that nobody brings off twice in a year: each year listed is one of them. */
export const yearlyFeats = wordClass('times titles championships crowns cups editions finals')

/** Words that put a number in doubt, or make it some of a greater one. */
export const looseNumberWords = wordClass(
  `least most than to over about around nearly almost only-about some up roughly approximately other another of or and
  first last next past top under below above between versus v minus plus no number nos chapter verse page act scene`
)

/** Prepositions that a list may stand behind as a whole: "three matches, against Oulu, Turku and Kemi". */
export const listPrepositions = wordClass('in at on against from for to with by of')

/** Words after which a number alone is an hour, an age or a name, and counts nothing. */
export const noCountBefore = wordClass(
  'at by until till before after past aged age under over turned and or to from'
)

/** Names of one thing with an "and" in them: the word before it and the word behind. */
export const joinedNames: ReadonlySet<string> = new Set(
  `trinidad tobago|bosnia herzegovina|antigua barbuda|turks caicos|wallis futuna|saint nevis|kitts nevis|sao principe
  tomé príncipe|tome principe|marks spencer|procter gamble|jammu kashmir|dadra nagar|andaman nicobar|daman diu|tyne wear
  hammersmith fulham|kensington chelsea|barking dagenham|windsor maidenhead|brighton hove|dumfries galloway
  perth kinross|argyll bute|redcar cleveland|telford wrekin|newfoundland labrador|johnson johnson|barnes noble
  black decker|smith wesson|standard poor|arts sciences|trade industry|food drug|health safety|rock roll|research development`
    .split(/[|\n]/)
    .map((pair) => pair.trim())
)

/** What a firm's name ends in behind its "and". */
export const firmEndings = wordClass(
  'sons son daughters brothers bros partners co company associates friends family'
)

/** Nouns with an article that are more than one thing ("a pair", "a family"). */
export const severalThings = wordClass(
  `couple pair dozen few number group family team trio quartet quintet crowd handful score set series range host several
  variety bunch class crew band choir flock herd twins triplets half third quarter`
)
