import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { associations } from '../packaging/associations.mjs'
import { builderConfig, fileTypes, mimeTypes } from '../packaging/builder-config.mjs'
import { importers } from '../src/core/import/registry'

const config = (env: NodeJS.ProcessEnv = {}) => builderConfig({ env, electronVersion: '45.4.1' })

describe('what the installers offer the desk for', () => {
  it('is what the desk opens, all of it but the wire and dump forms that end otherwise', () => {
    const opened = new Set(importers.flatMap(({ extensions }) => extensions))
    const offered = fileTypes.flatMap(({ extensions }) => extensions)
    expect(offered.filter((each) => !opened.has(each))).toEqual([])
    expect([...opened].filter((each) => !offered.includes(each)).sort()).toEqual(['dump', 'incx', 'tst'])
    expect(new Set(offered).size).toBe(offered.length)
    for (const type of mimeTypes) expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
  })

  it('takes no default: Alternate on a Mac, “Open with” alone on Windows', () => {
    for (const type of config().mac!.fileAssociations as readonly { rank: string }[])
      expect(type.rank).toBe('Alternate')
    expect(config().fileAssociations).toBeUndefined()
    const script = associations()
    const keys = [...script.matchAll(/(?:WriteRegStr|DeleteRegKey) SHELL_CONTEXT "([^"]+)"/g)].map(
      ([, key]) => key!
    )
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys)
      expect(key).toMatch(/^Software\\Classes\\Applications\\\$\{APP_EXECUTABLE_FILENAME\}(?:\\|$)/)
    expect(script).toContain('\\SupportedTypes" ".docx" ""')
  })
})

describe('the installers', () => {
  it('leave desks, settings and logs alone when the program goes', () => {
    expect(config().nsis!.deleteAppDataOnUninstall).toBe(false)
  })

  it('look for no updates', () => {
    expect(config().publish).toBeNull()
    const { devDependencies } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')
    )
    expect(Object.keys(devDependencies)).not.toContain('electron-updater')
  })

  it('close the program to everything but its one archive', () => {
    expect(config().electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true
    })
  })

  it('are notarised where there is an account to do it with', () => {
    expect(config().mac!.notarize).toBe(false)
    expect(config({ APPLE_API_KEY: 'key.p8' }).mac!.notarize).toBe(true)
  })
})
