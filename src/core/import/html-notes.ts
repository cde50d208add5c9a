import { attribute, type HtmlElement } from './html-tree'

/** How mammoth, pandoc, LibreOffice and wikis mark notes, the figures that call them, and the ways back. */
const noteMark =
  /^#?(?:(?:foot|end)note-|sd(?:foot|end)note\d+(?:sym|anc)?$|fn(?:ref)?:?\d+$|cite_(?:note|ref)-|ftnt(?:_ref)?\d+$)/
/** How Google Docs marks comments, the figures that call them, and the ways back. */
const remarkMark = /^#?cmnt(?:_ref)?\d+$/
/** The anchors notes and comments begin with there. */
const noteAnchor = /^ftnt\d+$/
const remarkAnchor = /^cmnt\d+$/

/** The small sign that leads to a note or a comment, and the one that leads back. */
export const isMark = (node: HtmlElement): boolean => {
  if (node.tagName !== 'a') return false
  const target = (attribute(node, 'href') ?? '').replace(/^[^#]*(?=#)/, '')
  return noteMark.test(target) || remarkMark.test(target)
}

/** The name of the anchor a paragraph begins with, where it does. */
function anchorOf(node: HtmlElement): string {
  let first = node
  for (let depth = 0; depth < 3; depth++) {
    const inner = first.childNodes.find((child) => !('value' in child) || child.value.trim() !== '')
    if (!inner || !('tagName' in inner)) return ''
    if (inner.tagName === 'a') return attribute(inner, 'id') ?? ''
    first = inner
  }
  return ''
}

export const isRemark = (node: HtmlElement): boolean =>
  node.tagName === 'p' && remarkAnchor.test(anchorOf(node))

/** Whether an element is a note at the foot of the story. */
export const isNote = (node: HtmlElement): boolean =>
  node.tagName === 'p'
    ? noteAnchor.test(anchorOf(node))
    : (node.tagName === 'li' || node.tagName === 'div') && noteMark.test(attribute(node, 'id') ?? '')
