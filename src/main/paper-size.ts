/** Countries whose offices print on Letter (Unicode CLDR, supplemental data, paper sizes). */
const letter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper a report is printed on. @param country ISO 3166 code; empty where it is not known */
export const paperSize = (country: string): 'A4' | 'Letter' => (letter.has(country) ? 'Letter' : 'A4')
