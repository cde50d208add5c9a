import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/renderer/src/claims/source-of'

describe('sourceOf', () => {
  it.each([
    ['https://www.example.org/count?day=2', 'url', 'https://www.example.org/count?day=2', 'example.org'],
    ['www.example.org/count', 'url', 'https://www.example.org/count', 'example.org'],
    ['10.1000/xyz123', 'url', 'https://doi.org/10.1000/xyz123', 'doi:10.1000/xyz123'],
    ['doi: 10.1000/xyz123', 'url', 'https://doi.org/10.1000/xyz123', 'doi:10.1000/xyz123'],
    ['https://doi.org/10.1000/xyz123', 'url', 'https://doi.org/10.1000/xyz123', 'doi:10.1000/xyz123'],
    ['/home/desk/ledger 1931.pdf', 'file', '/home/desk/ledger 1931.pdf', 'ledger 1931.pdf'],
    ['C:\\Desk\\ledger.pdf', 'file', 'C:\\Desk\\ledger.pdf', 'ledger.pdf'],
    ['file:///home/desk/a.txt', 'file', 'file:///home/desk/a.txt', 'a.txt']
  ])('knows %s for what it is', (pasted, kind, locator, source) => {
    expect(sourceOf(` ${pasted} `)).toEqual({ kind, locator, source })
  })

  it.each([
    '',
    'htt',
    'https://',
    'https://localhost',
    'Returning officer',
    'either/or',
    '10.5 per cent',
    'Harbour board, minutes of 3 May',
    'see www.example.org for more',
    'two\nlines',
    'javascript:alert(1)',
    '/ or not'
  ])('takes %j for words', (pasted) => {
    expect(sourceOf(pasted)).toBeNull()
  })
})
