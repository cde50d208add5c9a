import type { Spelling } from './importer'

/**
 * Signs as a reader sees them, and where in the file each is written. One layer may stand in another: the words of a page
 * inside a string of JSON.
 */
export interface WrittenLayer {
  readonly text: string
  /** Of the file, where the sign at a code unit of `text` begins and ends; both in code units of the decoded file. */
  from(at: number): number
  end(at: number): number
  /** How words are written in that place. */
  spellAt(at: number): Spelling
  /** The part of the file it stands in; absent where the file has none. */
  readonly part?: string
}

/** Text that stands in the file as it is read. */
export const rawLayer = (text: string, offset = 0, part?: string): WrittenLayer => ({
  text,
  from: (at) => offset + at,
  end: (at) => offset + at + 1,
  spellAt: () => asWritten,
  ...(part === undefined ? {} : { part })
})

/** Words that stand in the file as they are read. */
export const asWritten: Spelling = (words) => words

/** Gathers the signs of a layer that stands in another one. */
export interface LayerCollector {
  /** @param signs what the units of the outer layer from `at` on, `width` of them, stand for */
  add(signs: string, at: number, width: number, spell: Spelling): void
  layer(): WrittenLayer
}

export function collectLayer(outer: WrittenLayer): LayerCollector {
  const texts: string[] = []
  const from: number[] = []
  const end: number[] = []
  const places: number[] = []
  const spells: Spelling[] = []
  return {
    add(signs, at, width, spell) {
      const start = outer.from(at)
      const stop = outer.end(at + width - 1)
      texts.push(signs)
      for (let i = 0; i < signs.length; i++) {
        // What a sign of several units is written as belongs to its first.
        from.push(i === 0 ? start : stop)
        end.push(stop)
        places.push(at)
        spells.push(spell)
      }
    },
    layer: () => ({
      text: texts.join(''),
      from: (at) => from[at]!,
      end: (at) => end[at]!,
      spellAt: (at) => within(spells[at]!, outer.spellAt(places[at]!)),
      ...(outer.part === undefined ? {} : { part: outer.part })
    })
  }
}

const pairs = new WeakMap<Spelling, WeakMap<Spelling, Spelling>>()

/** Spells words one way, and the outcome another; the same two give the same answer. */
function within(inner: Spelling, outer: Spelling): Spelling {
  if (outer === asWritten) return inner
  const known = pairs.get(inner) ?? new WeakMap<Spelling, Spelling>()
  pairs.set(inner, known)
  const made =
    known.get(outer) ??
    ((words, has) => {
      const spelt = inner(words, has)
      return spelt === null ? null : outer(spelt, has)
    })
  known.set(outer, made)
  return made
}
