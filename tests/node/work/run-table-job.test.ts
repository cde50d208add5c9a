import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatTableFile, parseTableFile, tableFileOf } from '../../../src/core/file/table-file'
import type { CheckedArticle, JobDone } from '../../../src/node/work/job'
import { referencesFor } from '../../../src/node/work/references-for'
import { runJob } from '../../../src/node/work/run-job'
import { deskTable, sonpurCsv } from '../../core/desk-table'
import { workbook } from '../../core/workbook'
import { temporaryFolder } from '../temporary-folder'

type TableJob = Exclude<Parameters<typeof runJob>[0], { kind: 'import' | 'check' | 'head' }>

async function run(job: TableJob): Promise<JobDone> {
  const result = await runJob(job, () => {})
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const csv = { name: 'results.csv', bytes: new TextEncoder().encode(sonpurCsv) }
const label = { name: 'by-polls', asOf: '2017-03-11', publisher: 'Returning officer', meanings: {} }
const stamp = { id: 'a1', addedAt: '2024-01-01T00:00:00.000Z', addedBy: 'NK' }

function keptIn(folder: string, text: string): string {
  const path = join(folder, 'a1.json')
  writeFileSync(path, text)
  return path
}

describe('jobs with tables', () => {
  it('show the top of a table and what its columns seem to be, before it is kept', async () => {
    const done = await run({ kind: 'table', source: csv })
    const { table } = done
    expect(table).toMatchObject({
      name: 'results',
      guessed: {
        seat: 'constituency',
        candidate: 'candidate',
        votes: 'votes',
        total: 'total_votes',
        year: 'year'
      },
      rowCount: 3,
      contestCount: 1,
      source: { name: 'results.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      sheets: []
    })
    expect(table?.top[0]).toEqual(['2017', 'Sonpur', 'Asha Rawat', 'Janata Party', '14259', '31500'])
    expect(done).not.toHaveProperty('text')
  })

  it('make the text of its file, with what was said of it', async () => {
    const { text } = await run({ kind: 'table', source: csv, keep: { ...label, ...stamp } })
    expect(parseTableFile(text!, 'a1.json')).toMatchObject({
      ok: true,
      value: { ...label, ...stamp, firstRow: 2, source: { name: 'results.csv' } }
    })
  })

  it('read a workbook in the thread, and say which sheet and which there are', async () => {
    const rows = [
      ['seat', 'candidate', 'votes'],
      ['Sonpur', 'Asha Rawat', 14259]
    ] as const
    const { table } = await run({
      kind: 'table',
      source: { name: 'r.xlsx', bytes: workbook({ R: rows, S: rows }) }
    })
    expect(table).toMatchObject({ source: { sheet: 'R' }, sheets: ['R', 'S'], contestCount: 1 })
  })

  it('refuse what is no table, naming file and place', async () => {
    const bytes = new TextEncoder().encode('seat,votes\nSonpur,14,259\n')
    expect(await runJob({ kind: 'table', source: { name: 'r.csv', bytes } }, () => {})).toMatchObject({
      ok: false,
      error: { code: 'not-a-table', message: expect.stringContaining('r.csv, row 2') }
    })
  })

  it('give a table other words and keep its rows and what a later program wrote', async () => {
    const text = formatTableFile(tableFileOf(deskTable())).replace('"name":', '"colour": "red",\n  "name":')
    const path = keptIn(temporaryFolder(), text)
    const { table, text: after } = await run({
      kind: 'relabel',
      path,
      label: { ...label, meanings: { votes: '' } }
    })
    const read = parseTableFile(after!, 'a1.json')
    expect(read).toMatchObject({
      ok: true,
      value: { name: 'by-polls', colour: 'red', rows: deskTable().rows }
    })
    expect(table!.contestCount).toBe(0)
  })

  it('list tables without their rows, the damaged ones with what is wrong', async () => {
    const folder = temporaryFolder()
    const path = keptIn(folder, formatTableFile(tableFileOf(deskTable())))
    const { tables } = await run({
      kind: 'tables',
      tables: [
        { id: 'a1', path },
        { id: 'b2', path: join(folder, 'b2.json') }
      ]
    })
    expect(tables).toMatchObject([
      { id: 'a1', table: { name: 'results', rowCount: 3, contestCount: 1 } },
      { id: 'b2', problem: expect.stringContaining('b2.json cannot be read') }
    ])
    expect(JSON.stringify(tables)).not.toContain('Asha')
  })

  it('give rows from any place, anew where the file is another', async () => {
    const folder = temporaryFolder()
    const path = keptIn(folder, formatTableFile(tableFileOf(deskTable())))
    expect((await run({ kind: 'table-rows', path, from: 1, count: 2 })).rows).toEqual({
      firstRow: 2,
      total: 4,
      from: 1,
      rows: deskTable().rows.slice(1, 3)
    })
    keptIn(folder, formatTableFile(tableFileOf(deskTable({ rows: [['2012', 'S', 'A', 'J', '1', '2']] }))))
    expect((await run({ kind: 'table-rows', path, from: 0, count: 9 })).rows?.rows).toEqual([
      ['2012', 'S', 'A', 'J', '1', '2']
    ])
  })
})

describe('checking against the desk’s tables', () => {
  const article = new TextEncoder().encode(
    'Count ends\n\nAsha Rawat beat Vinod Pal in Sonpur in 2017 by 3,910 votes.\n'
  )
  const references = referencesFor([])

  async function codes(desk: { readonly stamp: string; readonly paths: readonly string[] }) {
    const found: CheckedArticle[] = []
    const source = { name: 'a.txt', bytes: article }
    await runJob({ kind: 'import', source, references: desk }, (more) => void found.push(...more), references)
    return found.flatMap(({ analysis }) => analysis.findings).filter(({ check }) => check === 'table.value')
  }

  it('finds by another stamp that they have changed, and leaves out one that cannot be read', async () => {
    const folder = temporaryFolder()
    const path = keptIn(folder, formatTableFile(tableFileOf(deskTable())))
    const paths = [path, join(folder, 'gone.json')]
    expect(await codes({ stamp: '1', paths })).toMatchObject([
      {
        code: 'differs',
        data: { cells: ['results!2/votes', 'results!3/votes'], asOf: '2017-03-11', value: 3190 }
      }
    ])
    keptIn(folder, 'damaged')
    expect(await codes({ stamp: '1', paths })).toHaveLength(1)
    expect(await codes({ stamp: '2', paths })).toEqual([])
    expect(await codes({ stamp: '3', paths: [] })).toEqual([])
  })
})
