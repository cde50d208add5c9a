/** What the top of a Markdown file says of the article. */
export interface FrontMatter {
  /** Words by name, in lower case; of several authors, all. */
  readonly fields: ReadonlyMap<string, string>
  /** Where the text begins behind it, in UTF-16 code units; 0 where there is none. */
  readonly length: number
}

const yaml = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const toml = /^\+\+\+[ \t]*\n([\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/
const field = /^(title|headline|date|published|authors?|byline|by|source|outlet)[ \t]*:[ \t]*(.*)$/i

/** How much of a file is front matter. */
export const frontMatterLength = (text: string): number =>
  (yaml.exec(text) ?? toml.exec(text))?.[0].length ?? 0

/** Reads front matter in YAML or TOML; none where it is in neither. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const marked = yaml.exec(text)
  if (marked) return { fields: yamlFields(marked[1]!), length: marked[0].length }
  const other = toml.exec(text)
  return other
    ? { fields: await tomlFields(other[1]!), length: other[0].length }
    : { fields: new Map(), length: 0 }
}

/** The few fields that are wanted, each on a line of its own or a list below its name. */
function yamlFields(matter: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  const lines = matter.split('\n')
  lines.forEach((line, i) => {
    const match = field.exec(line)
    if (!match) return
    const own = plain(match[2]!)
    const listed: string[] = []
    for (let at = i + 1; own === '' && at < lines.length && /^\s*-\s|^\s+\S/.test(lines[at]!); at++) {
      const item = /^\s*-\s+(?:name:\s*)?(.*)$/.exec(lines[at]!) ?? /^\s+name:\s*(.*)$/.exec(lines[at]!)
      if (item && !/^\w+:\s/.test(item[1]!)) listed.push(plain(item[1]!))
    }
    const flow = /^\[(.*)\]$/.exec(own)
    const value = flow ? flow[1]!.split(',').map(plain).join(', ') : own || listed.filter(Boolean).join(', ')
    if (value !== '') fields.set(match[1]!.toLowerCase(), value)
  })
  return fields
}

const plain = (words: string): string =>
  words
    .trim()
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')

async function tomlFields(matter: string): Promise<ReadonlyMap<string, string>> {
  const { parse, TomlDate } = await import('smol-toml')
  const fields = new Map<string, string>()
  try {
    const table = parse(matter)
    const params = isRecord(table.params) ? table.params : {}
    for (const [name, value] of [...Object.entries(params), ...Object.entries(table)]) {
      const words = value instanceof TomlDate ? value.toISOString() : wordsOf(value)
      if (words !== '') fields.set(name.toLowerCase(), words)
    }
  } catch {
    return fields
  }
  return fields
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : Array.isArray(value)
      ? value.map(wordsOf).filter(Boolean).join(', ')
      : isRecord(value)
        ? wordsOf(value.name)
        : ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
