import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({
  app: { getLocale: () => 'en-GB', getPreferredSystemLanguages: () => ['en-GB'] }
}))
const { pastedSources } = await import('../../src/main/pasted-sources')

const page = '<meta charset="utf-8"><h1>Bridge opens</h1><p>It cost 412 crore.</p>'

async function sourcesOf(clipboard: Parameters<typeof pastedSources>[0]) {
  const result = await pastedSources(clipboard)
  if (!result.ok) return result.error.code
  return result.value.map((source) =>
    'bytes' in source ? [source.name.split('.').at(-1), new TextDecoder().decode(source.bytes)] : source
  )
}

describe('pastedSources', () => {
  it('gives the page first and its text after it, from older and newer Electrons', async () => {
    const both = [
      ['html', page],
      ['txt', 'Bridge opens']
    ]
    expect(await sourcesOf({ readHTML: () => page, readText: () => 'Bridge opens' })).toEqual(both)
    const thing = { types: ['text/plain', 'text/html'], getType: async () => ({ text: async () => page }) }
    const picture = { types: ['image/png'], getType: () => Promise.reject(new Error('not there')) }
    expect(
      await sourcesOf({ read: async () => [picture, thing], readText: async () => 'Bridge opens' })
    ).toEqual(both)
  })

  it('prefers the text where the page has no paragraphs', async () => {
    const html = '<span style="color:red">It cost 412 crore.</span>'
    expect(await sourcesOf({ readHTML: () => html, readText: () => 'It cost 412 crore.' })).toEqual([
      ['txt', 'It cost 412 crore.']
    ])
  })

  it('names the same paste the same, and another differently', async () => {
    const nameOf = async (text: string) => {
      const result = await pastedSources({ readText: () => text })
      return result.ok && 'name' in result.value[0]! ? result.value[0].name : ''
    }
    expect(await nameOf('One.')).toMatch(/^pasted [0-9a-f]{8}\.txt$/)
    expect(await nameOf('One.')).toBe(await nameOf('One.'))
    expect(await nameOf('One.')).not.toBe(await nameOf('Two.'))
  })

  it('says why nothing can be pasted', async () => {
    expect(await sourcesOf({ readHTML: () => '', readText: () => ' \n' })).toBe('nothing-to-paste')
    expect(await sourcesOf({ readText: () => 'x'.repeat(5_000_001) })).toBe('too-much-to-paste')
  })
})
