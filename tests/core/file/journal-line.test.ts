import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatJournalLine, type JournalLine, parseJournalLine } from '../../../src/core/file/journal-line'

const sumOf = (text: string): string =>
  [...text].reduce((sum, c) => (sum * 31 + c.codePointAt(0)!) % 0xfffffffb, 7).toString(16)

const lineWith = (after: string): JournalLine => ({
  article: 'a',
  entry: {
    seq: 1,
    at: '2026-01-01T00:00:00Z',
    by: 'e',
    changes: [{ field: 'note', claim: 'c', before: '', after }]
  },
  summary: {
    id: 'a',
    title: 'T',
    sourceName: 's',
    progress: { claims: 1, ruled: 0, disputed: 0, needsSource: 0 },
    alarms: 0
  }
})

describe('a journal line', () => {
  it('comes back whatever is written in it, and is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (after) => {
        const text = formatJournalLine(lineWith(after), '', sumOf).text
        expect(text.indexOf('\n')).toBe(text.length - 1)
        expect(parseJournalLine(text.trimEnd(), sumOf)?.line).toEqual(lineWith(after))
      })
    )
  })

  it('left by a program that knew one change an entry is read as a step of one', () => {
    const { entry, ...line } = lineWith('seen')
    const flat = {
      ...line,
      entry: { seq: 1, at: entry!.at, by: 'e', claim: 'c', field: 'note', before: '', after: 'seen' }
    }
    const text = JSON.stringify({ sum: sumOf(JSON.stringify(flat)), line: flat })
    expect(parseJournalLine(text, sumOf)).toEqual({ line: lineWith('seen'), sum: expect.any(String) })
  })

  it('is nothing when any part of it is missing', () => {
    const text = formatJournalLine(lineWith('note'), '', sumOf).text.trimEnd()
    for (let end = 0; end < text.length; end++) expect(parseJournalLine(text.slice(0, end), sumOf)).toBeNull()
  })

  it('is nothing when a character of it was changed', () => {
    const text = formatJournalLine(lineWith('note'), '', sumOf).text.trimEnd()
    expect(parseJournalLine(text.replace('note"', 'nope"'), sumOf)).toBeNull()
    expect(parseJournalLine('{"sum":"0","line":{}}', sumOf)).toBeNull()
    expect(parseJournalLine('null', sumOf)).toBeNull()
  })
})
