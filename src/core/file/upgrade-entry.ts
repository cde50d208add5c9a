import * as z from 'zod'

/** An entry of form 1 and 2: one field of one claim, said on the entry itself. */
const flatEntry = z.looseObject({ claim: z.string(), field: z.string() })

/**
 * An entry of an article's history as form 3 has it, from one of any form: what was one change became a list of them.
 * Journals say no form of their own, so that they are read through this too.
 */
export function upgradeEntry(entry: unknown): unknown {
  const flat = flatEntry.safeParse(entry)
  if (!flat.success || 'changes' in flat.data) return entry
  const { claim, field, before, after, ...rest } = flat.data
  return { ...rest, changes: [{ field, claim, before, after }] }
}
