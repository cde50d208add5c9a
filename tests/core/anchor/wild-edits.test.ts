import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import { resolve } from '../../../src/core/anchor/resolve'
import type { Span } from '../../../src/core/model/span'
import { statementChange } from '../../../src/core/statements/statement-change'

/** A word that knows where it came from: its place in the older text; null where it was written into the newer one. */
interface Word {
  readonly text: string
  readonly from: number | null
}

type Sentence = readonly Word[]

const names = ['Rawat', 'Pal', 'Singh', 'Osei', 'Lund']
const verbs = ['won', 'lost', 'counted', 'claimed', 'found']
const nouns = ['votes', 'seats', 'homes', 'ballots']
const ends = ['in Noorpur', 'in Tilpur last May', 'after a recount', 'on Monday, the clerk said']

/** Sentences that are much alike, as those of a report on a count are. */
const line = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...verbs),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(...nouns),
    fc.constantFrom(...ends)
  )
  .map(([name, verb, figure, noun, end]) => `${name} ${verb} ${figure} ${noun} ${end}.`)

type Edit =
  | { readonly do: 'cut' | 'copy'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'put'; readonly at: number; readonly line: string }
  | {
      readonly do: 'word' | 'drop' | 'add'
      readonly at: number
      readonly word: number
      readonly text: string
    }

const nat = fc.nat(50)
const word = fc.constantFrom(...names, ...nouns, ...verbs, '7', '12', '31', 'not', 'the', 'again')
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('cut' as const, 'copy' as const), at: nat }),
  fc.record({ do: fc.constant('move' as const), at: nat, to: nat }),
  fc.record({ do: fc.constant('put' as const), at: nat, line }),
  fc.record({
    do: fc.constantFrom('word' as const, 'drop' as const, 'add' as const),
    at: nat,
    word: nat,
    text: word
  })
)

const written = (text: string): Sentence => text.split(' ').map((each) => ({ text: each, from: null }))

function edited(sentences: readonly Sentence[], change: Edit): readonly Sentence[] {
  if (sentences.length === 0) return sentences
  const at = change.at % sentences.length
  const own = sentences[at]!
  switch (change.do) {
    case 'cut':
      return sentences.toSpliced(at, 1)
    case 'copy':
      return sentences.toSpliced(
        at + 1,
        0,
        own.map(({ text }) => ({ text, from: null }))
      )
    case 'move':
      return sentences.toSpliced(at, 1).toSpliced(change.to % sentences.length, 0, own)
    case 'put':
      return sentences.toSpliced(at, 0, written(change.line))
    default: {
      const place = change.word % own.length
      const put = { text: change.text, from: null }
      const words =
        change.do === 'drop'
          ? own.toSpliced(place, 1)
          : own.toSpliced(place, change.do === 'word' ? 1 : 0, put)
      return sentences.with(at, words)
    }
  }
}

/** The text, where each of its words stands, and its sentences. */
function printed(sentences: readonly Sentence[]) {
  let text = ''
  const spans: Span[] = []
  const words: (Word & { readonly start: number; readonly end: number })[] = []
  for (const sentence of sentences) {
    const from = text === '' ? 0 : text.length + 1
    for (const each of sentence) {
      const start = text === '' ? 0 : text.length + 1
      text += `${text === '' ? '' : ' '}${each.text}`
      words.push({ ...each, start, end: text.length })
    }
    if (text.length > from) spans.push({ start: from, end: text.length })
  }
  return {
    text,
    words,
    sentences: spans,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  }
}

// No two alike: of twins nobody can say which is which.
const lines = fc.uniqueArray(line, { minLength: 3, maxLength: 12 })

/** A sentence was cut or moved, and one much like it, edited as well, stands where it stood. */
const edgeCases: readonly [string[], Edit[], number, number][] = [
  [
    [
      'Rawat won 1 votes on Monday, the clerk said.',
      'Rawat won 1 votes in Noorpur.',
      'Rawat won 1 homes in Noorpur.',
      'Rawat won 2 votes in Noorpur.',
      'Rawat won 2 votes on Monday, the clerk said.'
    ],
    [
      { do: 'copy', at: 0 },
      { do: 'word', at: 0, word: 4, text: 'Rawat' },
      { do: 'cut', at: 41 },
      { do: 'move', at: 39, to: 0 }
    ],
    29,
    1
  ],
  [
    [
      'Rawat won 1 votes in Tilpur last May.',
      'Rawat won 1 votes in Noorpur.',
      'Rawat won 1 ballots in Tilpur last May.',
      'Rawat won 1 ballots in Noorpur.'
    ],
    [
      { do: 'move', at: 1, to: 10 },
      { do: 'move', at: 2, to: 0 },
      { do: 'drop', at: 5, word: 1, text: '' },
      { do: 'word', at: 22, word: 1, text: 'Rawat' }
    ],
    30,
    2
  ]
]

describe('a mark, after whatever was done to its text', () => {
  it('never vouches for words that stood elsewhere', () => {
    let lookAlikes = 0
    const fates = { exact: 0, moved: 0, changed: 0, lost: 0 }
    fc.assert(
      fc.property(lines, fc.array(edit, { maxLength: 8 }), nat, fc.nat(3), (told, edits, first, more) => {
        let count = 0
        const sentences = told.map((each) => each.split(' ').map((text) => ({ text, from: count++ })))
        const old = printed(sentences)
        // A claim is a name, or has a figure: words of the first four of its sentence.
        const begins = sentences[first % sentences.length]![0]!.from
        const from = begins + (first % 3)
        const to = begins + Math.max(first % 3 === 0 ? 0 : 2, Math.min(3, (first % 3) + more))
        const [start, end] = [old.words[from]!.start, old.words[to]!.end]
        const now = printed(edits.reduce(edited, sentences))
        const found = resolve(now.text, describeAnchor(old.text, { start, end }), old.text)
        fates[found.status]++
        if (found.status === 'lost') return
        const { span } = found
        const words = now.words.filter((each) => each.start < span.end && span.start < each.end)
        const isOurs = ({ from: place }: Word) => place !== null && place >= from && place <= to
        const strangers = words.filter((each) => each.from !== null && !isOurs(each))
        if (found.status === 'changed') {
          // What stands in the place of our words: not what only others own.
          expect(words.some((each) => isOurs(each) || each.from === null)).toBe(true)
        } else {
          if (strangers.length > 0) lookAlikes++
          // Where all that stood around has a look-alike, the sentence tells them apart, and the ruling is asked for again.
          const change = statementChange({ copy: old, claim: { start, end } }, { copy: now, claim: span })
          expect(strangers.length === 0 || change !== null).toBe(true)
        }
      }),
      { numRuns: 600, examples: edgeCases.map((each) => [...each]) }
    )
    expect(lookAlikes).toBeLessThan(10)
    expect(fates.exact).toBeGreaterThan(100)
    expect(fates.changed + fates.moved).toBeGreaterThan(20)
    expect(fates.lost).toBeGreaterThan(20)
  })
})
