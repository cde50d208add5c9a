const footnote = /footnote:[\w-]{0,60}\[((?:[^\]\\\n]|\\.){0,2000})\]/g

/** The words of the footnotes in a paragraph, in their order. */
export const footnotesIn = (words: string): readonly string[] =>
  [...words.matchAll(footnote)].map(([, note]) => note!).filter((note) => note !== '')

/** The words of a paragraph of AsciiDoc, its marks taken off. */
export const plainAsciidoc = (words: string, attributes: ReadonlyMap<string, string>): string =>
  words
    .replace(footnote, '')
    .replace(/\{([\w-]{1,60})\}/g, (whole, name: string) => attributes.get(name.toLowerCase()) ?? whole)
    .replace(/"`([^`\n]{1,2000}?)`"/g, '“$1”')
    .replace(/(?<![\p{L}\d])'`([^`\n]{1,2000}?)`'/gu, '‘$1’')
    .replace(/\(\(\(([^()\n]{1,200})\)\)\)/g, '')
    .replace(/\(\(([^()\n]{1,200})\)\)/g, '$1')
    .replace(/<<[^<>,\n]{1,200}(?:,[ \t]*([^<>\n]{1,500}))?>>/g, (_, shown?: string) => shown ?? '')
    .replace(/\[\[[^\]\n]{1,200}\]\]/g, '')
    .replace(/(?:link|xref|mailto):[^\s[\]]{1,2000}\[([^\]\n]{0,500})\]/g, (_, shown: string) =>
      shownOf(shown)
    )
    .replace(
      /(https?:\/\/[^\s[\]<>]{1,2000})\[([^\]\n]{0,500})\]/g,
      (_, address: string, shown: string) => shownOf(shown) || address
    )
    .replace(/(?:image|kbd|btn|menu|icon|pass):[^\s[\]]{0,2000}\[([^\]\n]{0,500})\]/g, '$1')
    .replace(/\[[.#%][^\]\n]{0,200}\](?=[*_`#])/g, '')
    .replace(/(\*\*|__|``|##)(?=\S)([^\n]{1,1000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_`#\\])([*_`#])(?=\S)([^*_`#\n\\]{1,1000}?)(?<=\S)\1(?![\p{L}\d*_`#])/gu, '$2')
    .replace(/(?<![\p{L}\d*_`#\\])([*_`#])(?=\S)([^*_`#\n\\]{1,1000}?)(?<=\S)\1(?![\p{L}\d*_`#])/gu, '$2')
    .replace(/[\^~](?=\S)([^^~\s\n]{1,60})[\^~]/g, '$1')
    .replace(/[ \t]\+$/gm, '')
    .replace(/\\([*_`#^~{[<])/g, '$1')

/** The words of a link, without what is said of its window. */
const shownOf = (shown: string): string => shown.replace(/\^?(?:,.*=.*)?$/, '').replace(/^"(.*)"$/, '$1')
