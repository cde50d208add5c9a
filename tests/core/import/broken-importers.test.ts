import { afterEach, describe, expect, it, vi } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { importers } from '../../../src/core/import/registry'
import { documentReaders } from '../../../src/node/document-readers'

const file = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  sha256: '0'.repeat(64)
})
const story = 'Asha Rawat won.\n\nShe polled 69,714 votes in the ward on Thursday.'
const read = () => importFile(file('story.txt', story), documentReaders)
const breakDown = () => {
  throw new Error('broken on purpose')
}

afterEach(() => vi.restoreAllMocks())

const each = importers.map((importer) => [importer.id, importer] as const)

describe('an importer that breaks down', () => {
  it.each(each)('%s over whether a file is its own lets the others be asked', async (id, importer) => {
    const whole = await read()
    expect(whole).toMatchObject({ ok: true })
    vi.spyOn(importer, 'accepts').mockImplementation(breakDown)
    const result = await read()
    if (importer !== importers.at(-1)) return expect(result).toEqual(whole)
    expect(result).toMatchObject({ ok: false, error: { code: 'unreadable' } })
    expect(id).toBe('plain-text')
  })

  it.each(each)(
    '%s while it reads is told of, with what to do, and reads the next file',
    async (_, importer) => {
      vi.spyOn(importer, 'accepts').mockReturnValueOnce(true)
      vi.spyOn(importer, 'read').mockImplementationOnce(breakDown)
      const result = await read()
      expect(result).toMatchObject({ ok: false, error: { code: 'unreadable' } })
      const message = result.ok ? '' : result.error.message
      expect(message).toContain('story.txt brought the reader of')
      expect(message).toContain(importer.label)
      expect(message).toContain('broken on purpose')
      expect(message).toContain('Save the article as plain text')
      expect(await read()).toMatchObject({ ok: true })
    }
  )

  it.each(each)('%s by a promise that is broken is told of too', async (_, importer) => {
    vi.spyOn(importer, 'accepts').mockReturnValueOnce(true)
    vi.spyOn(importer, 'read').mockImplementationOnce(() => Promise.reject(new Error('broken later')))
    expect(await read()).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining('broken later') }
    })
  })
})
