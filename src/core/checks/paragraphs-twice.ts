import type { Reading } from '../facts/reading'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Shorter paragraphs are refrains. */
const fewest = 12
/** The share of its words that a paragraph has from the one before it. */
const share = 0.85

/** The first paragraph that says again what the one before it says: two ledes, or one pasted twice. */
export function paragraphsTwice({ text, article }: Reading): readonly RawFinding[] {
  let before: ReadonlySet<string> = new Set()
  const found = article.blocks.flatMap((block): RawFinding[] => {
    if (block.kind !== 'paragraph') return []
    const words =
      text
        .slice(block.start, block.end)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? []
    const own = new Set(words)
    const shared = [...own].filter((word) => before.has(word)).length
    const isTwice =
      words.length >= fewest && shared >= share * own.size && shared >= share * before.size && before.size > 0
    before = own
    if (!isTwice) return []
    const said = text.slice(block.start, block.end).replace(/^(\S+(?:\s+\S+){7}).*$/s, '$1 …')
    return [
      {
        code: 'twice',
        severity: 'note',
        data: { words: said },
        places: [placeAt(text, block, 'again')],
        repairs: []
      }
    ]
  })
  return found.slice(0, 1)
}
