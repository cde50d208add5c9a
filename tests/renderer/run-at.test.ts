import { expect, it } from 'vitest'
import { runAt } from '../../src/renderer/src/reader/run-at'
import { sheetOf } from '../../src/renderer/src/state/sheet'
import { sampleArticle } from './sample'

it('leads to the run of the text that a place is drawn in', () => {
  const { blocks } = sheetOf(sampleArticle('a1'))
  const starts = blocks.flatMap(({ runs }) => runs.map(({ start }) => start))
  for (const { runs } of blocks)
    for (const { start, end } of runs) {
      expect(runAt({ blocks }, end - 1)).toBe(start)
      expect(starts).toContain(runAt({ blocks }, start))
    }
  // Between two blocks nothing is drawn.
  expect(runAt({ blocks }, blocks[0]!.block.end)).toBe(blocks[0]!.block.end)
})
