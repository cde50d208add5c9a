import { wordClass } from '../../text/word-classes'

/**
 * Two ways to say the same, as house styles and plain-English lists exchange them. A row is what both are read as, then
 * the wordings. `#` at the end: only before a figure. Compiled for this desk.
 */
export const sameWordings = `
style: in addition | in fact | of course
before: prior to
to: in order to | so as to
over#: more than # | in excess of # | over # | upwards of # | upward of #
under#: less than # | fewer than # | under #
about#: approximately # | around # | roughly # | some # | circa # | about # | in the region of #
nearly: almost
total#: a total of # | in total # | in all #
total: in total | in all | altogether
versus: compared with | compared to | as against | as compared with | as compared to | versus
versus#: against # | versus # | compared with # | compared to #
after: following the | following a | following an
year-before: the previous year | the year before | a year earlier | the year earlier | the prior year | a year before | the preceding year | the year previously
month-before: the previous month | the month before | a month earlier | the month earlier
because-of: because of | due to | owing to | on account of
because: because | due to the fact that | owing to the fact that
percent: per cent | percent | pc | pct
say: said | says | told reporters | told journalists
was: was | were
is: is | are
have: has | have
while: whilst | whereas
among: amongst
amid: amidst
toward: towards
afterward: afterwards
till: until
on: upon
thatis: that is to say | that is | ie
example: for example | for instance | eg
people: persons | individuals
bought: purchased
buy: purchase
began: started | commenced
begin: start | commence
help: assistance | assist
helped: assisted
many: numerous | a lot of | lots of | a large number of
several: a number of
few-some: a few | a handful of
not-only: not only | not just | not merely
just-over#: just over # | slightly over # | slightly more than # | a little over # | a little more than #
just-under#: just under # | slightly under # | slightly less than # | a little under # | a little less than #
kg: kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos
km: kilometre | kilometres | kilometer | kilometers
mph: miles per hour | miles an hour
kmh: kph | km/h | kilometres per hour | kilometres an hour
bit: a little
part-3: a third
part-2: a second
extra: additional
use: utilise
used: utilised
enough: sufficient
show: demonstrate
showed: demonstrated
try: attempt
tried: attempted
end: terminate
ended: terminated
get: obtain
got: obtained
home: residence
homes: residences
now: at present | currently | at this point in time
soon: in the near future
if: in the event that
about: regarding | concerning | with regard to
besides: in addition to
film: movie
films: movies
advert: ad | advertisement
adverts: ads | advertisements
photo: photograph
photos: photographs
phone: telephone
phoned: telephoned
bike: bicycle
bikes: bicycles
plane: aeroplane | airplane
planes: aeroplanes | airplanes
learned: learnt
burned: burnt
spelled: spelt
leaped: leapt
dreamed: dreamt
spoiled: spoilt
okay: ok
`

/** Rates that are told with an article as well as with "per", by what they are of. */
export const rateUnits = wordClass(
  'day week month year hour minute night head person kilo kilogram kg tonne ton litre mile acre hectare share game match seat pupil pound barrel household'
)

/** Beginnings of words that are spelt two ways, the first read as the second. */
export const sameSpellings = `
colour color|favour favor|honour honor|harbour harbor|neighbour neighbor|behaviour behavior|labour labor|rumour rumor
humour humor|endeavour endeavor|flavour flavor|vapour vapor|saviour savior|parlour parlor|armour armor|odour odor
rigour rigor|vigour vigor|valour valor|tumour tumor|candour candor|splendour splendor|centre center|theatre theater
metre meter|litre liter|kilometre kilometer|centimetre centimeter|millimetre millimeter|fibre fiber|calibre caliber
travell travel|cancell cancel|modell model|labell label|fuell fuel|signall signal|counsell counsel|levell level
marvell marvel|quarrell quarrel|jewell jewel|enroll enrol|fulfill fulfil|skillful skilful|installment instalment
dialogue dialog|catalogue catalog|analogue analog|programme program|defence defense|offence offense|pretence pretense
licence license|practise practice|grey gray|judgement judgment|adviser advisor|sceptic skeptic|mould mold
manoeuvre maneuver|paediatric pediatric|anaemi anemi|plough plow|ageing aging|jewellery jewelry|aluminium aluminum
moustache mustache|pyjama pajama|cosy cozy|tyre tire|acknowledgement acknowledgment|encyclopaedia encyclopedia
foetus fetus|haemo hemo|orthopaedic orthopedic|gynaecolog gynecolog|analyse analyze|paralyse paralyze|catalyse catalyze
`

/** Words that carry neither who, what, when nor whether: they come and go with style. */
export const lightWords = wordClass('the a an that which and but also very really actually indeed =style')

/** Words that tie a statement to the one before it, where they open it. */
export const openingConnectives = wordClass(
  'but and however meanwhile yet so moreover furthermore besides indeed also additionally nevertheless nonetheless'
)

/** Words that stand for somebody or something told of before. */
export const pointingWords = wordClass(
  'he she they it his her their its him them hers theirs this these those former latter'
)

/** Nouns that stand for somebody or something told of before, behind "the": besides bodies and offices. */
export const pointingNouns = wordClass(`
  firm charity pair couple trio man woman boy girl child victim suspect accused defendant plaintiff deceased winner loser runner-up
  maker retailer builder operator owner site plant factory venue scheme project building vessel ship plane car bus train`)

/** Words under which a statement is not simply said to be so. */
export const conditionWords = wordClass('if unless whether')

/** Words that read a list in its order. */
export const orderWords = wordClass('respectively former latter')

/** Words that put in doubt what is told beside them. */
export const doubtWords = wordClass(`
  denied denies deny denying disagreed disagrees disagree contradicted contradicts refuted refutes disputes disputed disputing dispute rejects rejected dismissed doubted doubts doubt untrue
  false wrong wrongly incorrect incorrectly mistaken mistakenly overturned annulled quashed void retracted withdrawn
  allegedly reportedly supposedly apparently`)

/** Words in a bracket behind a figure that say what is counted in it. */
export const boundingWords = wordClass(`
  excluding including excluded included exclusive inclusive except excepting counting besides adjusted unadjusted seasonally inflation gross net before after
  provisional estimated projected unaudited audited only alone without with`)

/** Verbs in the forms that tell a deed or a state, besides those that end in -ed. */
export const finiteVerbs = wordClass(`
  is are was were has have had will would can could may might must shall should won lost took made rose fell grew came went gave
  stood led beat paid sold bought got held kept left met saw spent ran began cost sent built cut hit set put shed drew drove
  fed flew wrote sang told found brought taught fought fled hid shot struck sank swam threw wore rode broke chose froze
  stole spoke drank woke bore swore tore shook rang dug hung shut spread split burst bid lay sat slept wept swept bent`)
