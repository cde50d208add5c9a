import { describe, expect, it } from 'vitest'
import { embeddedPosts } from '../../../src/core/facts/embedded-posts'

const postsIn = (text: string) => embeddedPosts(text).map(({ start, end }) => text.slice(start, end))

describe('embeddedPosts', () => {
  it('takes the paragraph with a signature, and nothing of those beside it', () => {
    const post = 'Paid our respects at the quay. Sad day. — Rupert Vane (@rvane) December 20, 2016'
    expect(postsIn(`The town mourned.\n\n${post}\n\nThe mayor spoke.`)).toEqual([post])
  })

  it('takes the paragraph before a signature that stands alone', () => {
    const post = 'Paid our respects.\n\n— Rupert Vane (@rvane) Dec. 20, 2016'
    expect(postsIn(`The town mourned.\n\n${post}`)).toEqual([post])
  })

  it('takes all that stands between two posts, where it is no longer than one', () => {
    const [one, two] = ['Sad. — Ann Poe (@poe) May 1, 2019', '\n\nNo.\n\nNever. — Rob Hay (@hay) May 2, 2019']
    expect(postsIn(one + two)).toEqual([one, two])
    const told = `\n\n${'The town had a long day of it. '.repeat(12)}`
    expect(postsIn(one + told + two)).toEqual([one, 'Never. — Rob Hay (@hay) May 2, 2019'])
  })

  it.each([
    'Write to Rupert Vane (@rvane) in December.',
    'The mayor — Rupert Vane (@rvane), who came late — left.',
    'Rupert Vane (@rvane) December 20, 2016',
    'He left — at last.\nRupert Vane (@rvane) December 20, 2016'
  ])('finds none in “%s”', (text) => expect(postsIn(text)).toEqual([]))
})
