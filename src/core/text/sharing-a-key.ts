const size = 2 ** 13
const counts = new Uint8Array(size)

/**
 * The items that share a key with another item, and a few by chance: what a comparison by keys need look at. Names that
 * sound alike or differ in a letter are rare, and to find that there are none costs neither a Map nor a string here.
 *
 * @param addKeys adds an item's keys, any hashes, to the list
 * @returns in the order given
 */
export function sharingAKey<Item>(
  items: readonly Item[],
  addKeys: (item: Item, keys: number[]) => void
): readonly Item[] {
  const slots: number[] = []
  const ends: number[] = []
  for (const item of items) {
    addKeys(item, slots)
    ends.push(slots.length)
  }
  for (let i = 0; i < slots.length; i++) {
    const slot = (slots[i]! ^ (slots[i]! >>> 15)) & (size - 1)
    slots[i] = slot
    if (counts[slot]! < 2) counts[slot]!++
  }
  const found = items.filter((_, i) => {
    for (let k = i > 0 ? ends[i - 1]! : 0; k < ends[i]!; k++) if (counts[slots[k]!]! > 1) return true
    return false
  })
  for (const slot of slots) counts[slot] = 0
  return found
}
