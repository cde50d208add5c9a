import { app } from 'electron'
import { languageOf, type Strings, stringsOf } from '../strings/strings'

/** The catalogue in the editor's language. Asked for anew each time: the language can change while the program runs. */
export const words = (): Strings => stringsOf(languageOf(app.getLocale()))
