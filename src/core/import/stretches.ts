import type { OriginStretch } from './importer'

/** Gathers stretches in the order of the article, joining those that go on where the last one ended. */
export interface StretchCollector {
  add(stretch: OriginStretch): void
  readonly stretches: readonly OriginStretch[]
}

export function collectStretches(): StretchCollector {
  const stretches: OriginStretch[] = []
  return {
    stretches,
    add(stretch) {
      const last = stretches.at(-1)
      const goesOn =
        last &&
        stretch.length === stretch.width &&
        last.length === last.width &&
        stretch.spell === last.spell &&
        stretch.part === last.part &&
        last.start + last.length === stretch.start &&
        last.from + last.width === stretch.from
      if (goesOn) {
        const length = last.length + stretch.length
        stretches[stretches.length - 1] = { ...last, length, width: length }
      } else stretches.push(stretch)
    }
  }
}
