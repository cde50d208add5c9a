import { describe, expect, it } from 'vitest'
import { formatTableFile, parseTableFile, tableFileOf } from '../../../src/core/file/table-file'
import { deskTable } from '../desk-table'

const file = tableFileOf(deskTable())

describe('a table’s file', () => {
  it('is read as it was written, a row a line', () => {
    const text = formatTableFile(file)
    expect(parseTableFile(text, 't.json')).toEqual({ ok: true, value: file })
    expect(text).toContain(
      '  "rows": [\n    ["2017","Sonpur","Asha Rawat","Janata Party","14259","31500"],\n'
    )
    expect(text.endsWith('\n  ]\n}\n')).toBe(true)
  })

  it('keeps keys of a later program, in the file and in its next state', () => {
    const text = formatTableFile(file).replace('"name":', '"colour": "red",\n  "name":')
    const read = parseTableFile(text, 't.json')
    if (!read.ok) throw new Error(read.error.message)
    expect(tableFileOf({ ...deskTable(), name: 'other' }, read.value)).toMatchObject({
      name: 'other',
      colour: 'red'
    })
  })

  it.each([
    ['{"format":"corrigenda.table","version":2}', 'desk-from-future', 't.json'],
    [formatTableFile(file).replace('["2017","Sonpur",', '["2017",'), 'table-damaged', '"rows.0"'],
    [formatTableFile(file).replace('"asOf": "2017-03-11"', '"asOf": "last week"'), 'table-damaged', '"asOf"'],
    [
      formatTableFile(file)
        .replace('    "party",', '    "seat",')
        .replace('"seat",\n    "candidate"', '"candidate"')
        .slice(0, 300),
      'table-damaged',
      'cut off'
    ],
    ['', 'table-damaged', 'empty']
  ])('refuses %#, naming the place', (text, code, words) => {
    const read = parseTableFile(text, 't.json')
    expect(read).toMatchObject({ ok: false, error: { code } })
    expect(!read.ok && read.error.message).toContain(words)
  })
})
