/** Words as PostgreSQL can hold them: half of a pair of code units, and NUL, become the sign for what cannot be shown. */
export const storable = (words: string): string =>
  words.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')
