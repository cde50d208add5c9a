import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectCallsOf } from '../../src/main/project-calls'
import { openSettings } from '../../src/main/settings-file'
import { temporaryFolder } from '../node/temporary-folder'

function opened(file: string | null, path: string | null) {
  const settings = openSettings(join(temporaryFolder(), 'settings.json'))
  let told = 0
  const calls = projectCallsOf({
    settings,
    onSettings: () => told++,
    askForFile: async () => file,
    askForPath: async () => path
  })
  return { settings, calls, told: () => told }
}

it('writes the settings as a file that another takes them from', async () => {
  const path = join(temporaryFolder(), 'corrigenda.json')
  const first = opened(null, path)
  const { house } = first.settings.current()
  const said = {
    checks: { 'num.vague': 'off' },
    house: { ...house, grouping: 'indian', names: ['Asha Rawat'] }
  } as const
  await first.settings.change(said)
  expect(await first.calls.writeProject()).toEqual({ ok: true, value: path })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(said)
  // Tables that somebody wrote into it stay; a file of another program is not written over.
  writeFileSync(path, '{"tables": ["results.csv"], "failOn": "warning"}')
  expect(await first.calls.writeProject()).toMatchObject({ ok: true })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    tables: ['results.csv'],
    failOn: 'warning',
    ...said
  })
  const other = join(temporaryFolder(), 'package.json')
  writeFileSync(other, '{"name": "stories"}')
  expect(await opened(null, other).calls.writeProject()).toMatchObject({
    ok: false,
    error: { code: 'project-damaged' }
  })
  expect(readFileSync(other, 'utf8')).toBe('{"name": "stories"}')
  const second = opened(path, null)
  const taken = await second.calls.takeProject()
  expect(taken).toMatchObject({
    ok: true,
    value: { path, tables: [join(path, '..', 'results.csv')], settings: said }
  })
  expect(second.settings.current()).toMatchObject(said)
  expect(second.told()).toBe(1)
})

it('says which tables the file names, and changes nothing where the file is wrong or none was chosen', async () => {
  const path = join(temporaryFolder(), 'corrigenda.json')
  writeFileSync(path, '{ "tables": ["results.csv"], "checks": { "num.pair": "off" } }')
  const wrong = opened(path, null)
  const before = wrong.settings.current()
  expect(await wrong.calls.takeProject()).toMatchObject({
    ok: false,
    error: { code: 'project-damaged', message: expect.stringContaining('there is no check “num.pair”') }
  })
  expect(wrong.settings.current()).toBe(before)
  expect(wrong.told()).toBe(0)
  writeFileSync(path, '{ "tables": ["results.csv"] }')
  expect(await opened(path, null).calls.takeProject()).toMatchObject({
    ok: true,
    value: { tables: [join(path, '..', 'results.csv')] }
  })
  const none = opened(null, null).calls
  expect(await none.takeProject()).toEqual({ ok: true, value: null })
  expect(await none.writeProject()).toEqual({ ok: true, value: null })
})
