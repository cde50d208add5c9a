const first = 0x60
const width = 27
const apostrophe = 0x27

/** Small sets of words, to be recognised letter by letter: a to z, and the apostrophe. */
export class WordTree {
  /** For each node, the node each letter leads to; 0 is nowhere. */
  private readonly next: number[] = Array(width).fill(0)
  private readonly value: number[] = [0]

  /** @param sets words with a space between, and the value that each of them has */
  constructor(sets: readonly (readonly [words: string, value: number])[]) {
    for (const [words, value] of sets) {
      for (const word of words.split(' ')) this.value[this.nodeOf(word)] = value
    }
  }

  /** The value of the word in `letters` from `start` to `end`; 0 where it is in no set. */
  at(letters: Uint16Array, start: number, end: number): number {
    let node = 0
    for (let i = start; i < end; i++) {
      const step = stepOf(letters[i]!)
      if (step < 0) return 0
      node = this.next[node * width + step]!
      if (node === 0) return 0
    }
    return this.value[node]!
  }

  private nodeOf(word: string): number {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const at = node * width + stepOf(word.charCodeAt(i))
      node = this.next[at]!
      if (node > 0) continue
      node = this.value.length
      this.next[at] = node
      this.value.push(0)
      for (let letter = 0; letter < width; letter++) this.next.push(0)
    }
    return node
  }
}

const stepOf = (unit: number): number =>
  unit === apostrophe ? 0 : unit > first && unit < first + width ? unit - first : -1
