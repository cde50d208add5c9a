import { wordClass } from '../../text/word-classes'

/** Verbs that tell of a beginning by themselves. */
export const beginningWords = wordClass(
  `joined became appointed hired elected founded established opened launched started began begun married enlisted arrived
  entered sworn named recruited bought acquired inherited succeeded formed created built erected installed ordained enrolled
  wed promoted inaugurated crowned enthroned employed engaged instituted inherited settled commissioned debuted`
)
/** Verbs that tell of an ending by themselves. */
export const endingWords = wordClass(
  `left retired resigned quit fired sacked dismissed died closed shut ended finished departed sold dissolved demolished
  abolished disbanded divorced separated ousted deposed abdicated folded ceased scrapped axed removed retires leaves ends
  closes finishes concluded adjourned unseated widowed retire leave resign quits retiring leaving deposed toppled overthrown`
)
/** Verbs that tell of a beginning with one of these words behind them ("took over", "put in charge"). */
export const beginningPairs: ReadonlyMap<string, RegExp> = new Map([
  ['took', /^(?:over|office|charge|command|up|the)$/],
  ['taken', /^(?:over|on|charge)$/],
  ['moved', /^(?:in|into|to|there)$/],
  ['set', /^up$/],
  ['put', /^in$/],
  ['came', /^to$/],
  ['signed', /^(?:up|on|with|for)$/],
  ['assumed', /^(?:office|command|charge|the)$/],
  ['got', /^married$/]
])
/** The same of an ending ("stepped down"). */
export const endingPairs: ReadonlyMap<string, RegExp> = new Map([
  ['stepped', /^(?:down|aside)$/],
  ['steps', /^(?:down|aside)$/],
  ['step', /^(?:down|aside)$/],
  ['stepping', /^(?:down|aside)$/],
  ['stood', /^(?:down|aside)$/],
  ['handed', /^over$/],
  ['moved', /^(?:out|away|on)$/],
  ['pulled', /^down$/],
  ['broke', /^up$/],
  ['wound', /^up$/],
  ['voted', /^out$/],
  ['gave', /^up$/]
])
export const pairedTurns = wordClass([...beginningPairs.keys(), ...endingPairs.keys()])

/** Nouns for an event, and the verbs it is dated by elsewhere: "his death" is the day he "died". */
export const eventNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    death: 'died dies killed murdered',
    birth: 'born',
    wedding: 'married wed',
    marriage: 'married wed',
    retirement: 'retired retires',
    resignation: 'resigned quit',
    appointment: 'appointed named hired',
    dismissal: 'dismissed sacked fired',
    sacking: 'sacked fired dismissed',
    election: 'elected',
    arrest: 'arrested',
    conviction: 'convicted',
    arrival: 'arrived',
    departure: 'departed left',
    foundation: 'founded',
    founding: 'founded',
    launch: 'launched',
    closure: 'closed shut',
    opening: 'opened',
    completion: 'completed',
    sale: 'sold',
    demolition: 'demolished',
    sinking: 'sank',
    discovery: 'discovered',
    coronation: 'crowned',
    divorce: 'divorced',
    disappearance: 'disappeared vanished',
    disbandment: 'disbanded'
  }).map(([noun, verbs]) => [noun, verbs.split(' ')])
)
export const eventNounWords = wordClass(eventNouns.keys())
export const eventVerbWords = wordClass([...eventNouns.values()].flat())

/** Nouns for a stretch of time in which somebody or something was so ("a reign of 16 years", "a 24-year career"). */
export const stretchNouns = wordClass(
  `reign term tenure spell span period total career marriage partnership sitting crossing journey flight run stay stint service
  voyage session trip ride drive hearing siege course gap wait delay interval association friendship union life occupation rule
  captivity day night shift meeting programme stretch era incumbency leadership premiership presidency chairmanship stewardship
  membership connection imprisonment exile absence closure drought`
)
/** Words behind two times after which something is taken off ("from nine to five with an hour for lunch"). */
export const takenOff = wordClass('with except minus less apart bar excluding')
/** Nouns for the beginning and the end of what was timed ("14 minutes after the start"). */
export const startNouns = wordClass('start opening beginning kick-off off outset departure launch')
/** Verbs whose object is the time something took ("lasted four hours", "served 24 years"). */
export const lastingWords = wordClass(
  'lasts lasted lasting last takes took taking taken spent spending served serving reigned worked ran run'
)
/** Verbs and participles of holding what was begun ("has led", "has been in charge"). */
export const holdingWords = wordClass(
  'held led run headed chaired served ruled reigned worked managed coached governed lived stayed remained presided edited'
)
/** Verbs that put a time off or bring it nearer, before "back", "forward" or "by". */
export const shiftingWords = wordClass(
  'put pushed moved held delayed postponed brought set deferred shifted knocked advanced'
)
/** Words for a time that was fixed beforehand. */
export const fixedWords = wordClass(
  'due scheduled planned supposed billed set meant timetabled fixed expected'
)
/** Verbs with which something that is timed begins. */
export const timedStarts = wordClass(
  `starts started start starting begins began begin beginning opens opened opening leaves left leave leaving departs departed
  depart sails sailed sets set kicks kicked kick-off embarked boarded convened commenced commences sat met taken resumed resumes`
)
/** Verbs with which it ends. */
export const timedEnds = wordClass(
  `ends ended end ending finishes finished finish finishing arrives arrived arrive arriving reaches reached reach reaching closes
  closed close closing concluded concludes docked docks berthed adjourned surfaced stopped stops broke over until till rose won
  returned returns finishing`
)
/** What goes by air is timed by two clocks. */
export const flightWords = wordClass(
  'flight flights plane aircraft jet airliner airport flew fly flies landed land lands touched airlines airways took-off'
)
