import type { LeftOut } from '../model/left-out'
import { countWords } from '../text/count-words'
import type { Piece } from './build-article'
import { collectLeftOut } from './left-out-collector'
import { localName, wordsUnder, type XmlNode } from './xml-nodes'

/** Whether words could be part of a story: a sentence of some length, and no address or markup of a machine. */
export const isProse = (words: string): boolean =>
  countWords(words) >= 8 && /[.!?]["”’)]*(?:\s|$)/.test(words)

/** More fields than these are not looked for among the words of the article. */
const mostCompared = 100

/**
 * What of a news document holds sentences and is in no piece of its article: abstracts, summaries, the lines below.
 * @param told local names of the elements whose words the article has, or is said to lack
 */
export function proseFields(
  root: XmlNode,
  told: ReadonlySet<string>,
  pieces: readonly Piece[]
): readonly LeftOut[] {
  const collector = collectLeftOut()
  const story = oneLine(pieces.map(({ text }) => text).join(' '))
  const seen = new Set<string>()
  const visit = (node: XmlNode): void => {
    if (told.has(localName(node))) return
    if (node.text.trim() === '') {
      node.children.forEach(visit)
      return
    }
    const words = wordsUnder(node)
    if (seen.has(words) || !isProse(words)) return
    seen.add(words)
    if (seen.size > mostCompared || !story.includes(words)) collector.add('fields', words)
  }
  root.children.forEach(visit)
  return collector.leftOut()
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')
