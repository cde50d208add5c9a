const size = 2 ** 14
const counts = new Uint8Array(size)

/**
 * The items that share a key with another item, and a few by chance: what a comparison by keys need look at. Names that
 * sound alike or differ in a letter are rare, and to find that there are none costs no Map here.
 *
 * @param keysOf hashes, spread over their low bits
 * @returns in the order given
 */
export function sharingAKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<number>
): readonly Item[] {
  counts.fill(0)
  const all = items.map(keysOf)
  for (const keys of all)
    for (const key of keys) if (counts[key & (size - 1)]! < 2) counts[key & (size - 1)]!++
  return items.filter((_, i) => {
    for (const key of all[i]!) if (counts[key & (size - 1)]! > 1) return true
    return false
  })
}
