import { describe, expect, it } from 'vitest'
import { type ColumnMapping, fieldsOf, tableSignature } from '../../../src/core/import/columns'
import { importFile } from '../../../src/core/import/import-file'
import { tableHead } from '../../../src/core/import/table-head'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'

describe('fieldsOf', () => {
  it('goes by the names of columns, and by what the editor says before that', () => {
    const columns = ['ID', 'Headline', 'Body text', 'Notes', 'When it ran']
    expect(fieldsOf(columns)).toEqual(['id', 'title', 'text', undefined, undefined])
    expect(fieldsOf(columns, { text: 'Notes' })).toEqual(['id', 'title', undefined, 'text', undefined])
    expect(fieldsOf(columns, { title: '', date: 'When it ran ' })).toEqual([
      'id',
      undefined,
      'text',
      undefined,
      'date'
    ])
    expect(fieldsOf(columns, { byline: 'Nobody' })).toEqual(['id', 'title', 'text', undefined, undefined])
  })

  it('takes one column for one field only', () => {
    expect(fieldsOf(['a', 'b'], { title: 'a', text: 'a' })).toEqual(['text', undefined])
  })
})

describe('tableSignature', () => {
  it('is the same for the same columns in the same order, however they are padded', () => {
    expect(tableSignature(['a', 'b '])).toBe(tableSignature([' a', 'b']))
    expect(tableSignature(['a', 'b'])).not.toBe(tableSignature(['b', 'a']))
    expect(tableSignature(['ab', 'c'])).not.toBe(tableSignature(['a', 'bc']))
  })
})

describe('tableHead', () => {
  it('gives the columns and three rows of as many cells, past empty lines', () => {
    const text = '\nKopf,Inhalt,Tag\nA,"One, and\nmore",1\n\nB,Two\nC,Three,3,extra\nD,Four,4\n'
    expect(tableHead(fileOf(text, 'a.csv'))).toEqual({
      columns: ['Kopf', 'Inhalt', 'Tag'],
      rows: [
        ['A', 'One, and\nmore', '1'],
        ['B', 'Two', ''],
        ['C', 'Three', '3']
      ]
    })
    expect(tableHead(fileOf('Kopf\tInhalt\r\nA, B\tC\r\n', 'a.tsv'))?.rows).toEqual([['A, B', 'C']])
  })

  it('has nothing to ask of what is no table', () => {
    expect(tableHead(fileOf('', 'a.csv'))).toBeNull()
    expect(tableHead(fileOf('one column\nonly\n', 'a.csv'))).toBeNull()
    expect(tableHead(fileOf(Uint8Array.of(0, 1, 2, 0), 'a.csv'))).toBeNull()
  })
})

describe('a table with columns of other names', () => {
  const text = 'Kopf;Inhalt;Tag;Von\nBridge opens;It cost 412 crore.;2024-06-03;Asha Rao\n'
  const read = (mapping?: ColumnMapping) =>
    importFile({ ...fileOf(text, 'a.csv'), columnsOf: () => mapping }, documentReaders)

  it('is read as the editor says', async () => {
    const imported = await read({ title: 'Kopf', text: 'Inhalt', date: 'Tag', byline: 'Von' })
    if (!imported.ok) throw new Error(imported.error.message)
    const [article] = imported.value.articles
    expect(article).toMatchObject({ title: 'Bridge opens', publishedOn: '2024-06-03' })
    expect(article!.text).toBe('Bridge opens\n\nAsha Rao\n\nIt cost 412 crore.')
  })

  it('is asked about again where what was said names no text', async () => {
    for (const mapping of [undefined, {}, { title: 'Kopf' }, { text: 'Gone' }])
      expect(await read(mapping)).toMatchObject({ ok: false, error: { code: 'unknown-columns' } })
  })
})
