import type { KnownCheck } from '../../../core/checks/check'
import { messageFor } from '../../../core/checks/message-for'
import type { Finding, Repair } from '../../../core/model/finding'
import type { CheckCatalogue } from '../../../strings/checks/check-catalogue'
import { checkCatalogueOf } from '../../../strings/checks/check-catalogue-of'
import { language } from './strings'

let catalogue: CheckCatalogue | undefined

/** Reads what the window's language says of checks. To be waited for before anything is drawn. */
export const readCheckWords = async (): Promise<void> => {
  catalogue = await checkCatalogueOf(language)
}

/** What the window's language says of findings; nothing where that is what the checks themselves say. */
export const findingWords = (): CheckCatalogue | undefined => catalogue

/** What a finding says to an editor. */
export const messageOf = (finding: Finding): string => messageFor(finding, catalogue)

/** What a check looks for, and why. */
export const wordsOf = (check: KnownCheck): Pick<KnownCheck, 'summary' | 'why'> =>
  catalogue?.checks[check.id] ?? check

/** What a repair's button says. */
export function repairLabelOf({ check }: Pick<Finding, 'check'>, { label, edits }: Repair): string {
  const texts = edits.map(({ text }) => text)
  // What the article would say is said in its own words.
  return texts.includes(label) ? label : (catalogue?.checks[check]?.repair?.(texts) ?? label)
}
