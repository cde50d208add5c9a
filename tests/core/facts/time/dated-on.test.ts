import { expect, it } from 'vitest'
import { datedOn } from '../../../../src/core/facts/time/dated-on'
import { articleOf, imported } from '../../article'

it('is the day of publication, else that of a dateline with all its parts', async () => {
  const of = async (text: string) => datedOn((await imported(text)).articles[0]!)
  expect(datedOn(articleOf('HULL, 3 May 2025: The mill burned down.', 'Mill burns', '2025-05-04'))).toBe(
    '2025-05-04'
  )
  expect(
    await of('HULL, Tuesday, 3 March 2026: The mill burned down in the night and nobody was hurt.')
  ).toBe('2026-03-03')
  expect(await of('HULL, May 3, 2025 — The mill burned down in the night and nobody was hurt.')).toBe(
    '2025-05-03'
  )
  expect(await of('HULL, 3 May 2025 - The mill burned down in the night and nobody was hurt.')).toBe(
    '2025-05-03'
  )
  expect(await of('HULL, May 3: The mill burned down in the night and nobody was hurt.')).toBeUndefined()
  expect(await of('The mill burned down on 3 May 2025 and nobody was hurt.')).toBeUndefined()
})
