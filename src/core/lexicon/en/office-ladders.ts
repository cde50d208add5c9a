import { wordClass } from '../../text/word-classes'

/**
 * Services, each a row: ranks of which one person holds one at a time, apart by a bar. The ways one rank is called stand
 * beside each other; `_` joins the words of one.
 */
const services = `
superintendent | principal headteacher headmaster headmistress
archbishop | bishop | vicar rector curate
president | prime_minister premier | king | queen
attorney_general | solicitor_general | additional_solicitor_general | district_attorney
judge justice | magistrate | coroner | prosecutor
mayor | governor | sheriff
chairman president | secretary general_secretary | treasurer | spokesman
chief_executive chairman | treasurer | spokesman
coach manager trainer head_coach | captain | referee umpire
conductor | leader_of_the_orchestra
director curator | registrar
admiral | commodore | commander | lieutenant | midshipman
general | brigadier | colonel | major | captain | lieutenant | sergeant | corporal | private
commissioner | superintendent | inspector | sergeant | constable
professor | lecturer
foreign_minister | prime_minister premier | chief_minister`

/** The rank an office has in each service it belongs to, by service number. */
export const ranksOf: ReadonlyMap<string, ReadonlyMap<number, number>> = (() => {
  const found = new Map<string, Map<number, number>>()
  services
    .trim()
    .split('\n')
    .forEach((row, service) => {
      row.split(' | ').forEach((rank, r) => {
        for (const word of rank.trim().split(/\s+/)) {
          const office = word.replaceAll('_', ' ')
          const known = found.get(office) ?? new Map<number, number>()
          found.set(office, known.set(service, r))
        }
      })
    })
  return found
})()

/** Services whose ranks stand before a name, where each mention says its own. */
const oneName: Readonly<Record<string, string>> = {
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  skipper: 'captain',
  headteacher: 'principal',
  headmaster: 'principal',
  headmistress: 'principal',
  justice: 'judge',
  'secretary-general': 'secretary',
  capt: 'captain',
  lt: 'lieutenant',
  col: 'colonel',
  gen: 'general',
  maj: 'major',
  sgt: 'sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  cmdr: 'commander',
  adm: 'admiral',
  cpl: 'corporal',
  brig: 'brigadier',
  gov: 'governor',
  sen: 'senator',
  congresswoman: 'congressman',
  councillor: 'councillor',
  cllr: 'councillor',
  premier: 'premier'
}

/** One name for the ways an office is called by sex, rank or in short. */
export const officeName = (lower: string): string => oneName[lower] ?? lower

/** Short forms of an officer with a field. */
export const shortOfficers: Readonly<Record<string, string>> = {
  cfo: 'finance',
  coo: 'operations',
  cto: 'technology',
  cio: 'information'
}

/**
 * Fields of an office, each row one field with the ways it is printed: no director, minister or officer has two that
 * are not named together.
 */
const fieldRows = `
finance financial treasury exchequer|operations operating|technology technical|information|marketing|personnel human_resources
legal|commercial|medical|sporting|music musical|artistic|home interior|foreign external|defence defense|trade commerce
economy economic|health|education|transport transportation|agriculture farm agricultural|environment|energy petroleum oil
justice law|labour labor employment|culture|tourism|housing|urban_development|railways railway railroad|science|planning
communications|surgery|radiology|cardiology|oncology|paediatrics pediatrics|research|sales|procurement|fisheries|water
industry|sport sports|immigration|pensions|police|fire|security|managing|welfare|mining mines|forestry|veterans|news`

/** The field a word names; two words are joined by a space. */
export const fieldOf: ReadonlyMap<string, string> = new Map(
  fieldRows
    .trim()
    .split(/\||\n/)
    .flatMap((row) => {
      const words = row.split(' ').map((word) => word.replaceAll('_', ' '))
      return words.map((word): [string, string] => [word, words[0]!])
    })
)

/** Offices that have a field: one person holds them in one field at a time. */
export const officesWithField = wordClass(
  'minister secretary director officer commissioner head chief editor'
)

/** Heads of offices that the list of role nouns does not have. */
export const moreOffices = wordClass(
  'archbishop justice superintendent surgeon matron registrar rector curate premier commodore brigadier corporal private midshipman cfo coo cto cio leader'
)

/** Words that make an office the next one below. */
export const deputies = wordClass(
  'deputy vice assistant associate sub under junior joint co second additional lieutenant vice-president vice-chairman vice-captain vice-chancellor sub-inspector'
)

/** Words beside an office by which it is of another time, of another kind or not held in full. */
export const notInFull = wordClass(`
  former ex late then retired outgoing incoming onetime one-time previous future next sometime erstwhile acting interim caretaker
  elect designate honorary emeritus shadow would-be aspiring potential presumptive past old-time temporary ex-president ex-minister
  ex-mayor ex-governor first-ever only candidate nominee hopeful rival fellow opposite`)

/** Words that tell of an office taken, left or changed. */
export const changesOfOffice = wordClass(`
  appointed appoint appoints appointment succeed succeeds succeeded succeeding replace replaces replaced
  replacing nominated sworn resigned resign predecessor successor stepping stepped reshuffle reshuffled ousted sacked deposed`)

/** Words of a rise, wherever they stand. */
export const promotions = wordClass('promoted promotion demoted demotion')

/** Words that tell so where offices stand beside them. */
export const timesOfOffice = wordClass(`
  named naming becomes became become becoming elected switched moved assumed transferred until till previously formerly once
  twice double doubles joined rose dismissed fired former then earlier later`)

/** Bodies by their kind: each may be any body that was named. */
export const bodiesByKind = wordClass(`
  party union club team firm company bank board council school museum charity group government orchestra college university
  country nation state town city county district league association alliance federation society institute committee trust
  hospital church diocese department ministry agency commission force service paper airline opposition province village`)
