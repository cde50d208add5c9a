import { emptyHash, hashUnit } from '../text/vocabulary'

// A feature's hash is FNV-1a over its kind and three parts, with a separator after each that no text has.

/** Ends a part of a feature; an empty part is its end alone. */
export const close = (hash: number): number => hashUnit(hash, 0x10000)

/** A string as the next part of a feature. */
export function into(hash: number, part: string): number {
  let value = hash
  for (let i = 0; i < part.length; i++) value = hashUnit(value, part.charCodeAt(i))
  return close(value)
}

/** What the hashes of a kind of feature begin with. */
export const kindHash = (kind: string): number => into(emptyHash, kind)

/** Buckets of features, each once, in the order in which they were first added. */
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

  /**
   * Forgets what was in it, and puts the buckets of these features into it.
   *
   * @param hashes the first `count` of them are looked at
   */
  fill(hashes: Int32Array, count: number): void {
    const { seen, mask } = this
    for (let i = 0; i < this.count; i++) seen[this.buckets[i]! >> 5] = 0
    if (this.buckets.length < count) this.buckets = new Int32Array(hashes.length)
    const { buckets } = this
    let filled = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!
      // The low bits are the bucket: the high ones must reach them.
      const bucket = (hash ^ (hash >>> 15)) & mask
      const bit = 1 << (bucket & 31)
      if (seen[bucket >> 5]! & bit) continue
      seen[bucket >> 5]! |= bit
      buckets[filled++] = bucket
    }
    this.count = filled
  }

  /** A view that holds until the set is filled again. */
  list(): Int32Array {
    return this.buckets.subarray(0, this.count)
  }
}
