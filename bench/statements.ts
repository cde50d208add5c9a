// Edits our own texts beside ruled claims as sub-editors do, and counts what becomes of the rulings: none may outlive
// an edit that changes what its statement says, few may be asked for again where nothing does. Half of the texts stay
// unread while the comparison is written. Edits by hand, of kinds no generator makes, stand beside them. Run with: npm run bench:statements [-- --kept] [-- --asked] [-- --seen]
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Printed } from './measures/check-printed'
import { readDenseText } from './measures/dense-texts'
import { readGauntletArticle } from './measures/gauntlet-article'
import { type Measure, ratio } from './measures/measure'
import { printTable } from './measures/print-table'
import { seededChance } from './seeded-chance'
import { editByHand } from './statements/by-hand'
import { donorOf, type EditedStatement, editStatements, readCopy } from './statements/edited-statements'

const texts = <Text extends Printed>(
  folder: string,
  read: (file: string, id: string) => Text
): readonly Text[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(readFileSync(join(folder, name), 'utf8'), basename(name, '.txt')))

const flag = (name: string): boolean => process.argv.includes(`--${name}`)
const number = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const copies = [...texts('bench/dense', readDenseText), ...texts('bench/gauntlet', readGauntletArticle)].map(
  readCopy
)
const halves = [
  { name: 'seen', copies: copies.filter((_, i) => i % 2 === 0) },
  { name: 'unseen', copies: copies.filter((_, i) => i % 2 === 1) }
].filter(({ name }) => name === 'seen' || !flag('seen'))
const count = number('n', 2_000)

const measures: Measure[] = []
const sets = [
  ...halves.map(({ name, copies: half }) => {
    const chance = seededChance(number('seed', 20_261_130))
    return { name, edited: editStatements(half, donorOf(half), count, chance) }
  }),
  { name: 'by hand', edited: editByHand(readFileSync('bench/statements/by-hand.txt', 'utf8')) }
]
for (const { name, edited } of sets) {
  const kinds = [...new Set(edited.map(({ kind, isHarmless }) => `${isHarmless} ${kind}`))]
  console.log(`\n${name}: ${edited.length} edits`)
  for (const kind of kinds) {
    const list = edited.filter((each) => `${each.isHarmless} ${each.kind}` === kind)
    const by = (fate: EditedStatement['fate']) => list.filter((each) => each.fate === fate).length
    const side = list[0]!.isHarmless ? 'harmless' : 'meaning '
    console.log(
      `  ${side}  ${list[0]!.kind.padEnd(36)} ${String(list.length).padStart(4)} kept ${String(by('kept')).padStart(4)} asked ${String(by('changed')).padStart(4)} gone ${String(by('lost')).padStart(4)}`
    )
  }
  const meaning = edited.filter(({ isHarmless }) => !isHarmless)
  const harmless = edited.filter(({ isHarmless }) => isHarmless)
  const outlived = meaning.filter(({ fate }) => fate === 'kept')
  const asked = harmless.filter(({ fate }) => fate !== 'kept')
  const show = (list: readonly EditedStatement[]) => {
    for (const { kind, fate, claim, before, after } of list)
      console.log(`${fate} (${kind}) [${claim}]\n  - ${before}\n  + ${after}`)
  }
  if (flag('kept') && name !== 'unseen') show(outlived)
  if (flag('asked') && name !== 'unseen') show(asked)
  measures.push(
    {
      name: `${name}: rulings that outlived their statement`,
      value: outlived.length,
      from: `of ${meaning.length} edits of meaning`,
      goal: { most: 0 }
    },
    {
      name: `${name}: harmless edits asked for again`,
      value: ratio(asked.length, harmless.length),
      from: `${asked.length} of ${harmless.length}`,
      goal: { most: 0.05 }
    }
  )
}
if (printTable(measures) > 0) process.exitCode = 1
