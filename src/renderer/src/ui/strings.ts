import { languageOf, stringsOf } from '../../../strings/strings'

/** The main process opens the page with the editor's language in its address, so that the first word is right. */
/** The window's language. */
export const language = languageOf(new URLSearchParams(globalThis.location?.search).get('language') ?? 'en')

/** The words of the window, in the editor's language. Another language means the page is opened anew. */
export const strings = stringsOf(language)
