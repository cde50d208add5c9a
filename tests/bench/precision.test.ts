import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPrinted } from '../../bench/measures/check-printed'
import { type Flag, flagOf } from '../../bench/precision/flag'
import { judgeFlags, readAnswer } from '../../bench/precision/judge-flags'
import { type Judgement, keepJudgement, readJudgements, type Verdict } from '../../bench/precision/judgement'
import { precisionTable } from '../../bench/precision/precision-table'
import { type Raised, raisedOn, readRaised, writeRaised } from '../../bench/precision/raised'
import { readOf, standingsOf } from '../../bench/precision/standing'
import { temporaryFolder } from '../node/temporary-folder'

const sentence =
  'The bridge at Marrowby opened on February 30, 2024, and cost nothing at all, the mayor said.'

function flagIn(text: string): Flag {
  const article = { id: 'a', text }
  const finding = checkPrinted(article).findings.find(({ check }) => check === 'date.invalid')
  return flagOf('made-up', article, finding!)
}

describe('a flag', () => {
  it('keeps its hash where the text before it is longer, and white space another', () => {
    const padding = 'The council met and talked about the new road, the old road and the road between. '
    const { hash } = flagIn(padding + sentence)
    expect(flagIn(padding + padding + sentence).hash).toBe(hash)
    expect(flagIn((padding + sentence).replaceAll(' opened on ', ' opened\non ')).hash).toBe(hash)
  })

  it('has another hash for other words at the place or near it', () => {
    const hashes = [sentence, sentence.replace('30', '31'), sentence.replace('Marrowby', 'Hexwell')].map(
      (text) => flagIn(text).hash
    )
    expect(new Set(hashes).size).toBe(3)
  })

  it('shows the words of its place with what stands around them', () => {
    expect(flagIn(sentence).places[0]).toMatch(
      /^The bridge at Marrowby opened on ⟦February 30.*⟧.*mayor said\.$/
    )
  })
})

const flag = (hash: string): Flag => ({
  hash,
  corpus: 'made-up',
  article: 'a',
  check: 'num.total',
  code: 'differs',
  severity: 'error',
  message: 'They are not.',
  places: ['one ⟦2⟧ three']
})

describe('judging', () => {
  it('takes a key and a reason, and nothing else', () => {
    expect(readAnswer('w the year before')).toEqual({ verdict: 'wrong', why: 'the year before' })
    expect(readAnswer(' r \n')).toEqual({ verdict: 'right', why: '' })
    expect(readAnswer('s')).toBe('skip')
    expect(readAnswer('q')).toBe('quit')
    expect(['', 'right', 'x', 'constructor', '2 r'].map(readAnswer)).toEqual([null, null, null, null, null])
  })

  it('asks again where the key is none, once for flags of one hash, and never for what was judged', async () => {
    const typed = ['?', 'w no sum', 's', 'q']
    const shown: string[] = []
    const kept: Judgement[] = []
    const known = new Map([['old', {} as Judgement]])
    const made = await judgeFlags(
      ['old', 'a', 'a', 'b', 'c', 'd'].map(flag),
      known,
      async (words) => {
        shown.push(words)
        return typed.shift() ?? null
      },
      (judgement) => kept.push(judgement)
    )
    expect(made).toBe(1)
    expect(shown.length).toBe(4)
    expect(kept).toEqual([
      {
        hash: 'a',
        check: 'num.total',
        code: 'differs',
        severity: 'error',
        corpus: 'made-up',
        verdict: 'wrong',
        why: 'no sum'
      }
    ])
  })

  it('keeps no word of the text, and the last judgement of a flag', () => {
    const file = join(temporaryFolder(), 'judged.jsonl')
    expect(readJudgements(file).size).toBe(0)
    keepJudgement(file, judgement('a', 'wrong'))
    keepJudgement(file, judgement('a', 'right'))
    expect([...readJudgements(file).values()]).toEqual([judgement('a', 'right')])
  })
})

const judgement = (hash: string, verdict: Verdict): Judgement => ({
  hash,
  check: 'num.total',
  code: 'differs',
  severity: 'error',
  corpus: 'made-up',
  verdict,
  why: ''
})

/** Judgements of the flags r0…, w0…, u0…, so many of each. */
const judgements = (right: number, wrong: number, unclear = 0): ReadonlyMap<string, Judgement> =>
  new Map(
    (
      [
        ['right', right],
        ['wrong', wrong],
        ['unclear', unclear]
      ] as const
    ).flatMap(([verdict, count]) =>
      Array.from({ length: count }, (_, i) => [`${verdict[0]}${i}`, judgement(`${verdict[0]}${i}`, verdict)])
    )
  )

const raised = (hashes: Iterable<string>, more: Partial<Raised> = {}): Raised => ({
  corpus: 'made-up',
  articles: 200,
  day: '2026-11-30',
  check: 'num.total',
  severity: 'error',
  own: true,
  hashes: [...hashes],
  ...more
})

const error = [{ id: 'num.total', severity: 'error' }] as const
const warning = [{ id: 'num.total', severity: 'warning' }] as const

/** How the check stands with so many right and wrong flags. */
const standing = (checks: typeof error | typeof warning, right: number, wrong: number, unclear = 0) => {
  const judged = judgements(right, wrong, unclear)
  return standingsOf(checks, [raised(judged.keys())], judged).map((each) => each.standing)
}

describe('the precision of a check', () => {
  it('counts flags, and the judgements of those that are still raised', () => {
    const judged = judgements(3, 1, 1)
    const read = readOf([raised(['r0', 'r0', 'w0', 'u0', 'new'])], judged)
    expect(read).toEqual({ flags: 5, perHundred: 2.5, right: 1, wrong: 1, unclear: 1, share: 0.5 })
    expect(readOf([raised([])], judged).share).toBeUndefined()
  })

  it('counts a corpus once, whichever severities its flags have', () => {
    expect(readOf([raised(['a']), raised(['b'], { severity: 'warning' })], new Map()).perHundred).toBe(1)
    expect(readOf([raised(['a']), raised(['b'], { corpus: 'other' })], new Map()).perHundred).toBe(0.5)
  })

  it('earns an error from .95 and a warning from .80, of eight flags at least', () => {
    expect(standing(error, 19, 1)).toEqual(['earned'])
    expect(standing(error, 18, 1)).toEqual(['not earned'])
    expect(standing(warning, 8, 2)).toEqual(['earned'])
    expect(standing(warning, 7, 3)).toEqual(['not earned'])
    expect(standing(error, 7, 0, 20)).toEqual(['not enough read to say'])
    expect(standing(warning, 0, 7)).toEqual(['not enough read to say'])
    expect(standing(warning, 0, 8)).toEqual(['not earned'])
  })

  it('lets no error stand of which few were read and one was wrong', () => {
    expect(standing(error, 6, 1)).toEqual(['not earned'])
    expect(standing(error, 0, 0, 3)).toEqual(['not enough read to say'])
  })

  it('has nothing to say of a check that raised nothing', () => {
    expect(standing(warning, 0, 0)).toEqual(['raised nothing'])
  })

  /** The standings of warnings with so many right and wrong flags each. */
  const pooled = (counts: Readonly<Record<string, readonly [right: number, wrong: number]>>) => {
    const rows = Object.entries(counts).map(([check, [right, wrong]]) => ({
      check,
      judged: [...judgements(right, wrong)].map(([hash, one]) => [`${check}${hash}`, one] as const)
    }))
    return standingsOf(
      rows.map(({ check }) => ({ id: check, severity: 'warning' })),
      rows.map(({ check, judged }) =>
        raised(
          judged.map(([hash]) => hash),
          { check, severity: 'warning' }
        )
      ),
      new Map(rows.flatMap(({ judged }) => judged))
    ).map((each) => each.standing)
  }

  it('pools checks of which few were read with those of their kind of proof, and of these only', () => {
    expect(pooled({ 'num.a': [5, 0], 'num.b': [3, 2], 'name.a': [0, 9] })).toEqual([
      'earned, pooled',
      'earned, pooled',
      'not earned'
    ])
    expect(pooled({ 'num.a': [4, 1], 'num.b': [3, 2], 'num.c': [90, 0] })).toEqual([
      'not earned, pooled',
      'not earned, pooled',
      'earned'
    ])
  })

  it('pools all of which few were read where a kind has too few', () => {
    expect(pooled({ 'num.a': [5, 0], 'date.a': [0, 1], 'name.a': [3, 0] })).toEqual([
      'earned, pooled',
      'earned, pooled',
      'earned, pooled'
    ])
    expect(pooled({ 'num.a': [5, 0], 'date.a': [0, 2], 'name.a': [2, 0] })).toEqual([
      'not earned, pooled',
      'not earned, pooled',
      'not earned, pooled'
    ])
    expect(pooled({ 'num.a': [5, 0], 'name.a': [2, 0] })).toEqual([
      'not enough read to say',
      'not enough read to say'
    ])
  })

  it('counts what was wrong and is mended apart', () => {
    const judged = judgements(8, 3)
    const [row] = standingsOf(error, [raised([...judged.keys()].filter((hash) => hash !== 'w0'))], judged)
    expect([row!.mended, row!.read.wrong]).toEqual([1, 2])
  })

  it('holds what was raised under a check’s own severity against the one it has now', () => {
    const judged = judgements(9, 1)
    const rows = [raised(judged.keys()), raised(['n'], { severity: 'note', own: false })]
    expect(standingsOf(warning, rows, judged).map((each) => [each.severity, each.standing])).toEqual([
      ['warning', 'earned'],
      ['note', 'needs none']
    ])
    expect(standingsOf(error, rows, judged)[0]!.standing).toBe('not earned')
  })

  it('tells a proof and what was never run apart from what was read', () => {
    expect(standingsOf([{ id: 'date.invalid', severity: 'error' }], [], new Map())[0]!.standing).toBe(
      'proof, needs no reading'
    )
    expect(standingsOf(error, [], new Map())[0]!.standing).toBe('not measured')
  })

  it('is printed with its corpora, its readings and how its severity stands', () => {
    const judged = judgements(19, 1, 1)
    const rows = [raised(judged.keys()), raised([], { corpus: 'other', articles: 1500, day: '2026-12-01' })]
    const table = precisionTable(error, rows, judged).split('\n')
    expect(table).toContain('- other: 1,500 articles, on 2026-12-01')
    expect(table.at(-1)).toBe('| num.total | error | 10.50, 19 of 20 | 0 | 21 | 19 | 1 | 95 % | 0 | earned |')
    expect(table.join(' ')).toContain('these were right: 19 of 20 (made-up).')
  })

  it('rounds a share down: 94.9 is not 95', () => {
    const judged = judgements(187, 10)
    expect(precisionTable(error, [raised(judged.keys())], judged)).toContain('| 94 % | 0 | not earned |')
  })
})

describe('what was raised', () => {
  it('has a row for every check that was run, and replaces the rows of its corpus only', () => {
    const file = join(temporaryFolder(), 'raised.jsonl')
    const checks = [
      { id: 'num.total', severity: 'error' },
      { id: 'num.unit', severity: 'error' }
    ] as const
    const run = (corpus: string, ...hashes: string[]) =>
      raisedOn({ corpus, articles: 10, flags: hashes.map(flag) }, '2026-11-30', checks)
    writeRaised(file, run('b', 'x'))
    writeRaised(file, run('a', 'y', 'y', 'z'))
    writeRaised(file, run('b'))
    expect(readRaised(file).map(({ check, corpus, hashes }) => [check, corpus, hashes])).toEqual([
      ['num.total', 'a', ['y', 'y', 'z']],
      ['num.total', 'b', []],
      ['num.unit', 'a', []],
      ['num.unit', 'b', []]
    ])
  })
})
