import { describe, expect, it } from 'vitest'
import { middleOf, movedEdge } from '../../../src/core/review/moved-edge'

const text = 'He won by over 5,678 votes (49.2%) in Noorpur, नूरपुर में.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('movedEdge', () => {
  it.each([
    ['over 5,678', 'end', 1, 'over 5,678 votes'],
    ['over 5,678 votes', 'end', 1, 'over 5,678 votes (49.2'],
    ['49.2', 'end', 1, '49.2%'],
    ['over 5,678', 'end', -1, 'over'],
    ['over', 'end', -1, 'over'],
    ['over 5,678', 'start', -1, 'by over 5,678'],
    ['over 5,678', 'start', 1, '5,678'],
    ['He', 'start', -1, 'He'],
    ['में', 'end', 1, 'में'],
    ['Noorpur', 'end', 1, 'Noorpur, नूरपुर'],
    ['नूरपुर में', 'end', -1, 'नूरपुर']
  ] as const)('takes %j at its %s by %i to %j', (from, edge, by, to) => {
    expect(words(movedEdge(text, at(from), edge, by))).toBe(to)
  })
})

it('cuts before the word nearest to the middle, and one word not at all', () => {
  expect(middleOf(text, at('over 5,678 votes'))).toBe(at('5,678').start)
  expect(middleOf(text, at('5,678'))).toBeNull()
})
