import type { Language } from '../strings'
import type { CheckCatalogue } from './check-catalogue'

const catalogues: Readonly<Record<Language, () => Promise<CheckCatalogue | undefined>>> = {
  en: async () => undefined,
  hi: async () => (await import('./hi')).hi
}

/** What a language says of checks, from a file that is read when it is asked for; nothing for English. */
export const checkCatalogueOf = (language: Language): Promise<CheckCatalogue | undefined> =>
  catalogues[language]()
