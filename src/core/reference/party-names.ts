/**
 * What parties are called in the heads of official tables and in articles, each with its lower-case namings. The first
 * is the shortest; a table may use any of them, and an article another.
 */
const parties: readonly (readonly string[])[] = [
  // United Kingdom
  ['con', 'conservative', 'conservatives', 'conservative party', 'tory', 'tories'],
  ['lab', 'labour', 'labour party'],
  ['ld', 'lib dem', 'lib dems', 'libdem', 'liberal democrat', 'liberal democrats'],
  ['green', 'greens', 'green party', 'grn'],
  ['snp', 'scottish national party'],
  ['pc', 'plaid', 'plaid cymru'],
  ['ruk', 'reform', 'reform uk'],
  ['ukip', 'uk independence party'],
  ['brexit', 'brexit party', 'the brexit party'],
  ['dup', 'democratic unionist party'],
  ['sf', 'sinn fein', 'sinn féin'],
  ['sdlp', 'social democratic and labour party'],
  ['uup', 'ulster unionist party'],
  ['apni', 'alliance', 'alliance party'],
  ['tuv', 'traditional unionist voice'],
  // United States; one letter stands in brackets behind a name
  ['dem', 'd', 'democrat', 'democrats', 'democratic', 'democratic party'],
  ['rep', 'r', 'gop', 'republican', 'republicans', 'republican party'],
  ['lib', 'l', 'lbt', 'libertarian', 'libertarians', 'libertarian party'],
  ['ind', 'i', 'independent', 'independents'],
  // India
  ['bjp', 'bharatiya janata party'],
  ['inc', 'congress', 'indian national congress'],
  ['aap', 'aam aadmi party'],
  ['bsp', 'bahujan samaj party'],
  ['sp', 'samajwadi party'],
  ['rjd', 'rashtriya janata dal'],
  ['jdu', 'jd u', 'janata dal united', 'janata dal (united)'],
  ['tmc', 'aitc', 'trinamool', 'trinamool congress', 'all india trinamool congress'],
  ['cpim', 'cpm', 'cpi m', 'communist party of india (marxist)'],
  ['dmk', 'dravida munnetra kazhagam'],
  ['aiadmk', 'admk'],
  ['ncp', 'nationalist congress party'],
  ['rld', 'rashtriya lok dal'],
  // Australia, Canada, New Zealand
  ['alp', 'australian labor party', 'labor'],
  ['lp', 'liberal', 'liberals', 'liberal party', 'lpc', 'liberal/libéral'],
  ['np', 'nationals', 'national', 'national party', 'the nationals'],
  ['cpc', 'conservative party of canada'],
  ['ndp', 'npd', 'new democrat', 'new democrats', 'new democratic party', 'ndp-new democratic party'],
  ['bq', 'bloc', 'bloc québécois', 'bloc quebecois'],
  ['one nation', 'onp', "pauline hanson's one nation"],
  // Germany, Austria, France
  ['cdu', 'christian democrats', 'cdu/csu'],
  ['csu', 'christian social union'],
  ['spd', 'social democrats'],
  ['fdp', 'free democrats'],
  ['afd', 'alternative for germany', 'alternative für deutschland'],
  ['grüne', 'die grünen', 'bündnis 90/die grünen'],
  ['linke', 'die linke', 'left party'],
  ['rn', 'rassemblement national', 'national rally'],
  ['lr', 'les républicains', 'the republicans'],
  ['lfi', 'la france insoumise', 'france unbowed'],
  ['ps', 'parti socialiste', 'socialists'],
  // Kenya
  ['uda', 'united democratic alliance'],
  ['odm', 'orange democratic movement'],
  // Referendums
  ['yes', 'oui', 'ja'],
  ['no', 'non', 'nein'],
  ['remain', 'remain a member'],
  ['leave']
]

const byNaming: ReadonlyMap<string, readonly string[]> = new Map(
  parties.flatMap((namings) => namings.map((naming) => [naming, namings] as const))
)

/** All namings of the party that a head or a cell names; undefined where it is none that is known. */
export const partyNamed = (words: string): readonly string[] | undefined =>
  byNaming.get(words.trim().toLowerCase().replaceAll('.', ''))
