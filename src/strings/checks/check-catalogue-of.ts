import { knownChecks } from '../../core/checks/known-checks'
import type { Language } from '../strings'
import { awaiting } from './awaiting'
import type { CheckCatalogue } from './check-catalogue'

const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<CheckCatalogue>>> = {
  hi: async () => (await import('./hi')).hi
}

/** What a language says of checks, from a file that is read when it is asked for; nothing for English. */
export async function checkCatalogueOf(language: Language): Promise<CheckCatalogue | undefined> {
  return language === 'en' ? undefined : withEnglish(await catalogues[language](), awaiting[language])
}

/** A catalogue with the English words of the checks it has none for. */
export function withEnglish(catalogue: CheckCatalogue, ids: readonly string[]): CheckCatalogue {
  if (ids.length === 0) return catalogue
  const english = knownChecks.filter(({ id }) => ids.includes(id)).map((check) => [check.id, check] as const)
  return { ...catalogue, checks: { ...Object.fromEntries(english), ...catalogue.checks } }
}
