import { type GuideSection, parseGuide } from './parse-guide'

const chapters = import.meta.glob<string>('../../../../docs/guide/[0-9]*.md', {
  query: '?raw',
  import: 'default',
  eager: true
})

/** The whole guide, in the order of its chapters. */
export const guideSections: readonly GuideSection[] = Object.keys(chapters)
  .sort()
  .flatMap((path) => parseGuide(chapters[path]!))
