import { en } from './en'
import { hi } from './hi'

/** The languages the program speaks, in the order settings list them. */
export const languages = ['en', 'hi'] as const

export type Language = (typeof languages)[number]

/** Every word the program says of its own. Each language has all of them: the compiler holds it to that. */
export type Strings = typeof en

const catalogues: Readonly<Record<Language, Strings>> = { en, hi }

/** The words of a language. */
export const stringsOf = (language: Language): Strings => catalogues[language]

/** The language of this tag, as a system gives it ("hi-IN"); English where there is none for it. */
export const languageOf = (tag: string): Language =>
  languages.find((language) => language === tag.slice(0, 2).toLowerCase()) ?? 'en'
