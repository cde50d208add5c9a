import { wordClass } from '../../text/word-classes'

/** Offices that are set with a capital before a name ("Finance Minister Anuradha Kelkar", "Sen. Warren"). */
export const offices = wordClass(`
  president vice-president premier minister chancellor secretary sec senator sen representative rep congressman congresswoman
  governor gov mayor speaker ambassador commissioner commissar collector magistrate registrar prosecutor attorney solicitor
  chairman chairwoman chairperson chair chief director deputy leader whip lawmaker mp mla mlc mep msp mps mlas councilman
  councilwoman councilmember councilor alderman assemblyman assemblywoman supervisor delegate treasurer comptroller auditor
  coach manager officer executive ceo cfo coo spokesman spokeswoman spokesperson dean provost principal headteacher headmaster
  headmistress judge coroner candidate envoy prophet sarpanch pradhan pm cm dm wicketkeeper skipper advocate
  midfielder striker goalkeeper defender quarterback pitcher linebacker cornerback receiver catcher batsman bowler
  nationals economist analyst editor author actor actress singer engineer firefighter lawyer
  chief-of-staff co-founder founder owner anchor host correspondent reporter columnist photographer poet novelist`)

/** Nouns that say who somebody is, in small letters beside the name ("the finance director", "a nurse"). */
export const roleNouns = wordClass(`
  director minister secretary president chairman chairwoman chairperson chair leader superintendent principal manager
  treasurer coach captain skipper mayor governor collector commissioner inspector surgeon commander sheriff dean chancellor
  ambassador envoy sarpanch officer executive economist spokesman spokeswoman spokesperson professor lecturer analyst
  engineer judge magistrate general chief head boss editor founder co-founder owner partner candidate nominee contestant
  member premier physician epidemiologist researcher scientist senator congressman congresswoman lawmaker legislator councillor
  councilman councilwoman parliamentarian prosecutor lawyer solicitor barrister advocate attorney doctor nurse midwife
  teacher headteacher headmaster headmistress reporter journalist correspondent author writer novelist poet singer actor
  actress film-maker filmmaker producer musician composer conductor pianist violinist cellist drummer guitarist trainer
  striker goalkeeper keeper midfielder defender batsman batter bowler wicketkeeper winger prop hooker forward bishop priest
  vicar imam rabbi pastor pope king queen prince princess colonel major lieutenant sergeant constable detective admiral
  banker farmer fisherman student pupil driver pilot soldier activist campaigner organiser organizer volunteer
  businessman businesswoman trader broker architect artist painter sculptor photographer victim witness historian
  archaeologist biologist ecologist geologist chemist physicist astronomer psychologist psychiatrist sociologist
  veterinarian vet pharmacist dentist paramedic firefighter ranger warden librarian curator registrar clerk accountant
  auditor steward shopkeeper butcher baker carpenter electrician plumber mechanic tailor weaver potter blacksmith chef cook
  publisher columnist critic host presenter anchor broadcaster commentator umpire referee jockey boxer swimmer sprinter
  runner cyclist golfer oncologist cardiologist specialist adviser advisor consultant strategist
  resident retiree pensioner grandmaster provost chaplain coroner pathologist
  quarterback pitcher shepherd miner mathematician statistician engraver
  founder-director vice-president vice-chancellor vice-chairman vice-captain sub-inspector mp mla mep`)
