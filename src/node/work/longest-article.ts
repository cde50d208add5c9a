/**
 * In UTF-16 code units: a thousand pages of print. Longer ones are not articles, and the memory that checking them takes
 * is not there.
 */
export const longestArticle = 4_000_000
