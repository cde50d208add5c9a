import { wordClass } from '../../text/word-classes'

/** Words that number things: the figure after them is a name ("section 420", "flight 12", "page 5"). */
export const numberedThings = wordClass(
  `section sections sec sub-section subsection article articles rule rules clause clauses chapter chapters act
  page pages pp room rooms ward wards route routes flight flights no nos number numbers gate platform runway lot
  phase type class grade level channel season series episode volume vol part schedule item figure fig unit floor bus tram
  line highway interstate motorway bay apartment apt suite flat house plot block district division constituency
  booth game match week day lap hole stage step question question form formula apollo mile platform tier size
  appendix annex exhibit count category cat stage round rounds model version mark verse psalm tip lane pier berth
  terminal seat table option box cell zone junction exit area station resolution proposition prop amendment bill
  docket case file roll bed dorm barrack cabin squadron battalion regiment brigade channel radio fm year minute`
)

/** Names that end with a number. */
export const namesWithNumbers = wordClass(
  `s&p s&p/asx fortune ftse nasdaq nikkei cac dax russell stoxx topix sensex nifty formula boeing airbus falcon
  covid sars halo iphone galaxy windows xbox playstation ps forbes asx tsx hang csi kospi ibex euro group g air
  euronext dow p/tsx p r mig su model big`
)

/** What follows is a time of day. */
export const clockWords = wordClass(
  "am pm a.m p.m gmt bst utc ist est edt pst pdt cst cdt cet cest et pt aest aedt hkt sgt jst wib noon o’clock o'clock hrs"
)

/** Plurals that a year stands before: "2005 levels", "the 2019 elections". */
export const yearlyNouns = wordClass(
  `levels figures results elections polls prices rates totals sales earnings accounts profits revenues models guidelines
  rules riots protests games olympics championships finals attacks floods standards numbers estimates grants tests budgets
  exports imports emissions`
)

/** The last word of an address. */
export const roadWords = wordClass(
  'road rd street st avenue ave lane ln drive dr boulevard blvd way place square court crescent terrace close highway marg nagar chowk'
)

/** Words after a number that begin something else than the thing counted: none of them is a noun or stands before one. */
export const endOfPhrase = wordClass(
  `of the its their our my all some
  in on at by for from to with over under per as than about around above below between among within without
  through throughout into onto off out up down across along during despite including excluding until till since
  before after near upon via and or but nor so yet if whether while when where why how because although though unless
  a an this that these those each every any no her his which who whom whose what
  he she it they we you him them me there here i
  is was were are am has have had be been being do does did will would can could shall should may might must cannot
  said says say told tell tells made make makes took take takes went go goes came come comes got get gets gave give gives
  shown showed show shows include includes included saw sees getting going taking
  remain remains remained become becomes became seem seems seemed needs lost won left rose fell falls rises
  compared based according due not also only just even still again already now then ago later earlier sooner
  today tomorrow yesterday tonight together away instead therefore however possibly presently respectively
  relatively annually perhaps once last next such against versus vs apiece long wide high tall deep old ahead behind
  clear north south east west northeast northwest southeast southwest apart thick monday tuesday wednesday thursday friday saturday sunday
  killed injured wounded hurt dead died missing arrested`
)

/** Words between a number and its noun that say nothing about what is counted. */
export const betweenWords = wordClass(
  'of the its their his her our my all out last first past next nearly about some total'
)

/** Plurals that stand before the noun they describe: "300 sales jobs". */
export const pluralsBeforeNouns = wordClass(
  'sales sports arms savings goods customs communications operations electronics women men services systems'
)

/** What comes before a noun phrase. */
export const determiners = wordClass(
  'a an the its his her their our my this that another each every first second third'
)

/** Words on to a number with a hyphen that are not what it counts. */
export const hyphenNotCounted = wordClass(
  `off way fold on to piece sided handed pronged something odd plus time fifths or and by in for up down out all on-one
  to-one off-the one two three four five six seven eight nine ten`
)

/** Plurals without -s, each with its singular. */
export const oddPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['thieves', 'thief'],
  ['calves', 'calf'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['deer', 'deer'],
  ['fish', 'fish'],
  ['aircraft', 'aircraft'],
  ['offspring', 'offspring'],
  ['crew', 'crew'],
  ['personnel', 'personnel'],
  ['troops', 'troop'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['cases', 'case'],
  ['bacteria', 'bacterium'],
  ['phenomena', 'phenomenon'],
  ['criteria', 'criterion'],
  ['media', 'medium'],
  ['data', 'data'],
  ['alumni', 'alumnus'],
  ['cedis', 'cedi'],
  ['taxis', 'taxi'],
  ['saris', 'sari'],
  ['rotis', 'roti'],
  ['skis', 'ski'],
  ['species', 'species'],
  ['series', 'series'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['bonuses', 'bonus'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['dies', 'die'],
  ['shoes', 'shoe'],
  ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['firemen', 'fireman'],
  ['chairmen', 'chairman'],
  ['spokesmen', 'spokesman'],
  ['businessmen', 'businessman'],
  ['servicewomen', 'servicewoman'],
  ['policewomen', 'policewoman'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild']
])
