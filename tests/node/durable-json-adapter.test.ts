import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { done, fail } from '../../src/core/result'
import { versionsIn } from '../../src/node/backups'
import { DurableJsonAdapter, openJsonDocument } from '../../src/node/durable-json-adapter'
import { temporaryFolder } from './temporary-folder'

const optionsIn = (folder: string) => ({
  path: join(folder, 'x.json'),
  backup: join(folder, 'backups', 'x'),
  parse: (text: string, file: string) =>
    text.startsWith('{') ? done(JSON.parse(text) as { n: number }) : fail('damaged', `${file} is damaged.`),
  format: (value: { n: number }) => JSON.stringify(value),
  unreadable: 'damaged' as const
})

describe('DurableJsonAdapter', () => {
  it('is an adapter for lowdb', async () => {
    const options = optionsIn(temporaryFolder())
    const database = new Low(new DurableJsonAdapter(options), { n: 0 })
    await database.read()
    await database.update((data) => {
      data.n = 1
    })
    await database.update((data) => {
      data.n = 2
    })
    expect(readFileSync(options.path, 'utf8')).toBe('{"n":2}')
    const [version] = await versionsIn(options.backup)
    expect(readFileSync(version!, 'utf8')).toBe('{"n":1}')
  })

  it('never writes over a file it could not read, or did not', async () => {
    const options = optionsIn(temporaryFolder())
    writeFileSync(options.path, 'damaged')
    const adapter = new DurableJsonAdapter(options)
    await expect(adapter.write({ n: 1 })).rejects.toThrow('must be read')
    await expect(adapter.read()).rejects.toThrow('is damaged')
    await expect(adapter.write({ n: 1 })).rejects.toThrow('must be read')
    expect(readFileSync(options.path, 'utf8')).toBe('damaged')
  })

  it('names the version before the damaged one', async () => {
    const folder = temporaryFolder()
    const options = optionsIn(folder)
    const adapter = new DurableJsonAdapter(options)
    await adapter.read()
    for (const n of [1, 2]) await adapter.write({ n })
    writeFileSync(options.path, 'damaged')
    const opened = await openJsonDocument(options)
    expect(opened.ok || opened.error.message).toBe(
      `${options.path} is damaged. It was left as it is and its bytes are kept as x.json.damaged-1. ` +
        'The version before it is in the backups: restore it, or choose another desk.'
    )
    writeFileSync(options.path, 'damaged again')
    await openJsonDocument(options)
    expect(readdirSync(folder).sort()).toEqual(['backups', 'x.json', 'x.json.damaged-1', 'x.json.damaged-2'])
  })
})
