import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import type { BlockKind } from '../../core/model/article'
import type { RedlineDocument } from '../../core/ports'
import { itemShape, markerRuns } from './list-item'
import { wordFile } from './word-file'
import { changedRuns, legal, readingDirection, wordRuns } from './word-runs'

/** A corrected copy as a Word document: the text as it was read, and every correction in it a tracked change. */
export function redlineDocx({
  title,
  language,
  generatedAt,
  checker,
  paragraphs
}: RedlineDocument): Promise<Uint8Array> {
  let changes = 0
  return wordFile(
    { title: legal(title), language: language ?? 'en-GB', generatedAt, creator: legal(checker) },
    paragraphs.map(
      (paragraph) =>
        new Paragraph({
          ...shapes[paragraph.kind],
          ...itemShape(paragraph),
          ...readingDirection(paragraph.parts),
          children: [
            ...markerRuns(paragraph),
            ...paragraph.parts.flatMap<ParagraphChild>(({ kind, text, change }) =>
              kind === 'same' || !change ? wordRuns(text) : changedRuns(text, kind, change, () => ++changes)
            )
          ]
        })
    )
  )
}

/** What a block is in Word; a kind that is not here is a plain paragraph. */
const shapes: Readonly<Partial<Record<BlockKind, IParagraphOptions>>> = {
  headline: { heading: HeadingLevel.HEADING_1 },
  subhead: { heading: HeadingLevel.HEADING_2 },
  quote: { indent: { left: 500, right: 500 } }
}
