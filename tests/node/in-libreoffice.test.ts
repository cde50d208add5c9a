import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { correctedFile } from '../../src/core/export/corrected-file'
import { importFile } from '../../src/core/import/import-file'
import { buildReport } from '../../src/core/report/build-report'
import { readArticleFile } from '../../src/node/article-files'
import { documentReaders } from '../../src/node/document-readers'
import { sourceFiles } from '../../src/node/source-files'
import { about, correctedRecord } from '../core/report-on'
import { temporaryFolder } from './temporary-folder'

const fixtures = resolve(import.meta.dirname, '../fixtures/articles')

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('Skipped: soffice (LibreOffice) is not on this machine.\n')
    return false
  }
})()

/** What LibreOffice makes of files, all in one run, with settings of its own. */
function convert(files: readonly string[], form: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout: 100_000
  })
}

/** So many words of each document are put right. */
const most = 8

/**
 * Puts words right all over a document, each with a mark of its own behind it.
 * @returns the file as it is written back, and how many marks are in it
 */
async function corrected(path: string): Promise<{ readonly content: Uint8Array; readonly marks: number }> {
  const file = await readArticleFile(path)
  if (!file.ok) throw new Error(file.error.message)
  const read = await importFile(file.value, documentReaders)
  if (!read.ok) throw new Error(read.error.message)
  const article = read.value.articles[0]!
  const words = [...article.text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}])/gu)]
  const step = Math.max(1, Math.floor(words.length / most))
  const chosen = words.filter((_, i) => i % step === 0).slice(0, most)
  const right = chosen.map(([wrong], i) => ({ start: chosen[i]!.index, wrong, right: `${wrong}zq${i}zq` }))
  const report = buildReport([correctedRecord(article, [], right)], about)
  const made = await correctedFile.write(report, sourceFiles())
  if (!made.ok) throw new Error(made.error.message)
  expect(made.value.notIn, path).toEqual([])
  return { content: Buffer.from(made.value.content), marks: chosen.length }
}

describe('a corrected document, opened by LibreOffice', () => {
  it.skipIf(!hasOffice)(
    'says the corrected words, and everything else as before',
    async () => {
      const folder = temporaryFolder()
      const slugs = readdirSync(fixtures).filter((slug) => /^(?:docx|odt)-/.test(slug))
      mkdirSync(join(folder, 'flat'))
      const sources = slugs.map((slug) => {
        const form = slug.slice(0, slug.indexOf('-'))
        const path = join(folder, `${slug}.${form}`)
        copyFileSync(join(fixtures, slug, `source.${form}`), path)
        return path
      })
      // A flat document is made by LibreOffice itself.
      const flat = join(folder, 'flat', 'flat.odt')
      copyFileSync(join(fixtures, 'odt-pandoc', 'source.odt'), flat)
      convert([flat], 'fodt', folder)
      sources.push(join(folder, 'flat.fodt'))
      const made: { readonly name: string; readonly marks: number }[] = []
      const files: string[] = []
      for (const path of sources) {
        const { content, marks } = await corrected(path)
        const after = path.replace(/\.(\w+)$/, '-after.$1')
        writeFileSync(after, content)
        files.push(path, after)
        made.push({ name: path.replace(/\.\w+$/, ''), marks })
      }
      convert(files, 'txt:Text (encoded):UTF8', folder)
      for (const { name, marks } of made) {
        const before = readFileSync(`${name}.txt`, 'utf8')
        const after = readFileSync(`${name}-after.txt`, 'utf8')
        for (let i = 0; i < marks; i++) expect(after.split(`zq${i}zq`), `${name} ${i}`).toHaveLength(2)
        expect(after.replaceAll(/zq\dzq/g, ''), name).toBe(before)
      }
      expect(made.map(({ marks }) => marks).every((marks) => marks > 0)).toBe(true)
      expect(made).toHaveLength(8)
    },
    120_000
  )
})
