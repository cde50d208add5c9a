import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { mutantsOf, type SyntaxNode, withMutant } from '../../bench/mutants/mutants-of'
import { pickMutants } from '../../bench/mutants/pick-mutants'
import { mirrorOf } from '../../bench/mutants/run-tests'
import { seededChance } from '../../bench/seeded-chance'
import { temporaryFolder } from '../node/temporary-folder'

const tree = (source: string) => parseAst(source, { lang: 'ts' }) as unknown as SyntaxNode

/** Each fault of a source as its kind and the source with it. */
const faults = (source: string): readonly (readonly [string, string])[] =>
  mutantsOf(source, tree(source)).map((mutant) => [mutant.kind, withMutant(source, mutant)])

describe('the faults of a source', () => {
  it('are comparisons moved by their edge, and those turned round', () => {
    expect(faults('const f = a < b')).toEqual([['comparison', 'const f = a <= b']])
    expect(faults('const f = (a) !== /* < */ b')).toEqual([['comparison', 'const f = (a) === /* < */ b']])
    expect(faults('const f = a + b')).toEqual([])
  })

  it('are constants one more and one less, behind a minus as well', () => {
    expect(faults('const f = a - 0').map(([, source]) => source)).toEqual([
      'const f = a - 1',
      'const f = a - (-1)'
    ])
  })

  it('are conditions negated, and “and” for “or”', () => {
    expect(faults('if (a && b) go()')).toEqual([
      ['condition negated', 'if (!(a && b)) go()'],
      ['and or', 'if (a || b) go()']
    ])
    expect(faults('const f = a ?? b')).toEqual([])
  })

  it('are words dropped from lists, and from nothing else', () => {
    expect(faults("const f = ['é', 'b', 'c']").map(([, source]) => source)).toEqual([
      "const f = ['b', 'c']",
      "const f = ['é', 'c']",
      "const f = ['é', 'b']"
    ])
    expect(faults("const f = wordClass('won lost')").map(([, source]) => source)).toEqual([
      "const f = wordClass(' lost')",
      "const f = wordClass('won ')"
    ])
    expect(faults('const f = `won\n  lost`.split(/\\s+/)').length).toBe(2)
    expect(faults("const f = say('two words'), g = ['one'], h = [1n, 'a']")).toEqual([])
  })

  it('are functions that return nothing of what they should', () => {
    const [[kind, source] = []] = faults('function f(): readonly string[] { go(); return all }')
    expect([kind, source]).toEqual([
      'returns early',
      'function f(): readonly string[] { return []; go(); return all }'
    ])
    expect(faults('const f = (): boolean => { go(); return all }')[0]![1]).toContain('{ return false; go()')
    expect(faults('const f = (): Span | null => { go(); return all }')[0]![1]).toContain(
      '{ return null; go()'
    )
    expect(faults('const f = (): Span => { go(); return all }')).toEqual([])
    expect(faults('const f = (): string => { return all }')).toEqual([])
  })

  it('are none of types', () => {
    expect(faults("type A = 1 | 'a b'; interface B { readonly c: 2 }; let d: A extends 3 ? 4 : 5")).toEqual(
      []
    )
    expect(faults('const f = (a as 1) < b').length).toBe(1)
  })

  it('leave a source that can be read', () => {
    const source =
      'export const f = (a: number[], b?: boolean): number => { if (b || a.length > 2) return a[0]! - 1\n return 0 }'
    for (const [kind, faulty] of faults(source)) expect(() => tree(faulty), kind).not.toThrow()
  })
})

describe('picking faults', () => {
  const file = 'src/core/x.ts'
  const source = `const all = wordClass('${Array.from({ length: 50 }, (_, i) => `w${i}`).join(' ')}')\nif (a < b) go(1)`
  const all = mutantsOf(source, tree(source)).map((mutant) => ({ ...mutant, file }))

  it('gives the same for the same seed, and none twice', () => {
    const picked = pickMutants(all, 20, seededChance(7))
    expect(pickMutants(all, 20, seededChance(7))).toEqual(picked)
    expect(pickMutants(all, 20, seededChance(8))).not.toEqual(picked)
    expect(new Set(picked).size).toBe(20)
  })

  it('lets a long list of words not drown the other kinds, and ends where there are no more', () => {
    const kinds = pickMutants(all, 8, seededChance(1)).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBeGreaterThan(2)
    expect(pickMutants(all, 1000, seededChance(1)).length).toBe(all.length)
  })
})

it('finds the tests that mirror a file', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'tests/core/text'), { recursive: true })
  writeFileSync(join(root, 'tests/core/text/numerals.test.ts'), '')
  expect(mirrorOf('src/core/text/numerals.ts', root)).toBe('tests/core/text/numerals.test.ts')
  expect(mirrorOf('src/core/text/other.ts', root)).toBe('tests/core/text/')
  expect(mirrorOf('src/core/facts/other.ts', root)).toBeUndefined()
  expect(mirrorOf('bench/numerals.ts', root)).toBeUndefined()
})
