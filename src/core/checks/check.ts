import type { Facts } from '../facts/facts-of'
import type { FindingData, Place, Repair, Severity } from '../model/finding'

/** A text a check is documented and tested with. */
export interface Example {
  /** Its headline, where that matters. */
  readonly title?: string
  readonly text: string
  /** The day it was published, where that matters. */
  readonly publishedOn?: string
  /** A reference table it is held against, as CSV. */
  readonly table?: string
  /** The code it must give, or null where the check must stay silent. */
  readonly code: string | null
  /** Why: what makes this one fire, or what makes it a trap. */
  readonly because: string
}

/** What a check found, before ids and post-processing. */
export interface RawFinding {
  readonly code: string
  /** Where it differs from the check's own severity. */
  readonly severity?: Severity
  readonly data: FindingData
  readonly places: readonly Place[]
  readonly repairs: readonly Repair[]
}

/** What settings, help and docs say of a check, whatever it is held against. */
export interface KnownCheck {
  /** The file's name, the settings key, the code in reports. */
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly severity: Severity
  /** What each code says to an editor: one plain sentence with the working in it, made from the finding's data. */
  readonly messages: Readonly<Record<string, (data: FindingData) => string>>
}

/** A check of one article: metadata that settings, help, docs and tests are made from, and a pure function. */
export interface Check extends KnownCheck {
  readonly examples: readonly Example[]
  run(facts: Facts): readonly RawFinding[]
}
