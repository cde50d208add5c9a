import type { TextImporter } from './importer'
import { rootName } from './xml-nodes'

/** A text document of LibreOffice kept as one XML file. */
export const flatOdt: TextImporter = {
  kind: 'text',
  id: 'flat-odt',
  label: 'Flat OpenDocument text',
  extensions: ['fodt', 'xml'],
  keeps: 'what an OpenDocument text keeps',
  loses: 'what an OpenDocument text loses',
  accepts: (text) => rootName(text) === 'document' && text.slice(0, 20_000).includes('opendocument'),
  async read(text, file) {
    const { readXml } = await import('./read-xml')
    return (await import('./odt-story')).odtStory(readXml(text), file, flatOdt.id)
  },
  async origins(text) {
    const { odtWords } = await import('./odt-origins')
    return (await import('./xml-origins')).xmlOrigins(text, odtWords)
  }
}
