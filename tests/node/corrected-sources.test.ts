import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { correctedFile } from '../../src/core/export/corrected-file'
import { unifiedDiff } from '../../src/core/export/unified-diff'
import { importFile } from '../../src/core/import/import-file'
import type { Article } from '../../src/core/model/article'
import { buildReport, type Report } from '../../src/core/report/build-report'
import { readArticleFile } from '../../src/node/article-files'
import { documentReaders } from '../../src/node/document-readers'
import { sourceFiles } from '../../src/node/source-files'
import { writeBack } from '../../src/node/write-back'
import { about, correctedRecord } from '../core/report-on'
import { temporaryFolder } from './temporary-folder'

const fixtures = resolve(import.meta.dirname, '../fixtures/articles')

/** Whether a program is not on this machine. */
function lacks(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}

async function articlesOf(path: string): Promise<readonly Article[]> {
  const file = await readArticleFile(path)
  if (!file.ok) throw new Error(file.error.message)
  const read = await importFile(file.value, documentReaders)
  return read.ok ? read.value.articles : []
}

/** A report on the articles of these files: the first words that match are put right in each. */
async function reportOn(paths: readonly string[], wrong: RegExp, right: string): Promise<Report> {
  const articles = (await Promise.all(paths.map(articlesOf))).flat()
  return buildReport(
    articles.flatMap((article) => {
      const match = wrong.exec(article.text)
      if (!match) return []
      return [correctedRecord(article, [], [{ start: match.index, wrong: match[0], right }])]
    }),
    about
  )
}

const written = async (...words: Parameters<typeof unifiedDiff.write>) => {
  const made = await unifiedDiff.write(...words)
  if (!made.ok) throw new Error(made.error.message)
  return { patch: made.value.content as Uint8Array, notIn: made.value.notIn }
}

describe('a diff against the files articles were read from', () => {
  it.skipIf(lacks('patch'))(
    'is taken by patch and by git, whatever the files are',
    async () => {
      const folder = temporaryFolder()
      const files: Readonly<Record<string, string | Uint8Array>> = {
        'crlf.txt': 'Seat kept\r\n\r\nShe won by 5678 votes.\r\nHe lost.\r\n',
        'no end.txt': 'Seat kept\n\nShe won by 5678 votes',
        'mark.txt': '\ufeffSeat kept\n\nShe won by 5678 votes.\n',
        'old.txt': Buffer.from('Seat kept\n\nCaf\u00e9 votes: 5678.\n', 'latin1'),
        'wide.txt': Buffer.from('\ufeffSeat kept\n\nShe won by 5678 votes.\n', 'utf16le'),
        'deep/er/front.md': '---\ntitle: Seat\ndraft: true\n---\n\nShe *won* by **5678** votes.\n',
        'deep/“page”.html':
          '<html><body><article><h1>A &amp; B</h1>\n<p>Won&nbsp;by 5<b>678</b>.</p></article></body></html>\n',
        'dump.txt': "1;b'She won by 5678.'\n2;b'It\\xe2\\x80\\x99s 5678.'\n",
        'table.csv': 'title,text\nSeat,"She won, by 5678."\n',
        'lines.jsonl': '{"title":"Seat","text":"Won by 5678."}\n'
      }
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), content)
      }
      const names = Object.keys(files)
      const paths = names.map((name) => join(folder, name))
      const report = await reportOn(paths, /5678/, '£5,678')
      expect(report.articles).toHaveLength(names.length + 1)
      const { patch, notIn } = await written(report, sourceFiles(folder))
      expect(notIn).toEqual([])
      expect(new TextDecoder().decode(patch)).toContain('--- a/deep/er/front.md\n')
      const run = (command: string, ...words: readonly string[]) =>
        execFileSync(command, words, { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] })
      run('patch', '-p1', '--dry-run', '--binary')
      run('git', 'apply', '--check', '-')
      const before = new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
      const made = new Map<string, Uint8Array>()
      for (const path of paths) {
        const own = report.articles.filter(({ article }) => article.source.path === path)
        const one = await correctedFile.write({ ...report, articles: own }, sourceFiles())
        if (!one.ok) throw new Error(one.error.message)
        made.set(relative(folder, path).replaceAll('\\', '/'), Buffer.from(one.value.content))
      }
      run('git', 'apply', '-')
      for (const name of names) {
        const now = readFileSync(join(folder, name))
        expect(now.equals(before.get(name)!), name).toBe(false)
        expect(now.equals(made.get(name)!), name).toBe(true)
      }
      run('patch', '-p1', '-R', '--binary')
      for (const name of names)
        expect(readFileSync(join(folder, name)).equals(before.get(name)!), name).toBe(true)
    },
    20_000
  )

  it.skipIf(lacks('patch'))(
    'is taken for every fixture that has lines; the others are named',
    async () => {
      const folder = temporaryFolder()
      cpSync(fixtures, folder, { recursive: true })
      // Of documents, which take long to read, one of a kind stands for all.
      const slugs = readdirSync(folder).filter((slug) => !/^(?:docx|odt|pdf)-(?!pandoc|one)/.test(slug))
      const paths = slugs.flatMap((slug) =>
        readdirSync(join(folder, slug)).flatMap((name) =>
          name.startsWith('source.') ? [join(folder, slug, name)] : []
        )
      )
      const report = await reportOn(paths, /(?<=\p{L})\p{L}(?=\p{L}{2})/u, 'QQ')
      const { patch, notIn } = await written(report, sourceFiles())
      for (const [command, ...words] of [
        ['patch', '-p1', '--dry-run', '--binary'],
        ['git', 'apply', '--check', '-']
      ] as const)
        execFileSync(command, words, { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] })
      const taken = [...new TextDecoder('latin1').decode(patch).matchAll(/^--- a\/(.*)\/source/gm)].map(
        ([, slug]) => slug
      )
      expect(taken).toMatchInlineSnapshot(`
        [
          "asciidoc",
          "csv-libreoffice",
          "feed-atom",
          "feed-rss",
          "html-libreoffice",
          "html-news-page",
          "html-pandoc",
          "json-lines",
          "markdown-front-matter",
          "newsml-1",
          "newsml-g2",
          "ninjs",
          "nitf",
          "table-broken-quote",
          "table-csv",
          "text-arabic-emoji",
          "text-utf-16-be-unmarked",
          "text-utf-16-le",
          "text-utf-16-libreoffice",
          "text-windows-1252",
          "wordpress-export",
        ]
      `)
      const why = (words: string) => words.replace(/^.*(source\.\w+)(.{30}).*$/s, '$1$2')
      expect(notIn.map(why).sort()).toMatchInlineSnapshot(`
        [
          "source.docx is a packed document, which h",
          "source.mhtml itself. Write “Corrected copy",
          "source.mhtml itself. Write “Corrected copy",
          "source.odt is a packed document, which h",
          "source.pdf itself. Write “Corrected copy",
          "source.rtf itself. Write “Corrected copy",
          "source.rtf itself. Write “Corrected copy",
          "source.txt itself. Write “Corrected copy",
          "source.xml: the words stand there in pie",
        ]
      `)
    },
    60_000
  )

  it('names files below a folder that holds them all, where none is said', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a', 'one two.txt'), 'Won by 5678.\n')
    writeFileSync(join(folder, 'three.txt'), 'Lost by 5678.\n')
    const both = await reportOn(
      [join(folder, 'a', 'one two.txt'), join(folder, 'three.txt')],
      /5678/,
      '5,678'
    )
    expect(namesIn((await written(both, sourceFiles())).patch)).toEqual(['a/one two.txt', 'three.txt'])
    const [first] = both.articles
    expect(
      namesIn((await written({ ...both, articles: [first!] }, sourceFiles('/elsewhere'))).patch)
    ).toEqual(['one two.txt'])
  })

  it('leaves out a file that has changed or is gone, and says so', async () => {
    const folder = temporaryFolder()
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'Won by 5678.\n')
    const report = await reportOn([join(folder, 'a.txt'), join(folder, 'b.txt')], /5678/, '5,678')
    writeFileSync(join(folder, 'a.txt'), 'Won by 5679.\n')
    const { patch, notIn } = await written(report, sourceFiles())
    expect(namesIn(patch)).toEqual(['b.txt'])
    expect(notIn).toEqual([expect.stringContaining('a.txt has changed since it was read')])
  })
})

const namesIn = (patch: Uint8Array) =>
  [...new TextDecoder().decode(patch).matchAll(/^--- a\/([^\t\n]*)/gm)].map(([, name]) => name)

describe('writing back', () => {
  it('keeps the file as it was beside it, each time', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'Won by 5678.\n')
    const report = await reportOn([path], /5678/, '5,678')
    const made = await correctedFile.write(report, sourceFiles())
    if (!made.ok) throw new Error(made.error.message)
    expect(made.value).toMatchObject({ name: 'a.corrected.txt', stands: path, notIn: [] })
    const { sha256 } = report.articles[0]!.article.source
    const bytes = Buffer.from(made.value.content)
    expect(await writeBack(path, bytes, sha256)).toEqual({ ok: true, value: { kept: `${path}.orig` } })
    expect(readFileSync(path, 'utf8')).toBe('Won by 5,678.\n')
    expect(readFileSync(`${path}.orig`, 'utf8')).toBe('Won by 5678.\n')
    expect(await writeBack(path, bytes, sha256)).toMatchObject({
      ok: false,
      error: { code: 'source-changed' }
    })
    expect(readFileSync(path, 'utf8')).toBe('Won by 5,678.\n')
    expect(readFileSync(`${path}.orig`, 'utf8')).toBe('Won by 5678.\n')
  })

  it('leaves the bytes it was given alone, and writes a document another program reads', async () => {
    const path = join(fixtures, 'odt-pandoc', 'source.odt')
    const report = await reportOn([path], /(?<=\p{L})\p{L}(?=\p{L}{2})/u, 'QQ')
    const bytes = readFileSync(path)
    const held = {
      ...sourceFiles(),
      read: async () => {
        const file = await readArticleFile(path)
        return file.ok ? { ok: true as const, value: { ...file.value, bytes } } : file
      }
    }
    const made = await correctedFile.write(report, held)
    if (!made.ok) throw new Error(made.error.message)
    expect(bytes.equals(readFileSync(path))).toBe(true)
    const copy = join(temporaryFolder(), 'copy.odt')
    writeFileSync(copy, made.value.content)
    // The archive's own program, where there is one, finds every entry whole.
    if (!lacks('unzip'))
      expect(execFileSync('unzip', ['-t', copy], { encoding: 'utf8' })).toContain('No errors detected')
    expect(strFromU8(unzipSync(readFileSync(copy))['content.xml']!)).toContain('QQ')
  })

  it('says why it could not', async () => {
    expect(await writeBack(join(temporaryFolder(), 'none.txt'), new Uint8Array(), '')).toMatchObject({
      ok: false,
      error: { code: 'write-failed' }
    })
  })
})
