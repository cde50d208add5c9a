import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import { printedElsewhereIn } from '../../../src/node/cross/printed-elsewhere'
import { openDeskFolder } from '../../../src/node/open-desk-folder'
import { systemClock } from '../../../src/node/system-clock'
import { fileOf } from '../../core/article'
import { keepFile } from '../../core/keep-file'
import { temporaryFolder } from '../temporary-folder'

it('names where other articles of the desk print the same figure of the same fact, from nothing but the desk', async () => {
  const folder = temporaryFolder()
  const opened = await openDeskFolder(folder, { program: 'command line' })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = createDesk({ store: opened.value, clock: systemClock, checker: 'NK' })
  const text = 'Sonpur falls\n\nIn 2018 in the Sonpur bypoll Asha Rawat beat Vinod Pal by 5,678 votes.\n'
  await keepFile(desk, fileOf(text, 'a.txt'))
  await keepFile(desk, fileOf(text.replace('falls', 'in figures'), 'b.txt'))
  await keepFile(desk, fileOf(text.replaceAll('Sonpur', 'Ramgarh'), 'c.txt'))
  const { articles } = desk.view()
  const read = await desk.openArticle(articles[0]!.id)
  await desk.close()
  const start = read.ok ? read.value.article.text.indexOf('5,678') : -1
  const words = [{ start, end: start + 5, wrong: '5,678' }]
  const sibling = articles.find(({ sourceName }) => sourceName === 'b.txt')!.id
  const mine = articles[0]!.id
  const found = [[expect.objectContaining({ articleId: sibling, quote: '5,678' })]]
  expect(await printedElsewhereIn(folder, articles)(mine, words)).toEqual(found)
  expect(existsSync(join(folder, 'across.jsonl'))).toBe(true)
  writeFileSync(join(folder, 'across.jsonl'), 'cut o')
  expect(await printedElsewhereIn(folder, articles)(mine, words)).toEqual(found)
})
