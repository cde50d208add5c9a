import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callNames, eventNames } from '../src/ipc/contract'
import { argumentSchemas } from '../src/ipc/schemas'

const root = resolve(import.meta.dirname, '..')

/** A house of the same rules with nothing in it but the files a test puts there. */
let house: string
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'corrigenda-rules-'))
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  // The copy stands outside any git checkout, where there are no ignore rules to ask for.
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...rules, vcs: undefined }))
  symlinkSync(join(root, 'biome'), join(house, 'biome'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
afterAll(() => rmSync(house, { recursive: true }))

/** What the linter says of a file of this content at this place. */
function lint(path: string, content: string): string {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=50', path], {
    cwd: house,
    encoding: 'utf8'
  })
  rmSync(file)
  return run.stdout + run.stderr
}

describe('who may import whom', () => {
  it.each([
    ['src/core/text/x.ts', "import 'node:fs'", 'core is pure'],
    ['src/core/text/x.ts', "import type { App } from 'electron'\nexport type X = App", 'core is pure'],
    ['src/core/text/x.ts', "import { useState } from 'react'\nexport const x = useState", 'core is pure'],
    ['src/core/text/x.ts', "import { Low } from 'lowdb'\nexport const x = Low", 'core is pure'],
    ['src/core/text/x.ts', "import '../../node/desk-folder'", 'core is pure'],
    ['src/core/x.ts', "import '../ipc/contract'", 'core is pure'],
    ['src/core/x.ts', 'export const x = Math.random()', 'core has no chance'],
    ['src/core/x.ts', 'export const x = Date.now()', 'core has no clock'],
    ['src/core/x.ts', 'export const x = new Date()', 'core has no clock'],
    ['src/node/x.ts', "import { app } from 'electron'\nexport const x = app", 'node serves both'],
    ['src/node/x.ts', "import '../main/window'", 'node serves both'],
    ['src/ipc/x.ts', "import '../node/desk-folder'", 'the contract knows core types only'],
    [
      'src/cli/x.ts',
      "import { app } from 'electron'\nexport const x = app",
      'the command line runs without Electron'
    ],
    ['src/cli/x.ts', "import '../main/window'", 'the command line runs without Electron'],
    ['src/cli/x.ts', "import '../ipc/settings'", 'the command line runs without Electron'],
    ['src/server/x.ts', "import { app } from 'electron'\nexport const x = app", 'servers speak protocols'],
    ['src/server/x.ts', "import '../cli/failure'", 'servers speak protocols'],
    ['src/sweep/x.ts', "import '../cli/failure'", 'a sweep works over core and node'],
    ['src/sync/x.ts', "import '../main/window'", 'a shared desk works over core and node'],
    ['src/node/x.ts', "import '../server/checker'", 'node serves both'],
    ['src/core/x.ts', "import '../server/checker'", 'core is pure'],
    [
      'src/main/window.ts',
      "import { ipcMain } from 'electron'\nexport const x = ipcMain",
      'main/ipc.ts only'
    ],
    ['src/main/window.ts', "import '../renderer/src/App'", 'main may import'],
    ['src/preload/x.ts', "import 'node:fs'", 'the preload is one small file'],
    ['src/preload/x.ts', "import '../ipc/schemas'", 'the preload is one small file'],
    ['src/renderer/src/x.ts', "import 'node:fs'", 'never the disk'],
    [
      'src/renderer/src/x.ts',
      "import { ipcRenderer } from 'electron'\nexport const x = ipcRenderer",
      'never the disk'
    ],
    ['src/renderer/src/x.ts', "import '../../node/desk-folder'", 'never the disk']
  ])('refuses in %s: %s', (path, content, message) => {
    expect(lint(path, content)).toContain(message)
  })

  it.each([
    ['src/core/x.ts', "import '../core/model/span'"],
    ['src/node/x.ts', "import 'node:fs'\nimport '../core/result'"],
    ['src/main/ipc.ts', "import { ipcMain } from 'electron'\nexport const x = ipcMain"],
    ['src/cli/x.ts', "import '../node/desk-folder'\nimport '../core/desk'"],
    ['src/renderer/src/x.ts', "import type { Api } from '../../ipc/contract'\nexport type X = Api"]
  ])('allows in %s: %s', (path, content) => {
    expect(lint(path, content)).not.toMatch(/noRestricted|plugin/)
  })

  it('gives core neither a screen nor Node: the compiler knows no document, process or timer there', () => {
    const config = JSON.parse(readFileSync(join(root, 'tsconfig.core.json'), 'utf8'))
    expect(config.compilerOptions).toEqual({ lib: ['ES2023'], types: [] })
    expect(config.include).toEqual(['src/core', 'src/library'])
  })
})

describe('the contract', () => {
  it('is this, so that a new call shows in review', () => {
    expect(callNames).toMatchInlineSnapshot(`
      [
        "search",
        "foundLine",
        "readSettings",
        "changeSettings",
        "takeProject",
        "writeProject",
        "openOtherDesk",
        "trustDesk",
        "sharedDesk",
        "shareDesk",
        "joinSharedDesk",
        "isAt",
        "about",
        "showLogs",
        "print",
        "openDesk",
        "openArticle",
        "acrossDesk",
        "placesToMend",
        "corrections",
        "usedSources",
        "sourceFile",
        "holdAgainst",
        "correctedFindings",
        "fileLines",
        "examineDesk",
        "repairDesk",
        "chooseFiles",
        "chooseFolder",
        "dropFiles",
        "pasteArticle",
        "tableHead",
        "addTable",
        "takeIn",
        "listTables",
        "chooseTable",
        "chooseSheet",
        "keepTable",
        "relabelTable",
        "removeTable",
        "restoreTable",
        "tableRows",
        "checkAgain",
        "cancelWork",
        "change",
        "countWanted",
        "changeWanted",
        "undo",
        "redo",
        "previewReport",
        "exportReport",
        "showReport",
        "keepCopy",
        "copyText",
      ]
    `)
    expect(eventNames).toMatchInlineSnapshot(`
      [
        "articlesListed",
        "united",
        "shared",
        "sourceChanged",
        "filesAdded",
        "leaveAsked",
        "progress",
        "tablesChecked",
        "acrossRead",
        "command",
      ]
    `)
  })

  it('has a schema for the arguments of every call, and no more', () => {
    expect(Object.keys(argumentSchemas).sort()).toEqual([...callNames].sort())
  })

  it.each([
    ['openArticle', [], false],
    ['openArticle', ['a'], true],
    ['openArticle', ['a', 'b'], false],
    ['openArticle', [{ toString: 'a' }], false],
    ['change', [[{ articleId: 'a', changes: [{ field: 'verdict', claim: 'c', value: 'disputed' }] }]], true],
    ['change', [[{ articleId: 'a', changes: [{ field: 'verdict', claim: 'c', value: null }] }]], true],
    ['change', [[{ articleId: 'a', changes: [{ field: 'verdict', claim: 'c', value: 'true' }] }]], false],
    ['change', [[{ articleId: 'a', changes: [{ field: 'history', claim: 'c', value: '' }] }]], false],
    ['change', [[{ articleId: 'a', changes: [] }]], false],
    ['change', [[]], false],
    [
      'change',
      [[{ articleId: 'a', changes: [{ field: 'note', claim: 'c', value: 'x'.repeat(20_001) }] }]],
      false
    ],
    [
      'change',
      [[{ articleId: 'a', changes: [{ field: 'note', claim: 'c', value: '' }], path: '/etc' }]],
      false
    ],
    ['change', [[{ articleId: 'a', changes: [{ field: 'added', value: { start: 0, end: 1.5 } }] }]], false],
    ['change', [[{ articleId: 'a', changes: [{ field: 'split', claim: 'c', at: -1 }] }]], false],
    ['exportReport', [[], 'md', null, null], false],
    ['exportReport', [['a'], 'md', null, -1], false],
    ['exportReport', [['a'], 'md', null, 3], true],
    ['previewReport', [['a'], 'claimreview', 'javascript:alert(1)'], false],
    ['exportReport', [['a'], 'md'], false],
    ['exportReport', [['a'], 'claimreview', 'javascript:alert(1)', null], false],
    ['exportReport', [['a'], 'claimreview', 'https://example.com/checks/1', null], true],
    ['exportReport', [['a'], 'notice', null, null], true]
  ] as const)('%s takes %j: %s', (name, args, fine) => {
    expect(argumentSchemas[name].safeParse(args).success).toBe(fine)
  })
})

it('keeps the words of the interface, the code and the files the same: no room of odds and ends', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  expect(names.filter((name) => /(?:utils?|helpers?|manager|common|misc)(?:\.tsx?)?$/i.test(name))).toEqual(
    []
  )
})
