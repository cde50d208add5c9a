import { basename, dirname, extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What an editor's language is called here by the ending of its files. */
const endings: Readonly<Record<string, readonly string[]>> = {
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  asciidoc: ['.adoc', '.asciidoc'],
  plaintext: ['.txt', '.text']
}

/** The file of a document; null for one that was never saved. */
function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}

/** The folder a document's project is looked for in. */
export const folderOf = (uri: string): string => {
  const path = pathOf(uri)
  return path === null ? process.cwd() : dirname(path)
}

/** A name that tells what form the document has: its own where that tells it, else one by the editor's language. */
export function nameOf(uri: string, languageId: string): string {
  const name = basename(pathOf(uri) ?? 'untitled')
  const known = endings[languageId]
  if (!known || known.includes(extname(name).toLowerCase())) return name
  return `${name}${known[0]}`
}
