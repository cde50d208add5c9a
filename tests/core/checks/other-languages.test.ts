import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { articleOf, imported } from '../article'

const fixture = (slug: string) => {
  const folder = resolve(import.meta.dirname, '../../fixtures/articles', slug)
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith('source.'))!))
}

describe('checks, on an article in another language', () => {
  it('stay silent on Hindi, and the editor is told', async () => {
    const { articles, warnings } = await imported(fixture('text-devanagari'), 'pul.txt')
    expect(articles[0]!.language).toBe('hi')
    expect(analyse(articles[0]!).findings).toEqual([])
    expect(warnings.map(({ message }) => message)).toContain(
      'pul.txt is in Hindi: the checks read English only, and none was run on it.'
    )
  })

  it('run on the same slip in English, and in a text too short to tell', () => {
    const slip = 'She won by by 2,160 votes.'
    const english = `${slip} The count at Tilpur began at eight and went on to the evening, and the agents of both sides kept to their own tallies of it.`
    const french = `${slip} Les deux ponts sur la rivière ont été ouverts lundi à la circulation, et le bac qui avait porté les gens pendant quarante ans a fait sa dernière traversée.`
    const found = (text: string) => analyse(articleOf(text)).findings.map(({ check }) => check)
    expect(found(slip)).toContain('copy.doubled')
    expect(found(english)).toContain('copy.doubled')
    expect(articleOf(french).language).toBe('fr')
    expect(found(french)).toEqual([])
  })
})
