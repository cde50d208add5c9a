/** Spellings of one given name that no rule of sound brings together; a row is one name. */
const rows = `
katherine catherine kathryn catharine katharine kathrin cathryn katheryn|stephen steven stefan|geoffrey jeffrey jeffery|jonathan jonathon johnathan
ann anne|anna ana|clare claire clair|alan allan allen alun|brian bryan|lawrence laurence|sean shaun shawn|graham graeme grahame|stuart stewart|carol carole
lindsay lindsey lyndsey lynsey|isabel isobel|isabelle isabel|rachel rachael|rebecca rebekah|neil neal|caitlin kaitlin kaitlyn caitlyn
elizabeth elisabeth elspeth|deborah debra|diane dianne|helen hellen|louise louisa|lynn lynne|sian siân|vivien vivian vivienne|yvonne yvon
michael micheal michel|mark marc|frederick frederic fredrick fredric|dominic dominick dominique|gerard gerrard|alastair alistair alasdair alister
mathew matthew|zachary zackary|nicholas nicolas nikolas|michelle michele|lewis louis|joaquin joaquim|raymond reymond|leslie lesley|francesca franchesca|aidan aiden|callum calum|ciaran kieran|owen eoin eoghan
mohammed mohamed muhammad mohammad mohamad muhammed mohamad|ahmed ahmad|hussein hussain husain hossein hossain|hasan hassan|yusuf yousuf yousef youssef
ibrahim ebrahim|usman osman uthman|abdullah abdallah abdulla|khalid khaled|said saeed sayeed|tariq tarek tareq|rasheed rashid|waleed walid|fatima fatimah
alexander aleksandr alexandr aleksander|dmitry dmitri dmitriy dimitri|sergei sergey|andrei andrey|yuri yury yuriy|nikolai nikolay|mikhail mihail|evgeny yevgeny evgeni yevgeni
vladimir wladimir|volodymyr vladimyr|oleksandr oleksander|viktor victor|maxim maksim|alexei alexey aleksei aleksey|ekaterina yekaterina
xi shi|deepak dipak|rakesh raakesh|shiv shiva|sourav saurav saurabh|sushil susheel|laxmi lakshmi|vikram bikram|vinod binod|vijay bijay`

const nameOf = new Map<string, number[]>()
for (const [row, words] of rows.split(/[|\n]/).entries()) {
  for (const word of words.split(' ')) {
    const known = nameOf.get(word)
    if (known) known.push(row)
    else nameOf.set(word, [row])
  }
}

/** "Sara", "Sarah"; "Philip", "Phillip"; "Erik", "Eric"; "Narendra", "Narender": the end of a name tells women from men and stays. */
const folded = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[^ehi]|$)|ch(?=r)/g, 'k')
    .replace(/y(?=.)/g, 'i')
    .replace(/(?<=.)h/g, '')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/nd(?:ra|er)$/, 'ndr')
    .replace(/([^aeiou])\1(?!e$)/g, '$1')

/**
 * Whether two given names, lower-case, are ways to write one ("Katherine", "Catherine"). Names of a woman and a man
 * ("Daniel", "Danielle") and short forms ("Jon", "Jonathan") are two.
 */
export function isOneGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const rowsOfB = nameOf.get(b)
  if (rowsOfB && nameOf.get(a)?.some((row) => rowsOfB.includes(row))) return true
  return Math.min(a.length, b.length) >= 3 && folded(a) === folded(b)
}
