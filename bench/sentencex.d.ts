/** What the bench asks of sentencex, which has no types of its own. */
declare module 'sentencex' {
  export function segment(language: string, text: string): string[]
}
