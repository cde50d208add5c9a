import type { Span } from '../model/span'

/**
 * Signs that are not seen and change what is: those that turn the order of what follows (a figure reads backwards), those
 * that take no room, and controls. Joiners and marks of direction only where they stand in figures and Latin words, which
 * need none; other scripts do. The flags of England, Scotland and Wales are made of such signs, and stay whole.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,12}\u{e007f}|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|(?<=[\w.,%$+-])[\u200c-\u200f](?=[\w.,%$+\u200c-\u200f-])|(?<=[\u200c-\u200f])[\u200c-\u200f](?=[\w.,%$+-])|(?<=\d)\u00ad|\u00ad(?=\d)/gu

const flag = '\u{1f3f4}'

/** The name a sign has in Unicode's tables, such as “U+202E”. */
const nameOf = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** A sign that is not seen. */
export interface UnseenSign extends Span {
  readonly name: string
}

/** The signs of a text that are not seen and change what is, in order. */
export function unseenIn(text: string): readonly UnseenSign[] {
  return [...text.matchAll(unseen)].flatMap(({ 0: sign, index }) =>
    sign.startsWith(flag) ? [] : [{ start: index, end: index + sign.length, name: nameOf(sign) }]
  )
}

/** The text for a reader of it, with each such sign by its name in brackets. Positions in it are no longer the text's. */
export const withUnseenShown = (text: string): string =>
  text.replace(unseen, (sign) => (sign.startsWith(flag) ? sign : `[${nameOf(sign)}]`))
