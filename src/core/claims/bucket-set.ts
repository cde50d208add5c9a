import { emptyHash, hashUnit } from '../text/vocabulary'
import type { ShapedWords } from './shaped-words'

// A feature's hash is FNV-1a over its kind and three parts, with a separator after each that no text has.

/** Ends a part of a feature; an empty part is its end alone. */
export const close = (hash: number): number => hashUnit(hash, 0x10000)

/** A string as the next part of a feature. */
export function into(hash: number, part: string): number {
  let value = hash
  for (let i = 0; i < part.length; i++) value = hashUnit(value, part.charCodeAt(i))
  return close(value)
}

/** A word as the next part of a feature; before the first word stands "<". */
export function wordInto(hash: number, { letters, spaces }: ShapedWords, i: number): number {
  if (i < 0) return into(hash, '<')
  let value = hash
  const end = spaces[i + 1]!
  for (let at = spaces[i]! + 1; at < end; at++) value = hashUnit(value, letters[at]!)
  return close(value)
}

/** What the hashes of a kind of feature begin with. */
export const kindHash = (kind: string): number => into(emptyHash, kind)

/** Buckets of features, each once, in the order in which they were added. */
export class BucketSet {
  private readonly seen: Uint32Array
  private readonly mask: number
  private buckets = new Int32Array(1024)
  private count = 0

  /** @param size how many buckets there are, a power of two */
  constructor(readonly size: number) {
    this.seen = new Uint32Array(Math.max(1, size >> 5))
    this.mask = size - 1
  }

  /** Forgets what was added, and makes room for this many. */
  empty(most: number): void {
    for (let i = 0; i < this.count; i++) this.seen[this.buckets[i]! >> 5] = 0
    this.count = 0
    if (this.buckets.length < most) this.buckets = new Int32Array(most)
  }

  add(hash: number): void {
    // The low bits are the bucket: the high ones must reach them.
    const bucket = (hash ^ (hash >>> 15)) & this.mask
    const bit = 1 << (bucket & 31)
    if (this.seen[bucket >> 5]! & bit) return
    this.seen[bucket >> 5]! |= bit
    this.buckets[this.count++] = bucket
  }

  /** A view that holds until the set is emptied. */
  list(): Int32Array {
    return this.buckets.subarray(0, this.count)
  }
}
