import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/folders.mjs'
import { shippedPackages, thirdPartyLicences } from '../../scripts/third-party.mjs'

const file = join(root, 'THIRD-PARTY-LICENSES.txt')

describe('THIRD-PARTY-LICENSES.txt', () => {
  it('is current; `node scripts/third-party.mjs` writes it', async () => {
    expect(existsSync(file)).toBe(true)
    await expect(thirdPartyLicences()).toMatchFileSnapshot(file)
  })

  it('has what is imported, what that depends on, and fonts; not what only builds or tests', () => {
    const names = shippedPackages().map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', 'mammoth', 'jszip', 'zod']))
    expect(names).toContain('@fontsource-variable/noto-naskh-arabic')
    expect(names).toContain('pdf.js (Mozilla), inside unpdf')
    for (const other of ['vite', 'vitest', 'electron', 'typescript', 'wink-nlp', '@types/node', 'corrigenda'])
      expect(names).not.toContain(other)
  })

  it('has only licences under which the whole may be given away', () => {
    const free =
      /^\(?(?:MIT|MIT-0|ISC|BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0|0BSD|Zlib)(?: (?:OR|AND) .*)?\)?$/
    for (const { name, license } of shippedPackages()) expect(license, name).toMatch(free)
  })
})
