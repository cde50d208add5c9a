import { wordClass } from '../text/word-classes'

// What the name reader knows of words, all lower-case: which capitalised words are never part of a person's name,
// and which stand before a name to say who somebody is.

/** Words that begin a sentence with a capital and are no name. */
export const sentenceStarters = wordClass(`
  the a an this that these those it its he she they we i you his her their our my your there here
  in on at by for from to of with without within into onto over under after before since until till during while when
  where who whom whose which what why how if unless although though because as than and or but nor so yet
  also however meanwhile moreover furthermore nevertheless nonetheless notably consequently interestingly apparently
  earlier later now then today yesterday tomorrow once twice again still even only just both either neither each every
  some any many much most more few several all no not one two three four five six seven eight nine ten
  another other others such same last next first second third according despite amid among amongst between against
  following speaking asked adding besides instead thus hence therefore perhaps maybe please yes well indeed
  police officials sources results voting counting polling votes voters villagers residents women men people workers
  serving citing quoting addressing reacting responding referring`)

/** Roles, titles and ranks that stand before a name; they belong to the phrase, not to the name. */
export const roleWords = wordClass(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend justice judge president vice prime minister chief
  deputy union state home finance foreign defence railway education health agriculture law environment shadow
  senator governor mayor speaker captain coach manager director secretary general chairman chairwoman chairperson
  commissioner inspector superintendent constable colonel major lieutenant sergeant king queen prince princess
  pope bishop archbishop cardinal father sister brother sri shri smt kumari pandit maulana mufti swami baba
  councillor cllr congressman congresswoman ambassador alderman sheriff coroner detective brigadier admiral corporal
  chancellor rabbi baron baroness viscount
  leader candidate mp mla mlc ceo mps mlas former late ex`)

/** Words that make a capitalised run the name of a party, body, place or thing rather than of a person. */
export const institutionWords = wordClass(`
  party parties congress assembly parliament parliamentary parliamentarian council committee commission board court
  courts bench police army navy government ministry ministers department office bureau agency authority bank university
  college school institute academy hospital club united city town village district division county constituency seat state
  states province region republic kingdom union federation league alliance front morcha dal janata party sabha vidhan lok
  rajya pradesh expressway highway road street avenue lane bridge river lake sea ocean mount mountain hill hills valley
  airport station railway metro park square house hall palace tower temple mosque church cathedral
  company corporation limited ltd inc plc group holdings industries motors airlines airways
  association society foundation trust organisation organization network service services times express post news
  telegraph guardian herald tribune mail chronicle standard gazette journal magazine media television
  finding saving killing raising leaving losing becoming being chasing breaking educating driving
  cup championship championships premiership trophy tournament games olympics open series election elections bypoll
  bypolls by-election poll polls byelection byelections act bill code law treaty agreement accord war
  north south east west northern southern eastern western central
  north-east north-west south-east south-west new old great upper lower
  british english scottish welsh irish indian american french german italian spanish russian chinese japanese european
  african asian australian canadian pakistani bangladeshi israeli palestinian iraqi iranian muslim hindu christian sikh
  jewish islamic catholic dalit`)
