import { app } from 'electron'
import { type Language, languageOf, type Strings, stringsOf } from '../strings/strings'

let chosen: Language | 'system' = 'system'

/** Speaks this language from here on. */
export const speak = (language: Language | 'system'): void => {
  chosen = language
}

/** The catalogue in the editor's language. Asked for anew each time: the language can change while the program runs. */
export const words = (): Strings => stringsOf(chosen === 'system' ? languageOf(app.getLocale()) : chosen)
