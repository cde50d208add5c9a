import { type KinTie, kinTiesOf } from '../facts/people/kin-ties'
import { quotedTokens } from '../facts/quoted-tokens'
import type { Reading } from '../facts/reading'
import { othersOfKin } from '../lexicon/en/kin'
import { inverseKin, kinGroup, kinOfEachOther } from '../lexicon/en/kin-groups'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const nameKin: Check = {
  id: 'name.kin',
  summary: 'Two people tied by two kinds of kin.',
  why: 'A sister printed as a wife is the slip a family does not forgive.',
  severity: 'warning',
  messages: {
    'two-ties': ({ kin, first, second }) =>
      `${kin} is “${first}” of one person in one place and “${second}” in another.`,
    'not-told': ({ first, second }) => `Nobody is said to be “${second}” before; “${first}” are.`
  },
  examples: [
    {
      text: 'Joe Tarrant left the farm to his son Will. Will Tarrant wept. His uncle, Joe, laughed.',
      code: null,
      because: 'it is not plain who is meant by Joe'
    },
    {
      text: 'Parvin Salari, Omid Salari’s sister, taught there. Omid Salari said he would bury his wife, Parvin Salari, on Friday.',
      code: 'two-ties',
      because: 'a sister and a wife'
    },
    {
      text: 'Asha Rawat, the wife of the accused, wept. Asha Rawat, the sister of the accused, took the stand.',
      code: 'two-ties',
      because: 'one woman, two ties to one man'
    },
    {
      text: 'Asha Rawat, the wife of the accused, wept. Asha Rawat, the sister of the victim, took the stand.',
      code: null,
      because: 'two ties to two men'
    },
    {
      text: 'Asha Rawat, the wife of Karl Marsh, wept. When he died Asha Rawat, Karl Marsh’s widow, slept.',
      code: null,
      because: 'a wife is a widow later'
    },
    {
      text: 'Lena Brandt came with her brother, Max Brandt, and her husband, Oskar Brandt.',
      code: null,
      because: 'two men'
    },
    {
      text: 'Mara Holm and her sister, Liv Holm, ran first. It was the first time the cousins had run together.',
      code: 'not-told',
      because: 'nobody is said to be a cousin'
    },
    {
      text: 'Mara Holm and her sister, Liv Holm, ran first. Their cousin Ada ran last. The cousins had run before.',
      code: null,
      because: 'a cousin is told of'
    }
  ],
  run({ reading, ledger }) {
    const ties = kinTiesOf(reading, ledger, quotedTokens(reading))
    return [...twoTies(reading, ties), ...notTold(reading)].sort(
      (a, b) => a.places[0]!.start - b.places[0]!.start
    )
  }
}

/** The pairs of people who are two kinds of kin. */
function twoTies(reading: Reading, ties: readonly KinTie[]): readonly RawFinding[] {
  const byKin = new Map<string, KinTie[]>()
  const findings: RawFinding[] = []
  for (const tie of ties) {
    const toSame = byKin.get(tie.kin) ?? []
    const turned = tie.of === undefined ? undefined : byKin.get(tie.of)?.find(({ of }) => of === tie.kin)
    const same = toSame.find((other) => mayBeOfOne(tie, other))
    const earlier = same ?? turned
    byKin.set(tie.kin, [...toSame.slice(-7), tie])
    if (!earlier) continue
    const group = same ? earlier.group : inverseKin(earlier.group)
    const isOther =
      group !== tie.group || (same !== undefined && tie.sex && earlier.sex && tie.sex !== earlier.sex)
    if (!isOther) continue
    findings.push({
      code: 'two-ties',
      data: { kin: tie.kinName, first: earlier.printed, second: tie.printed },
      places: [earlier, tie].map((each) => placeAt(reading.text, each, 'kin')),
      repairs: []
    })
  }
  return findings
}

/** Whether two ties to one are of the same other: by name, or by one pronoun where no name speaks against it. */
function mayBeOfOne(a: KinTie, b: KinTie): boolean {
  if (a.of !== undefined && b.of !== undefined) return a.of === b.of
  return a.pronoun !== undefined && a.pronoun === b.pronoun
}

/** "the cousins", where only sisters and brothers are told of. */
function notTold(reading: Reading): readonly RawFinding[] {
  const { tokens } = reading
  const found = new Map<string, number[]>()
  for (let i = 0; i < tokens.count; i++) {
    const word = reading.lower(i)
    const group = kinOfEachOther.get(word) ?? kinGroup(word)
    if (!group) continue
    const known = found.get(group)
    if (known) known.push(i)
    else found.set(group, [i])
  }
  const cousins = found.get('cousin') ?? []
  const siblings = found.get('sibling') ?? []
  const [odd, even] =
    cousins.length === 1 ? [cousins, siblings] : siblings.length === 1 ? [siblings, cousins] : []
  const at = odd?.[0]
  if (at === undefined || even === undefined || even.length === 0 || even[0]! > at) return []
  if (
    !kinOfEachOther.has(reading.lower(at)) ||
    reading.lower(at - 1) !== 'the' ||
    !reading.together(at + 1, at)
  )
    return []
  if (/^(?:of|from|in)$/.test(reading.lower(at + 1)) || reading.is(at + 1, othersOfKin)) return []
  const place = (i: number) => placeAt(reading.text, { start: tokens.start[i]!, end: tokens.end[i]! }, 'kin')
  return [
    {
      code: 'not-told',
      data: { first: reading.lower(even[0]!), second: reading.lower(at) },
      places: [place(even[0]!), place(at)],
      repairs: []
    }
  ]
}
