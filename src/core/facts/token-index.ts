import { TokenKind, type Tokens } from '../text/tokens'
import { formBits, WordForm } from '../text/vocabulary'
import { isInClass, rowLength, rowPart, type WordClass, type WordShape } from '../text/word-classes'

/**
 * Where in a text the tokens stand that detectors look for. Each detector used to pass over all tokens, and thirty passes
 * were a quarter of the engine's time: here one pass notes the few that anybody may ask for.
 */
export class TokenIndex {
  readonly capitals: readonly number[]
  readonly figures: readonly number[]
  /** The tokens that are in any class; with their rows in the lexicon. */
  private readonly classed: readonly number[]
  private readonly rows: readonly number[]
  private readonly withShape: readonly number[]
  /** The classes that any token is in, as a row of bits: most classes of rare words are in none. */
  private readonly present = new Int32Array(rowLength)

  constructor(private readonly tokens: Tokens) {
    const { count, kind, bits } = tokens
    const capitals: number[] = []
    const figures: number[] = []
    const classed: number[] = []
    const rows: number[] = []
    const withShape: number[] = []
    for (let i = 0; i < count; i++) {
      const has = bits[i]!
      const is = kind[i]!
      if (has & WordForm.capital && is === TokenKind.word) capitals.push(i)
      else if (is === TokenKind.number || is === TokenKind.mixed) figures.push(i)
      if (has & WordForm.shaped) withShape.push(i)
      const row = has >>> formBits
      if (row === 0) continue
      classed.push(i)
      rows.push(row)
      for (let part = 0; part < rowLength; part++) this.present[part]! |= rowPart(row, part)
    }
    this.capitals = capitals
    this.figures = figures
    this.classed = classed
    this.rows = rows
    this.withShape = withShape
  }

  /** The tokens whose word is in one of the classes, in order. */
  where(wordClasses: readonly WordClass[]): readonly number[] {
    const wanted = wordClasses.filter(({ bit }) => (this.present[bit >> 5]! >>> (bit & 31)) & 1)
    if (wanted.length === 0) return []
    const [first] = wanted
    if (wanted.length === 1) return this.classed.filter((_, k) => isInClass(this.rows[k]!, first!))
    return this.classed.filter((_, k) => wanted.some((each) => isInClass(this.rows[k]!, each)))
  }

  /** The tokens whose spelling has the shape, in order. */
  shaped({ bit }: WordShape): readonly number[] {
    const { word, vocabulary } = this.tokens
    const { shapes } = vocabulary
    return this.withShape.filter((i) => (shapes[word[i]!]! >>> bit) & 1)
  }
}
