import { decodeUtf8 } from '../text/decode-utf8'
import type { BinaryImporter } from './importer'
import { isZip } from './is-zip'
import { odtOrigins } from './odt-origins'

/** A text document of LibreOffice and its kin, with the changes that stand in it accepted. */
export const odt: BinaryImporter = {
  kind: 'binary',
  id: 'odt',
  label: 'OpenDocument text (ODT)',
  extensions: ['odt', 'ott'],
  keeps:
    'title, headings, paragraphs, quotations, lists, tables, captions, footnotes and endnotes; tracked changes as if accepted',
  loses: 'formatting, pictures, headers and footers; comments and deleted words, which are counted',
  async accepts(bytes) {
    if (!isZip(bytes)) return false
    const names = (await import('./zip-parts')).zipNames(bytes)
    return names.includes('content.xml') && names.includes('META-INF/manifest.xml')
  },
  async read(file) {
    const { mostOfDocument, zipParts } = await import('./zip-parts')
    const parts = zipParts(file, (name) => name === 'content.xml', mostOfDocument)
    if (!parts.ok) return parts
    const { readXml } = await import('./read-xml')
    const root = readXml(decodeUtf8(parts.value.get('content.xml') ?? new Uint8Array()).text)
    return (await import('./odt-story')).odtStory(root, file, odt.id)
  },
  origins: odtOrigins
}
