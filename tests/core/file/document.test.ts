import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type DocumentForm, documentForm, keepUnknown, parseDocument } from '../../../src/core/file/document'

interface Shelf {
  readonly format: 'shelf'
  readonly version: 3
  readonly rows: number
}

const form: DocumentForm<Shelf, 'damaged'> = {
  format: 'shelf',
  version: 3,
  what: 'a shelf',
  schema: z.looseObject({ format: z.literal('shelf'), version: z.literal(3), rows: z.int() }),
  migrations: [
    { to: 2, what: 'boards became rows', migrate: ({ boards, ...rest }) => ({ ...rest, rows: boards }) },
    {
      to: 3,
      what: 'rows are counted from 1',
      migrate: (older) => ({ ...older, rows: Number(older.rows) + 1 })
    }
  ],
  damaged: 'damaged'
}

describe('documentForm', () => {
  it('takes migrations that lead from 1 to the version, step by step', () => {
    expect(documentForm(form)).toBe(form)
  })

  it.each([
    ['a gap', { migrations: [form.migrations[1]!] }],
    ['a wrong order', { migrations: [form.migrations[1]!, form.migrations[0]!] }],
    ['a step twice', { migrations: [form.migrations[0]!, form.migrations[0]!] }],
    ['too few steps', { migrations: [form.migrations[0]!] }],
    ['too many steps', { version: 2 }]
  ])('refuses %s', (_, change) => {
    expect(() => documentForm({ ...form, ...change })).toThrow(/shelf: /)
  })
})

describe('parseDocument', () => {
  it.each([
    [1, { boards: 4 }, 5],
    [2, { rows: 4 }, 5],
    [3, { rows: 4 }, 4]
  ])('brings version %i up to date', (version, content, rows) => {
    const text = JSON.stringify({ format: 'shelf', version, ...content, colour: 'red' })
    expect(parseDocument(form, text, 'x.json')).toEqual({
      ok: true,
      value: { format: 'shelf', version: 3, rows, colour: 'red' }
    })
  })

  it.each([
    ['', 'damaged', 'x.json is empty'],
    ['{"format"', 'damaged', 'x.json is not complete JSON'],
    ['[]', 'damaged', 'x.json is not a shelf'],
    ['{"format":"box","version":1}', 'damaged', 'x.json is not a shelf'],
    ['{"format":"shelf","version":"1"}', 'damaged', 'x.json is not a shelf'],
    ['{"format":"shelf","version":3,"rows":"many"}', 'damaged', 'x.json is damaged at "rows"'],
    ['{"format":"shelf","version":4}', 'desk-from-future', 'x.json was written by a newer Corrigenda']
  ])('answers to %s', (text, code, message) => {
    const result = parseDocument(form, text, 'x.json')
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(message) } })
  })
})

describe('keepUnknown', () => {
  it('keeps what it has no name for, and lets go of what it has', () => {
    expect(keepUnknown(['a', 'b'], { a: 1, b: 2, c: 3 }, { a: 9 })).toEqual({ a: 9, c: 3 })
    expect(keepUnknown(['a'], undefined, { a: 9 })).toEqual({ a: 9 })
  })
})
