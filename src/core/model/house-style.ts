/** What one newsroom writes as a rule. Checks that would object to it are silent. */
export interface HouseStyle {
  /** How long numbers are parted: 1,234,567 or 12,34,567; `any` where both are right. */
  readonly grouping: 'any' | 'western' | 'indian'
  /** Whether slips of typing are put right in silence, or told to readers as an error is. */
  readonly slips: 'refile' | 'announce'
  /** Who publishes, as readers know it; empty where nobody said. */
  readonly organisation: string
  /** Names spelt as they should be: two of them are two people, however alike. */
  readonly names: readonly string[]
  /** Words that are right as they stand. */
  readonly words: readonly string[]
}
