/** Nouns that say who somebody is, lower-case, by the office or trade they name; the value is one id for all the ways it is printed. */
const rows = `
mp parliamentarian lawmaker|mla legislator|mlc|mep|msp|senator|congressman congresswoman|minister|president|vice-president|chancellor
mayor|governor|speaker|councillor|candidate nominee contestant|leader|chief head boss|chairman chairwoman chairperson chair
secretary|treasurer|spokesman spokeswoman spokesperson|director|manager|executive|officer|founder co-founder|owner
commissioner|superintendent|inspector|constable|sergeant|magistrate|judge justice|lawyer solicitor barrister advocate attorney|prosecutor
professor|lecturer|teacher headmaster headmistress principal|doctor physician|surgeon|nurse|scientist researcher|engineer|economist|analyst
editor|reporter journalist correspondent|author writer novelist|poet|singer|actor actress|film-maker filmmaker|producer|musician drummer guitarist
captain skipper|coach trainer|striker|goalkeeper keeper|midfielder|defender|batsman batter|bowler|winger|prop|hooker|lock|fly-half
bishop|priest|imam|pope|king|queen|prince|princess|general|colonel|major|lieutenant|admiral|ambassador envoy|banker|farmer|student
driver|pilot|soldier|activist|campaigner|businessman businesswoman|trader|broker|architect|artist|painter|photographer|victim|witness`

const idOf = new Map<string, string>(
  rows
    .split(/\||\n/)
    .filter((row) => row !== '')
    .flatMap((row) => {
      const words = row.split(' ')
      return words.map((word): [string, string] => [word, words[0]!])
    })
)

/** The office or trade a lower-case word names, plurals left out; undefined for any other word. */
export const roleOf = (lower: string): string | undefined => idOf.get(lower)

const kinship = new Set(
  `brother brothers sister sisters son sons daughter daughters father mother wife husband widow widower twin twins cousin
  cousins nephew niece uncle aunt grandson granddaughter grandfather grandmother namesake siblings stepson stepdaughter half-brother
  half-sister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law parents parent fiancee fiance`.split(
    /\s+/
  )
)
/** A word of kin: near a name it tells of another person of that name. */
export const isKinship = (lower: string): boolean => kinship.has(lower)
