import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../docs/adr')
const files = readdirSync(folder).sort()

it('gives no number twice', () => {
  const numbers = files.map((name) => name.slice(0, 4))
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})

it.each(files)('%s says what it decides, whether that holds, and since when', (name) => {
  const [title, blank, status] = readFileSync(join(folder, name), 'utf8').split('\n')
  expect(title).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S`))
  expect(blank).toBe('')
  expect(status).toMatch(/^Status: (?:accepted|superseded by ADR \d+), 20\d\d-\d\d-\d\d$/)
})
