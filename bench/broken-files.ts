import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importFile } from '../src/core/import/import-file'
import { importTable } from '../src/core/reference/import-table'
import { documentReaders } from '../src/node/document-readers'
import { textFiles } from '../tests/core/import/text-files'
import { officeTables } from '../tests/core/reference/office-tables'
import { printTable } from './measures/print-table'
import { seededChance } from './seeded-chance'

/**
 * `npm run bench:broken [COUNT [SEED]]`: breaks files of every form in every way a disk and a mail can, bytes changed, cut
 * off, doubled, exchanged and taken from other files, and reads them. None may bring a reader down.
 */
const count = Number(process.argv[2] ?? 4000)
const chance = seededChance(Number(process.argv[3] ?? 1))
const below = (most: number): number => Math.floor(chance() * most)

interface Whole {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isTable: boolean
}

const root = resolve(import.meta.dirname, '..', '..')
const fixtures = join(root, 'tests', 'fixtures', 'articles')
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
const wholes: readonly Whole[] = [
  ...readdirSync(fixtures).flatMap((slug) =>
    readdirSync(join(fixtures, slug))
      .filter((name) => name.startsWith('source.'))
      .map((name) => ({
        name,
        bytes: new Uint8Array(readFileSync(join(fixtures, slug, name))),
        isTable: false
      }))
  ),
  ...textFiles.map(([name, content]) => ({ name, bytes: bytesOf(content), isTable: false })),
  ...officeTables.map(({ text }) => ({ name: 'table.csv', bytes: bytesOf(text), isTable: true }))
].filter(({ bytes }) => bytes.length > 0)

/** A stretch of a file, at most a quarter of it. */
function stretchOf(bytes: Uint8Array): Uint8Array {
  const from = below(bytes.length)
  return bytes.subarray(from, from + 1 + below(bytes.length / 4 + 1))
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** The ways a file is broken. */
const breaks: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => {
    const broken = bytes.slice()
    for (let left = 1 + below(8); left > 0; left--) broken[below(broken.length)] = below(256)
    return broken
  },
  (bytes) => bytes.slice(0, below(bytes.length)),
  (bytes) => bytes.slice(below(bytes.length)),
  (bytes) => {
    const at = below(bytes.length)
    return joined(bytes.subarray(0, at), stretchOf(bytes), bytes.subarray(at))
  },
  (bytes) => {
    const [a, b] = [below(bytes.length), below(bytes.length)].sort((one, other) => one - other) as [
      number,
      number
    ]
    return joined(bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a))
  },
  (bytes) => {
    const at = below(bytes.length)
    return joined(bytes.subarray(0, at), stretchOf(wholes[below(wholes.length)]!.bytes), bytes.subarray(at))
  }
]

let crashes = 0
let read = 0
let longest = { milliseconds: 0, what: '' }
const begun = performance.now()
for (let i = 0; i < count; i++) {
  const { name, bytes, isTable } = wholes[i % wholes.length]!
  const broken = breaks[below(breaks.length)]!(bytes)
  const file = { name, bytes: broken, sha256: '' }
  const from = performance.now()
  try {
    const result = isTable
      ? await importTable(file, documentReaders)
      : await importFile(file, documentReaders)
    if (result.ok) read++
    else if (!result.error.message.startsWith(name)) throw new Error(result.error.message)
    else if (/ brought .* down/.test(result.error.message)) throw new Error(result.error.message)
    if (result.ok && 'articles' in result.value)
      for (const { text, blocks } of result.value.articles)
        if (blocks.some(({ start, end }) => start >= end || end > text.length))
          throw new Error('places outside')
  } catch (error) {
    crashes++
    console.log(`${i}: ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const milliseconds = performance.now() - from
  if (milliseconds > longest.milliseconds)
    longest = { milliseconds, what: `${name} (${broken.length} bytes)` }
}
const from = `${count} broken files of ${wholes.length}`
console.log(`${read} were read, ${count - read - crashes} refused in words; the slowest: ${longest.what}`)
const missed = printTable([
  { name: 'crashes', value: crashes, from, goal: { most: 0 } },
  { name: 'seconds in all', value: (performance.now() - begun) / 1000, from, goal: { most: 240 } },
  { name: 'seconds of the slowest', value: longest.milliseconds / 1000, from, goal: { most: 10 } }
])
if (missed > 0) process.exitCode = 1
