import { app } from 'electron'
import type { CheckCatalogue } from '../strings/checks/check-catalogue'
import { checkCatalogueOf } from '../strings/checks/check-catalogue-of'
import { type Language, languageOf, type Strings, stringsOf } from '../strings/strings'

let chosen: Language | 'system' = 'system'

/** Speaks this language from here on. */
export const speak = (language: Language | 'system'): void => {
  chosen = language
}

const language = (): Language => (chosen === 'system' ? languageOf(app.getLocale()) : chosen)

/** The catalogue in the editor's language. Asked for anew each time: the language can change while the program runs. */
export const words = (): Strings => stringsOf(language())

/** What the editor's language says of checks. */
export const checkWords = (): Promise<CheckCatalogue | undefined> => checkCatalogueOf(language())
