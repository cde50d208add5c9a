/** The longest text that other programs may have checked in one go, in UTF-16 code units. */
export const longestText = 500_000
