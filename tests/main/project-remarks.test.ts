import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultViewSettings } from '../../src/core/review/view-as-set'
import { projectRemarks } from '../../src/main/project-remarks'
import { temporaryFolder } from '../node/temporary-folder'

const otherwise = (path: string) => `${path} says otherwise.`

it('remarks once on a project that sets checks otherwise, of a file or a folder in it', async () => {
  const folder = temporaryFolder()
  const stories = join(folder, 'stories')
  mkdirSync(stories)
  const story = join(stories, 'a.txt')
  writeFileSync(story, 'A quay.')
  let settings = defaultViewSettings
  const remarks = () => projectRemarks(() => settings, otherwise)
  const remark = remarks()
  expect(await remark([story])).toBeNull()
  expect(await remark([])).toBeNull()
  const path = join(folder, 'corrigenda.json')
  // Tables and severities are no settings of the window.
  writeFileSync(path, '{"severity": "note", "tables": ["a.csv"]}')
  expect(await remark([stories])).toBeNull()
  writeFileSync(path, '{"checks": {"num.vague": "off"}}')
  expect(await remark([stories])).toEqual({ path, code: 'project-otherwise', message: otherwise(path) })
  expect(await remark([story])).toBeNull()
  expect(await remarks()([story])).toMatchObject({ path })
  settings = { ...defaultViewSettings, checks: { 'num.vague': 'off' } }
  expect(await remarks()([story])).toBeNull()
  writeFileSync(path, '{"cheks": {}}')
  expect(await remarks()([story])).toMatchObject({
    code: 'project-damaged',
    message: expect.stringContaining('cheks')
  })
})
