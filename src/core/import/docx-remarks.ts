import { readXml } from './read-xml'
import type { Remark } from './remarks'
import { elementsNamed, localName, wordsUnder, type XmlNode } from './xml-nodes'

/**
 * The comments of a Word document, in their order, each with the words it is about.
 * @param document its main part
 * @param comments the part that holds them
 */
export function docxRemarks(document: string, comments: string): readonly Remark[] {
  if (comments === '') return []
  const about = wordsAbout(readXml(document))
  return elementsNamed(readXml(comments), 'comment').map((node) => ({
    author: node.attributes.get('w:author') ?? '',
    words: about.get(node.attributes.get('w:id') ?? '') ?? '',
    text: elementsNamed(node, 'p').map(wordsUnder).filter(Boolean).join(' ')
  }))
}

/** The words between the marks of each comment; deleted ones are not among them. */
function wordsAbout(document: XmlNode): ReadonlyMap<string, string> {
  const open = new Map<string, string>()
  const closed = new Map<string, string>()
  const visit = (node: XmlNode): void => {
    const name = localName(node)
    const id = node.attributes.get('w:id') ?? ''
    if (name === 'commentrangestart') open.set(id, '')
    else if (name === 'commentrangeend') {
      closed.set(id, (open.get(id) ?? '').replace(/\s+/g, ' ').trim())
      open.delete(id)
    } else if (name === 't') for (const [each, words] of open) open.set(each, words + node.text)
    else if (name === 'p') for (const [each, words] of open) open.set(each, `${words} `)
    if (name !== 'del') node.children.forEach(visit)
  }
  visit(document)
  return closed
}
