import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../src/core/file/json-schemas'

const folder = resolve(import.meta.dirname, '../../../docs/schema')

describe('docs/schema', () => {
  it.each(Object.entries(jsonSchemas()))(
    '%s is what the program reads; vitest -u writes it anew',
    async (name, schema) => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(resolve(folder, name))
    }
  )

  it('holds nothing else', () => {
    // What is answered is no file: its schema is written by tests/core/export/answer-schema.test.ts.
    expect(readdirSync(folder).sort()).toEqual([...Object.keys(jsonSchemas()), 'answer.json'].sort())
  })

  it('asks for the format, the version and every key of an article', () => {
    expect(jsonSchemas()['article.json']).toMatchObject({
      properties: { format: { const: 'corrigenda.article' }, version: { const: 3 } },
      required: expect.arrayContaining(['article', 'claims', 'findings', 'history', 'versions', 'orphans'])
    })
  })
})
