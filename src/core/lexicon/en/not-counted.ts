import { weekdayNames } from '../../text/calendar'
import { wordClass } from '../../text/word-classes'
import { notNouns } from './not-nouns'

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
  euronext dow p/tsx p r mig su model big levi`
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

/** Words that are no nouns, but may stand between a number and its noun: "12 more people". */
const mayDescribe = new Set('affected fewer less more most'.split(' '))

/** Words after a number that end the phrase of what it counts. */
export const endOfPhrase = wordClass([
  ...[...notNouns].filter((word) => !mayDescribe.has(word)),
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...`i am say tell tells make makes take takes go come comes get gets give gives show shows sees remain remains
  remained become becomes became seem seems seemed needs lost won left rose fell falls rises versus vs apiece
  long wide high tall deep old ahead behind clear north south east west northeast northwest southeast southwest
  apart thick killed injured wounded hurt dead died
  missing arrested yesterday today tomorrow`.split(/\s+/)
])

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
