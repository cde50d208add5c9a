import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { importFile } from '../../src/core/import/import-file'
import { type Failure, fail, type Result } from '../../src/core/result'
import { readArticleFile } from '../../src/node/article-files'
import { documentReaders } from '../../src/node/document-readers'
import { failureIn } from '../../src/strings/failures/failure-words'
import { failuresInHindi } from '../../src/strings/failures/failures.hi'
import { temporaryFolder } from '../node/temporary-folder'

const failed = (result: Result<unknown>): Failure => {
  if (result.ok) throw new Error('It went well.')
  return result.error
}

it('says in Hindi what failures say in English, with the same names and numbers', async () => {
  const folder = temporaryFolder()
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'below'))
  const read = async (path: string) => {
    const file = await readArticleFile(path)
    return failed(file.ok ? await importFile(file.value, documentReaders) : file)
  }
  const failures = [
    await read(put('nothing.txt', '')),
    await read(put('white.txt', ' \n\n ')),
    await read(put('scan.txt', Uint8Array.of(0, 1, 2, 0, 255, 0, 7, 0))),
    await read(put('cut.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 255, 0))),
    await read(join(folder, 'gone.txt')),
    await read(join(folder, 'below'))
  ]
  for (const failure of failures) {
    const said = failureIn('hi', failure)
    expect(said, failure.message).toMatch(/[\u0900-\u097f]/)
    expect(said).not.toContain('undefined')
    expect(said).toContain(String(failure.data?.name ?? failure.data?.path))
    expect(failureIn('en', failure)).toBe(failure.message)
  }
  expect(new Set(failures.map((failure) => failureIn('hi', failure))).size).toBe(failures.length)
})

it('leaves what the catalogue has no words for as it is', () => {
  expect(failureIn('hi', failed(fail('disk-ate-it', 'The disk ate it.')))).toBe('The disk ate it.')
  // Another importer's, which says what is missing and gives no data.
  expect(failureIn('hi', failed(fail('empty', 'a.rss is a feed without an article in it.')))).toBe(
    'a.rss is a feed without an article in it.'
  )
  // A reason that is not known is not taken for another.
  expect(failureIn('hi', failed(fail('empty', 'It is empty.', { name: 'a', reason: 'new' })))).toBe(
    'It is empty.'
  )
})

it('has words for nothing that no program says', () => {
  const source = ['core', 'node']
    .map((room) => resolve(import.meta.dirname, '../../src', room))
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(room, name), 'utf8'))
    )
    .join('\n')
  for (const key of Object.keys(failuresInHindi)) {
    const [code, reason] = key.split(':')
    expect(source).toContain(`'${code}'`)
    if (reason) expect(source).toContain(`reason: '${reason}'`)
  }
})
