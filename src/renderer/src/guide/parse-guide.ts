/** Words of one kind in a line of the guide. */
export interface GuideRun {
  readonly kind: 'plain' | 'strong' | 'key' | 'stress'
  readonly text: string
}

/** A paragraph, or an item of a list. */
export interface GuideBlock {
  readonly kind: 'paragraph' | 'item'
  readonly runs: readonly GuideRun[]
}

/** What stands under one heading of the guide. */
export interface GuideSection {
  /** The chapter it is of. */
  readonly chapter: string
  /** Its own heading; empty for what a chapter begins with. */
  readonly heading: string
  readonly blocks: readonly GuideBlock[]
}

const inline = /\*\*([^*]+)\*\*|`([^`]+)`|\*([^*]+)\*|!?\[([^\]]*)\]\([^)]*\)/g

/**
 * The sections of a chapter. Headings, paragraphs, lists, strong words, keys and links are all that the guide's Markdown
 * has; of a link its words are kept, pictures are left out.
 */
export function parseGuide(markdown: string): readonly GuideSection[] {
  let chapter = ''
  const sections: { chapter: string; heading: string; blocks: GuideBlock[] }[] = []
  for (const part of markdown.split(/\n{2,}/).flatMap(apart)) {
    const heading = /^(#{1,2}) (.*)$/.exec(part)
    if (heading) {
      if (heading[1] === '#') chapter = heading[2]!
      sections.push({ chapter, heading: heading[1] === '#' ? '' : heading[2]!, blocks: [] })
      continue
    }
    const item = /^(?:-|\d+\.) ([\s\S]*)$/.exec(part)
    const runs = runsOf((item ? item[1]! : part).replaceAll(/\s*\n\s*/g, ' ').trim())
    if (runs.length > 0) sections.at(-1)?.blocks.push({ kind: item ? 'item' : 'paragraph', runs })
  }
  return sections.filter(({ blocks }) => blocks.length > 0)
}

/** A block of lines as its items, where it is a list. */
const apart = (block: string): readonly string[] =>
  /^(?:-|\d+\.) /.test(block) ? block.split(/\n(?=(?:-|\d+\.) )/) : [block]

function runsOf(line: string): readonly GuideRun[] {
  const runs: GuideRun[] = []
  const add = (kind: GuideRun['kind'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text }
    else runs.push({ kind, text })
  }
  let from = 0
  for (const match of line.matchAll(inline)) {
    add('plain', line.slice(from, match.index))
    const [whole, strong, key, stress, words] = match
    if (strong !== undefined) add('strong', strong)
    else if (key !== undefined) add('key', key)
    else if (stress !== undefined) add('stress', stress)
    else if (!whole.startsWith('!')) add('plain', words ?? '')
    from = match.index + whole.length
  }
  add('plain', line.slice(from))
  return runs
}

/** The words of a section, as one searches them. */
const wordsOf = ({ chapter, heading, blocks }: GuideSection): string =>
  [chapter, heading, ...blocks.flatMap(({ runs }) => runs.map(({ text }) => text))].join(' ').toLowerCase()

/** The sections that hold every word of a query, wherever; those with one in their heading first. All for an empty query. */
export function sectionsWith(sections: readonly GuideSection[], query: string): readonly GuideSection[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return sections
  const found = sections.filter((section) => words.every((word) => wordsOf(section).includes(word)))
  const named = ({ chapter, heading }: GuideSection) =>
    words.some((word) => `${chapter} ${heading}`.toLowerCase().includes(word)) ? 0 : 1
  return [...found].sort((a, b) => named(a) - named(b))
}
