/** What the header of an AsciiDoc file says. */
export interface AsciidocHeader {
  readonly title: string
  readonly authors: readonly string[]
  readonly date: string | undefined
  readonly outlet: string | undefined
  /** Attributes by their lower-case names, for references to them. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where the body begins, in UTF-16 code units. */
  readonly length: number
}

const entry = /^:([\w-]+):(?:[ \t]+(.*?))?[ \t]*$/
const revision =
  /^(?:v?[\d.]+,?[ \t]*)?(\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})(?::.*)?$/u
const author =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,100}(?: <[^>\s]{1,200}>)?(?:; \p{Lu}[\p{L}\p{M}.'’ -]{1,100}(?: <[^>\s]{1,200}>)?)*$/u

/** Reads the title, the lines of authors and of the revision, and the attributes, up to the first empty line. */
export function readAsciidocHeader(text: string): AsciidocHeader {
  const attributes = new Map<string, string>()
  let title = ''
  let authors: readonly string[] = []
  let date: string | undefined
  let length = 0
  let place = 0
  let isFirst = true
  for (const line of text.split('\n')) {
    const next = place + line.length + 1
    const said = entry.exec(line)
    const heading = /^=[ \t]+(.+)$/.exec(line)
    if (said) attributes.set(said[1]!.toLowerCase(), said[2] ?? '')
    else if (heading && title === '') title = heading[1]!.trim()
    else if (title !== '' && authors.length === 0 && isFirst && author.test(line))
      authors = line.split(';').map((each) => each.replace(/<[^>]*>/, '').trim())
    else if (title !== '' && date === undefined && revision.test(line)) date = revision.exec(line)![1]
    else if (!/^\/\//.test(line) && (line.trim() !== '' || title !== '')) break
    isFirst = heading !== null
    length = Math.min(next, text.length)
    place = next
  }
  const named = attributes.get('author') ?? attributes.get('authors')
  return {
    title: title || (attributes.get('doctitle') ?? attributes.get('title') ?? ''),
    authors: authors.length > 0 ? authors : named ? [named] : [],
    date: date ?? attributes.get('revdate') ?? attributes.get('date') ?? attributes.get('docdate'),
    outlet: attributes.get('outlet') ?? attributes.get('source') ?? attributes.get('organization'),
    attributes,
    length
  }
}
