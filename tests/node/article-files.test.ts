import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largestArticleFile, readArticleFile } from '../../src/node/article-files'
import { temporaryFolder } from './temporary-folder'

describe('readArticleFile', () => {
  it('reads bytes, name, path and hash', async () => {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, 'abc')
    const read = await readArticleFile(path)
    expect(read).toEqual({
      ok: true,
      value: {
        name: 'story.txt',
        path,
        bytes: Buffer.from('abc'),
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      }
    })
  })

  it('answers for what is not a file to read', async () => {
    const folder = temporaryFolder()
    const path = (name: string) => join(folder, name)
    mkdirSync(path('folder'))
    writeFileSync(path('big.txt'), '')
    truncateSync(path('big.txt'), largestArticleFile + 1)
    for (const [name, code] of [
      ['missing.txt', 'file-missing'],
      ['folder', 'file-not-a-file'],
      ['big.txt', 'file-too-large']
    ] as const) {
      const read = await readArticleFile(path(name))
      expect(read).toMatchObject({ ok: false, error: { code } })
      expect(read.ok || read.error.message).toContain(path(name))
    }
  })

  it.skipIf(process.platform === 'win32')('does not open what may never end', async () => {
    expect(await readArticleFile('/dev/zero')).toMatchObject({
      ok: false,
      error: { code: 'file-not-a-file' }
    })
  })
})
