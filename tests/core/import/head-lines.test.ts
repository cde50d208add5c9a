import { describe, expect, it } from 'vitest'
import { datedOn } from '../../../src/core/facts/time/dated-on'
import { imported } from '../article'

const read = async (text: string) => {
  const [article] = (await imported(text)).articles
  return {
    blocks: article!.blocks.map(({ kind, start, end }) => `${kind}: ${article!.text.slice(start, end)}`),
    place: article!.dateline?.place,
    day: datedOn(article!),
    text: article!.text
  }
}

describe('what stands above a story', () => {
  it('is cut off it where only line breaks part it from the story', async () => {
    const text =
      'Bridge to close for nine weeks\n\nBy Asha Rawat\nBusiness correspondent\nRAMPUR, May 3, 2025: The bridge of 1931 closes on Monday.\nIt is 310 metres long.\n\nTolls stay.'
    expect(await read(text)).toEqual({
      blocks: [
        'headline: Bridge to close for nine weeks',
        'byline: By Asha Rawat',
        'byline: Business correspondent',
        'paragraph: RAMPUR, May 3, 2025: The bridge of 1931 closes on Monday.\nIt is 310 metres long.',
        'paragraph: Tolls stay.'
      ],
      place: 'RAMPUR',
      day: '2025-05-03',
      text
    })
  })

  it('is known in plain text with a byline of more than a name, and gives the day it prints', async () => {
    expect(
      await read(
        'Port loses 412 jobs\nBy Asha Rawat, Staff writer | 3 May 2025\n\nThe port of Marlow will close.'
      )
    ).toMatchObject({
      blocks: [
        'headline: Port loses 412 jobs',
        'byline: By Asha Rawat, Staff writer | 3 May 2025',
        'paragraph: The port of Marlow will close.'
      ],
      day: '2025-05-03'
    })
  })

  it('takes a name for a byline where an office follows, and a place with a day for a dateline', async () => {
    expect(
      await read(
        'Two piers sold\n\nAsha Rawat and Imran Sheikh\n\nSenior reporters\n\nMarlow, 3 May 2025\n\nTwo piers were sold.'
      )
    ).toMatchObject({
      blocks: [
        'headline: Two piers sold',
        'byline: Asha Rawat and Imran Sheikh',
        'byline: Senior reporters',
        'dateline: Marlow, 3 May 2025',
        'paragraph: Two piers were sold.'
      ],
      place: 'Marlow',
      day: '2025-05-03'
    })
  })

  it.each([
    ['Published: 12 March 2025, 10.30 pm IST', '2025-03-12'],
    ['Updated on March 14, 2025\nPublished on March 12, 2025', '2025-03-12'],
    ['Last updated: Friday, 14 March 2025', '2025-03-14'],
    ['12 Mar 2025', '2025-03-12'],
    ['By Asha Rawat · Wednesday, March 12, 2025', '2025-03-12']
  ])('gives the day of: %s', async (line, day) => {
    expect((await read(`Two piers sold\n\n${line}\n\nTwo piers were sold.`)).day).toBe(day)
  })

  it.each([
    ['03/04/2025', 'two days'],
    ['Published: 31 February 2025', 'no day'],
    ['The count of 12 March 2025 was wrong.', 'a sentence'],
    ['12 March 2025 was a Wednesday', 'words of the story']
  ])('gives none for %s: %s', async (line) => {
    expect((await read(`Two piers sold\n\n${line}\n\nTwo piers were sold.`)).day).toBeUndefined()
  })

  it.each([
    'Sold by Marlow Council\n\nTwo piers were sold.',
    'Bright Star\n\nOne star was seen over Marlow.',
    'By noon they were gone\n\nThe boats left.'
  ])('takes no other line for a byline: %s', async (text) => {
    expect((await read(text)).blocks.filter((block) => block.startsWith('byline'))).toEqual([])
  })

  it('leaves a line of the story alone that only looks so', async () => {
    const text =
      'Two piers sold\n\nTwo piers were sold on Monday.\n\nBy Asha Rawat\n\nThe buyer paid £40,000.\nSenior reporter\nThey left.'
    expect((await read(text)).blocks.map((block) => block.split(':')[0])).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph'
    ])
  })
})
