import type { ReactNode } from 'react'
import type { Block } from '../../../core/model/article'

/** A block of the article in the form its kind asks for. `data-start` says where its words stand in the text. */
export const BlockFrame = ({ block, children }: { readonly block: Block; readonly children: ReactNode }) => {
  const place = { 'data-start': block.start, 'data-end': block.end }
  switch (block.kind) {
    case 'headline':
      return (
        <h2 className="headline" dir="auto" {...place}>
          {children}
        </h2>
      )
    case 'byline':
    case 'agency':
    case 'caption':
      return (
        <p className={block.kind} dir="auto" {...place}>
          {children}
        </p>
      )
    default:
      return (
        <p
          className={block.kind === 'paragraph' ? 'paragraph' : `paragraph ${block.kind}`}
          dir="auto"
          data-marker={block.marker}
          {...place}
        >
          {children}
        </p>
      )
  }
}
