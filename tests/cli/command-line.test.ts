import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { version } from '../../package.json'
import { program } from '../../src/cli/program'

import { withDesk } from '../../src/cli/with-desk'
import { formatTableFile, tableFileOf } from '../../src/core/file/table-file'
import type { AskedChange } from '../../src/core/model/change'
import type { ArticleView } from '../../src/core/model/desk'
import { builtCli } from '../built-cli'
import { deskTable } from '../core/desk-table'
import { workbook } from '../core/workbook'

const root = resolve(import.meta.dirname, '../..')
const samples = join(root, 'resources/samples')
const fixtures = join(root, 'tests/fixtures/articles')

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-cli-'))
  await builtCli(join(folder, 'out'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function corrigenda(
  args: readonly string[],
  input = '',
  cwd = folder,
  env: Readonly<Record<string, string>> = {}
): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(folder, 'out/cli.cjs'), ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env }
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => done({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

interface Text {
  readonly text?: string
}

interface SarifLog {
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly version: string
        readonly rules: readonly {
          readonly id: string
          readonly shortDescription: Text
          readonly fullDescription: Text
          readonly defaultConfiguration: { readonly level: string }
        }[]
      }
    }
    readonly columnKind: string
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly kind: string
      readonly level: string
      readonly message: Text
      readonly locations: readonly SarifLocation[]
      readonly relatedLocations?: readonly SarifLocation[]
      readonly partialFingerprints: Readonly<Record<string, unknown>>
    }[]
  }[]
}

interface SarifLocation {
  readonly id: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>> & {
      readonly snippet: Text
    }
  }
}

/** What a log breaks of the rules of SARIF 2.1.0 that a consumer relies on: required properties, and what goes together. */
function sarifFaults({ version, runs }: SarifLog): string[] {
  const faults: string[] = []
  const must = (holds: boolean, rule: string) => {
    if (!holds) faults.push(rule)
  }
  const said = ({ text }: Text) => typeof text === 'string' && text !== ''
  const differ = (things: readonly unknown[]) => new Set(things).size === things.length
  must(version === '2.1.0', '3.13.2 version')
  must(runs.length === 1, '3.13.4 runs')
  for (const { tool, columnKind, results } of runs) {
    const { rules } = tool.driver
    must(tool.driver.name === 'Corrigenda' && /^\d+\.\d+\.\d+/.test(tool.driver.version), '3.19.8 name')
    must(differ(rules.map(({ id }) => id)), '3.19.23 ids of rules differ')
    for (const rule of rules) {
      must(said(rule.shortDescription) && said(rule.fullDescription), '3.49.9 descriptions')
      must(['none', 'note', 'warning', 'error'].includes(rule.defaultConfiguration.level), '3.50.3 level')
    }
    must(columnKind === 'utf16CodeUnits', '3.14.17 columnKind')
    must(Array.isArray(results), '3.14.23 results')
    for (const { ruleId, ruleIndex, kind, level, message, locations, ...result } of results) {
      must(said(message), '3.27.11 message')
      must(rules[ruleIndex]?.id === ruleId, '3.27.6 ruleIndex')
      must(['pass', 'fail'].includes(kind), '3.27.9 kind')
      must((kind === 'pass') === (level === 'none'), '3.27.10 level')
      must(locations.length === 1, '3.27.12 one primary location')
      must(
        Object.values(result.partialFingerprints).every((each) => typeof each === 'string'),
        '3.27.17 fingerprints'
      )
      const all = [...locations, ...(result.relatedLocations ?? [])]
      must(differ(all.map(({ id }) => id)), '3.28.2 ids of locations differ')
      for (const { physicalLocation } of all) {
        must(/^[a-z]+:|^[^:\s]+$/.test(physicalLocation.artifactLocation.uri), '3.4.3 uri')
        const { startLine, startColumn, endLine, endColumn, snippet } = physicalLocation.region
        must(startLine >= 1 && startColumn >= 1, '3.30.5 lines count from 1')
        must(endLine > startLine || (endLine === startLine && endColumn > startColumn), '3.30.7 end')
        must(said(snippet), '3.30.13 snippet')
      }
    }
  }
  return faults
}

const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('corrigenda check', () => {
  it('opens every file the importers are tested with, or says by name why not', async () => {
    const files = readdirSync(fixtures).map((slug) => {
      const folder = join(fixtures, slug)
      const golden = JSON.parse(readFileSync(join(folder, 'expected.article.json'), 'utf8'))
      const name = readdirSync(folder).find((each) => each.startsWith('source.'))!
      return { path: join(folder, name), count: golden.articles?.length ?? 0, message: golden.error?.message }
    })
    const paths = files.map(({ path }) => path)
    const { code, out, err } = await corrigenda(['check', ...paths, '--format', 'jsonl'])
    expect(code).toBe(2)
    const opened = jsonLines(out).map(({ path }) => path)
    for (const { path, count, message } of files) {
      expect(opened.filter((each) => each === path)).toHaveLength(count)
      if (message) expect(err).toContain(message)
    }
  }, 120_000)

  it('prints findings with line, column, working and repairs', async () => {
    const { code, out, err } = await corrigenda(['check', samples])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('agrees  79,172 − 66,436 = 12,736, which fits “over 12,000” (2017). num.difference')
    expect(out).toContain('could read: 66,436')
    expect(out).toMatch(/\n {10}\d+:\d+ +Humkum Singh\n/)
    expect(out).toContain('Sisamau Assembly Bypoll')
    expect(out).toContain(
      'agrees  November 23 is a Saturday in the year this was published (2024-11-23). date.weekday'
    )
    expect(out).not.toContain('\u001b')
  })

  it('prints the same as JSON Lines, whose offsets give back the quoted words', async () => {
    const { out } = await corrigenda(['check', samples, '--format', 'jsonl', '--text'])
    const answers = jsonLines(out)
    expect(answers.map(({ path }) => path)).toEqual(readdirSync(samples).map((name) => join(samples, name)))
    const checks = answers.flatMap(({ findings }) =>
      findings
        .filter(({ severity }: { severity: string }) => severity !== 'note')
        .map((f: { check: string }) => f.check)
    )
    expect(checks.toSorted()).toEqual([
      'date.weekday',
      'name.variant',
      'name.variant',
      'num.difference',
      'num.grouping'
    ])
    for (const { article, findings, claims } of answers) {
      for (const { field, start, end, quote } of [
        ...findings.flatMap((f: { places: unknown[] }) => f.places),
        ...claims
      ]) {
        expect(article[field].slice(start, end)).toBe(quote)
      }
    }
  })

  it.each([
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'note', '--only', 'num.difference'], 0],
    [['--fail-on', 'agrees', '--only', 'num.difference'], 1],
    [['--fail-on', 'warning', '--skip', 'name.variant,num.grouping'], 0]
  ])('with %j ends with %i', async (options, code) => {
    expect((await corrigenda(['check', samples, ...options])).code).toBe(code)
  })

  it('holds figures against a table, for files and for the stream', async () => {
    const table = join(folder, 'results.csv')
    writeFileSync(
      table,
      'date,constituency,candidate,votes\n2024-11-23,Sisamau,Naseem Solanki,69714\n2024-11-23,Sisamau,Suresh Awasthi,61051\n'
    )
    const article = join(samples, 'sisamau-2024.txt')
    const files = await corrigenda(['check', article, '--only', 'table.value', '--table', table])
    expect(files.code).toBe(1)
    expect(files.out).toContain(
      'the table has 69,714 − 61,051 = 8,663 [results!2/votes, results!3/votes]; the text says “8,564”.'
    )
    const line = { id: 'a', text: 'In 2024 Naseem Solanki beat Suresh Awasthi in Sisamau by 8,664 votes.' }
    const otherwise = join(folder, 'otherwise.csv')
    writeFileSync(
      otherwise,
      readFileSync(table, 'utf8').replace(/^.*/, (head) => head.replace('votes', 'ballots in'))
    )
    const unsaid = await corrigenda(['check', article, '--only', 'table.value', '--table', otherwise])
    expect(unsaid.err).toContain('otherwise.csv: 0 of ')
    expect(unsaid.err).toContain('no column is known to hold the votes')
    expect(unsaid.err).toContain('No article is held against it: --table-columns says what its columns hold.')
    const told = ['--table', otherwise, '--table-columns', 'votes=ballots in']
    const said = await corrigenda(['check', article, '--only', 'table.value', ...told])
    expect(said.err).toBe('')
    expect(said.out).toContain('[otherwise!2/ballots in, otherwise!3/ballots in]')
    const other = join(folder, 'other.txt')
    writeFileSync(other, 'The mill in Orrin has 412 looms.')
    const none = await corrigenda(['check', other, '--table', table])
    expect(none.code).toBe(0)
    expect(none.err).toContain('No figure of these articles was held against results.')
    const stream = await corrigenda(
      ['check', '--stdin', '--format', 'jsonl', '--table', table],
      JSON.stringify(line)
    )
    expect(jsonLines(stream.out)[0].findings).toMatchObject([{ check: 'table.value', severity: 'error' }])
  })

  it('holds several articles against each other, unless --no-cross', async () => {
    const files = ['5,678', '6,211'].map((margin, i) => {
      const file = join(folder, `paper-${i}.txt`)
      writeFileSync(file, `In May 2018 in the Noorpur bypoll Naeem Hasan won by ${margin} votes.`)
      return file
    })
    const { code, out } = await corrigenda(['check', ...files, '--format', 'jsonl'])
    expect(code).toBe(0)
    const { across } = jsonLines(out).at(-1)
    expect(across).toMatchObject({ check: 'cross.value', code: 'differs', severity: 'warning' })
    expect(across.places.map(({ path, quote }: { path: string; quote: string }) => [path, quote])).toEqual([
      [files[0], '5,678'],
      [files[1], '6,211']
    ])
    const pretty = await corrigenda(['check', ...files])
    expect(pretty.out).toContain('printed as 5,678 and as 6,211. cross.value')
    expect((await corrigenda(['check', ...files, '--no-cross'])).out).not.toContain('cross.value')
  })

  it('goes on over a bad file, names it, and ends with 2', async () => {
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    const { code, out, err } = await corrigenda([
      'check',
      empty,
      join(folder, 'gone.txt'),
      join(samples, 'sisamau-2024.txt')
    ])
    expect(code).toBe(2)
    expect(err).toContain('empty.txt is empty')
    expect(err).toContain('gone.txt')
    expect(out).toContain('Sisamau')
  })

  it('reads tables by the columns it is told', async () => {
    const csv = join(folder, 'table.csv')
    writeFileSync(csv, 'Kopf,Inhalt\nCount ends,"She polled 66, 436 votes."\n')
    const untold = await corrigenda(['check', csv])
    expect(untold).toMatchObject({ code: 2, out: '' })
    expect(untold.err).toContain('table.csv, line 1: no column is named')
    const { code, out } = await corrigenda(['check', csv, '--columns', 'title=Kopf, text=Inhalt'])
    expect(code).toBe(0)
    expect(out).toContain('Count ends')
    expect(out).toContain('could read: 66,436')
  })

  it.each([
    [['check', 'x', '--jobs', '0'], '--jobs takes a number'],
    [['check', 'x', '--columns', 'head=Kopf'], '“head=Kopf” is none'],
    [['check'], 'name the files'],
    [['check', 'x', '--format', 'xml'], 'pretty, json, jsonl, sarif'],
    [['check', 'x', '--watch', '--format', 'sarif'], 'use pretty, jsonl or github'],
    [['check', '-', '--watch'], 'standard input does not change'],
    [['import', 'x'], "required option '--desk"],
    [['check', 'x', '--only', 'num.nothing'], 'no check “num.nothing”'],
    [['check', 'x', '--severity', 'loud'], '--severity'],
    [['check', '--stdin'], 'add --format jsonl'],
    [['check', 'a.txt', '--stdin', '--format', 'jsonl'], 'leave the paths out'],
    [
      ['check', '--stdin', '--format', 'jsonl', '--desk', 'd'],
      '--desk keeps files: leave it out with --stdin'
    ],
    [['check', '--stdin', '--format', 'jsonl', '--fail-on', 'error'], '--fail-on does not change'],
    [['check', '--stdin', '--format', 'jsonl', '--no-cross'], '--no-cross is what a stream does anyway'],
    [['check', 'a.txt', '--findings-only'], 'pretty has none'],
    [['check', 'x', '--table', '/nowhere.csv'], 'no file /nowhere.csv'],
    [['check', 'x', '--table', join(root, 'LICENSE')], 'LICENSE: 0 of 11 rows could be used'],
    [['check', 'x', '--table-columns', 'place=Town'], '--table-columns takes pairs like seat=County'],
    [['check', '--table', 'x'], 'before --table'],
    [['report', '/nowhere'], 'is no desk'],
    [['frobnicate'], 'unknown command'],
    [['check', '--frob'], 'unknown option']
  ])('%j: says what is wrong on standard error and ends with 2', async (args, words) => {
    const { code, out, err } = await corrigenda(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
  })

  it('--help and --version go to standard output and end with 0', async () => {
    const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
    expect(await corrigenda(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const help = await corrigenda(['check', '--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain('--fail-on')
  })
})

describe('corrigenda check --format', () => {
  it('json is one list of what jsonl gives line by line, also of nothing', async () => {
    const lines = jsonLines((await corrigenda(['check', samples, '--format', 'jsonl'])).out)
    expect(JSON.parse((await corrigenda(['check', samples, '--format', 'json'])).out)).toEqual(lines)
    const nothing = await corrigenda(['check', join(folder, 'not there.txt'), '--format', 'json'])
    expect(nothing).toMatchObject({ code: 2, out: '[]\n' })
  })

  it('sarif is a log of one run with a rule a check and a result a finding', async () => {
    const { code, out } = await corrigenda(['check', samples, '--format', 'sarif'])
    expect(code).toBe(0)
    const log = JSON.parse(out)
    expect(sarifFaults(log)).toEqual([])
    const [run] = log.runs
    const findings = jsonLines((await corrigenda(['check', samples, '--format', 'jsonl'])).out).flatMap(
      (line) => line.findings
    )
    expect(run.results.map((result: { ruleId: string }) => result.ruleId)).toEqual(
      findings.map(({ check }: { check: string }) => check)
    )
    const [holds] = run.results.filter((result: { ruleId: string }) => result.ruleId === 'num.difference')
    expect(holds).toMatchObject({
      kind: 'pass',
      level: 'none',
      message: { text: expect.stringContaining('79,172 − 66,436 = 12,736') }
    })
    expect(holds.relatedLocations).toHaveLength(holds.relatedLocations.at(-1).id)
    const nothing = await corrigenda(['check', join(folder, 'not there.txt'), '--format', 'sarif'])
    expect(sarifFaults(JSON.parse(nothing.out))).toEqual([])
    expect(JSON.parse(nothing.out).runs[0].results).toEqual([])
  })
})

/** The same without a process of its own, for what needs no standard input: most of the time is Node's start. */
async function inProcess(args: readonly string[], at = folder): Promise<Run> {
  const said = { out: '', err: '' }
  const hear = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
    vi.spyOn(stream, 'write').mockImplementation((words) => {
      said[name] += String(words)
      return true
    })
  const spies = [hear(process.stdout, 'out'), hear(process.stderr, 'err')]
  const before = process.cwd()
  vi.stubEnv('NO_COLOR', '1')
  process.chdir(at)
  process.exitCode = undefined
  try {
    await program(join(folder, 'out/thread.cjs')).parseAsync(['node', 'corrigenda', ...args])
    return { code: Number(process.exitCode ?? 0), ...said }
  } finally {
    process.exitCode = undefined
    process.chdir(before)
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}

describe('options that do not go together', () => {
  it.each([
    [
      ['check', 'a.txt', '--text'],
      '--text gives the text with each answer in json and jsonl; pretty has none'
    ],
    [['check', '--stdin', '--format', 'jsonl', '--baseline', 'b'], '--baseline knows the findings of files'],
    [['check', 'a.txt', '--stdin-filename', 'b.md'], 'add “-” to the paths'],
    [['check', 'a.txt', '--update-baseline'], '--update-baseline needs --baseline'],
    [['check', 'a.txt', '--watch', '--format', 'junit'], 'junit is one whole'],
    [['check', 'a.txt', '--config', 'no such file.json'], 'cannot be read'],
    [['serve', '--port', 'eighty'], '--port takes a number'],
    [['serve', '--allow-origin', 'desk.example.org'], '--allow-origin takes an origin'],
    [['completion', 'csh'], 'completion is there for bash, zsh, fish']
  ])('%j is refused: %s', async (args, words) => {
    const { code, out, err } = await inProcess(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})

describe('corrigenda check in a project', () => {
  const letters = 'The estate came to two volumes, of 430 and 484 letters, **904** in all, and was sold.'
  /** A folder with a story in it, and how often its sum is told there by these words. */
  function project(name: string, files: Readonly<Record<string, string>>) {
    const at = join(folder, name)
    mkdirSync(join(at, 'drafts'), { recursive: true })
    for (const [file, text] of Object.entries({ 'a.md': letters, ...files }))
      writeFileSync(join(at, file), text)
    return at
  }
  const told = async (at: string, args: readonly string[], input?: string) => {
    const words = ['check', ...args, '--format', 'github']
    const { code, out, err } = await (input === undefined
      ? inProcess(words, at)
      : corrigenda(words, input, at))
    const lines = out.split('\n').filter(Boolean)
    return { code, err, files: lines.map((line) => /file=([^,]*)/.exec(line)?.[1]), out }
  }

  it('follows corrigenda.json from above, one that is named, or none', async () => {
    const at = project('settings', { 'drafts/b.md': letters, 'other.json': '{"failOn": "warning"}' })
    writeFileSync(join(at, 'corrigenda.json'), '{"checks": {"num.total": "off"}}')
    const below = join(at, 'drafts')
    expect(await told(below, ['b.md'])).toMatchObject({ code: 0, files: [] })
    expect(await told(below, ['b.md', '--no-config'])).toMatchObject({ code: 0, files: ['b.md'] })
    expect(await told(below, ['b.md', '--config', '../other.json'])).toMatchObject({
      code: 1,
      files: ['b.md']
    })
    expect(await told(below, ['b.md', '--config', '../other.json', '--fail-on', 'error'])).toMatchObject({
      code: 0
    })
    writeFileSync(join(at, 'corrigenda.json'), '{"cheks": {}}')
    expect(await told(below, ['b.md'])).toMatchObject({ code: 2, err: expect.stringContaining('cheks') })
    // The project's own files are no articles.
    writeFileSync(join(at, 'corrigenda.json'), '{}')
    expect(await told(at, ['drafts', '.', '--severity', 'warning'])).toMatchObject({
      files: ['drafts/b.md', 'a.md', 'drafts/b.md']
    })
  })

  it('finds files by a pattern, and leaves out what .corrigendaignore names', async () => {
    const at = project('ignored', { 'drafts/b.md': letters, 'drafts/kept.md': letters })
    expect((await told(at, ['**/*.md'])).files).toEqual(['a.md', 'drafts/b.md', 'drafts/kept.md'])
    writeFileSync(join(at, '.corrigendaignore'), 'drafts/*\n!drafts/kept.md\n')
    expect((await told(at, ['**/*.md'])).files).toEqual(['a.md', 'drafts/kept.md'])
    expect((await told(join(at, 'drafts'), ['b.md', 'kept.md'])).files).toEqual(['kept.md'])
    expect(await told(at, ['**/*.docx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“**/*.docx”')
    })
  })

  it('is silent where a comment gives a reason, and says so where it gives none', async () => {
    const at = project('switched', {
      'off.md': `<!-- corrigenda-disable-next num.total because the will says so -->\n\n${letters}`,
      'bare.md': `<!-- corrigenda-disable-next num.total -->\n\n${letters}`
    })
    expect(await told(at, ['off.md'])).toMatchObject({ code: 0, files: [], err: '' })
    const bare = await told(at, ['bare.md'])
    expect(bare.files).toEqual(['bare.md'])
    expect(bare.err).toContain('bare.md: Nothing is switched off without a reason')
  })

  it('tells what is new since the baseline', async () => {
    const at = project('baseline', {})
    const since = ['.', '--baseline', 'known.json', '--fail-on', 'warning']
    expect(await told(at, since)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--update-baseline')
    })
    expect(await told(at, [...since, '--update-baseline'])).toMatchObject({ code: 0, files: ['a.md'] })
    writeFileSync(join(at, 'a.md'), `A paragraph before it.\n\n${letters}`)
    expect(await told(at, since)).toMatchObject({ code: 0, files: [], err: '' })
    writeFileSync(join(at, 'a.md'), letters.replace('904', '905'))
    expect(await told(at, since)).toMatchObject({ code: 1, files: ['a.md'] })
    writeFileSync(join(at, 'known.json'), '{}')
    expect(await told(at, since)).toMatchObject({ code: 2, err: expect.stringContaining('is no baseline') })
  })

  it('writes to a file, names standard input, and is quiet', async () => {
    const at = project('output', {})
    const words = ['-', '--stdin-filename', 'drafts/new.md', '-o', 'out.txt']
    expect(await told(at, words, letters)).toMatchObject({ code: 0, out: '', err: '' })
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toMatch(/file=drafts\/new\.md,line=1,.*col=59/)
    expect(readdirSync(at).sort()).toEqual(['a.md', 'drafts', 'out.txt'])
    const nowhere = await told(at, ['a.md', '-o', 'no folder/out.txt'])
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('could not be written') })
    const hindi = 'मतगणना समाप्त\n\nउन्होंने 66,436 मत पाए और वे जीत गईं, और यह उनकी पहली जीत है।'
    writeFileSync(join(at, 'hi.txt'), hindi)
    expect((await told(at, ['hi.txt'])).err).toContain('is in Hindi')
    expect(await told(at, ['hi.txt', '-q'])).toMatchObject({ code: 0, err: '' })
    const json = await inProcess(['check', 'a.md', '--format', 'jsonl', '--findings-only'], at)
    expect(Object.keys(jsonLines(json.out)[0])).not.toContain('claims')
  })

  it('writes one whole of each form for build servers, also of nothing', async () => {
    const at = project('wholes', {})
    const write = async (format: string, ...args: string[]) =>
      (await inProcess(['check', 'a.md', '--format', format, ...args], at)).out
    expect(JSON.parse(await write('rdjson')).diagnostics).toHaveLength(1)
    expect(JSON.parse(await write('rdjson', '--skip', 'num.total'))).toEqual({
      source: { name: 'corrigenda' },
      diagnostics: []
    })
    expect(await write('junit', '--fail-on', 'warning')).toMatch(
      /^<\?xml [^>]*>\n<testsuites name="corrigenda">\n {2}<testsuite .* failures="1" errors="0">[\s\S]*<\/testsuites>\n$/
    )
    // Lines of the file, not of the text that was read from it.
    writeFileSync(join(at, 'a.md'), `---\ntitle: Estate\n---\n\n${letters}`)
    const { results } = JSON.parse(await write('sarif')).runs[0]
    expect(results[0].locations[0].physicalLocation.region).toMatchObject({ startLine: 5, startColumn: 36 })
    expect(await write('pretty')).toContain('5:59     904')
  })

  it('colours where it is told to', async () => {
    const at = project('colours', {})
    const words = ['check', 'a.md']
    const { out } = await corrigenda(words, '', at, { NO_COLOR: '', FORCE_COLOR: '1' })
    expect(out).toContain('\u001b[33mwarning')
    expect((await inProcess(words, at)).out).not.toContain('\u001b')
  })
})

describe('the very file', () => {
  const page = '---\ntitle: Seat kept\ntags: [a]\n---\n\nIn *all*, she polled 66, 436 votes.\n'

  it('is pointed into, mended with --fix, and kept as it was', async () => {
    const path = join(folder, 'seat.md')
    writeFileSync(path, page)
    const sarif = JSON.parse((await corrigenda(['check', path, '--format', 'sarif'])).out)
    const regions = sarif.runs[0].results.map(
      (each: { locations: SarifLocation[] }) => each.locations[0]!.physicalLocation.region
    )
    expect(regions).toEqual([
      { startLine: 6, startColumn: 22, endLine: 6, endColumn: 29, snippet: { text: '66, 436' } }
    ])
    expect((await corrigenda(['check', path])).out).toContain('6:22     66, 436')
    const { code, err } = await corrigenda(['check', path, '--fix'])
    expect({ code, err }).toEqual({
      code: 0,
      err: `corrigenda: made in ${path}: “66, 436” to “66,436”\ncorrigenda: ${path} as it was is kept as ${path}.orig\n`
    })
    expect(readFileSync(path, 'utf8')).toBe(page.replace('66, 436', '66,436'))
    expect(readFileSync(`${path}.orig`, 'utf8')).toBe(page)
    expect((await corrigenda(['check', path, '--fix'])).err).toBe('')
    expect(await corrigenda(['check', '-', '--fix'], page)).toMatchObject({ code: 2 })
  })

  it('is corrected by a report, and kept as it was', async () => {
    const path = join(folder, 'back.md')
    const desk = join(folder, 'back')
    writeFileSync(path, page)
    await corrigenda(['import', path, '--desk', desk])
    expect(await corrigenda(['report', desk, '--write-back'])).toMatchObject({ code: 2 })
    await withDesk(desk, async (each) => {
      const { id } = each.view().articles[0]!
      const view = await each.openArticle(id)
      if (!view.ok) return view
      const start = view.value.article.text.indexOf('66, 436')
      return each.change([
        {
          articleId: id,
          changes: [{ field: 'repaired', edits: [{ start, end: start + 7, text: '66,436' }] }]
        }
      ])
    })
    const file = await corrigenda(['report', desk, '--format', 'file'])
    expect(file).toMatchObject({ code: 0, out: page.replace('66, 436', '66,436') })
    expect(await corrigenda(['report', desk, '--write-back'])).toMatchObject({
      code: 0,
      err: `corrigenda: ${path} is corrected; as it was it is kept as ${path}.orig\n`
    })
    expect(readFileSync(path, 'utf8')).toBe(page.replace('66, 436', '66,436'))
    expect(readFileSync(`${path}.orig`, 'utf8')).toBe(page)
    const again = await corrigenda(['report', desk, '--write-back'])
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('has changed since it was read') })
  })
})

describe('corrigenda check -', () => {
  it('checks an article on standard input', async () => {
    const { code, out, err } = await corrigenda(
      ['check', '-', samples, '--format', 'jsonl'],
      'Count ends\n\nShe polled 66, 436 votes.\n'
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [first, ...others] = jsonLines(out)
    expect(first).toMatchObject({ path: 'standard input', title: 'Count ends' })
    expect(first.findings).toHaveLength(1)
    expect(others).toHaveLength(2)
    expect((await corrigenda(['check', '-'])).err).toContain('standard input is empty')
  })
})

describe('corrigenda check --jobs', () => {
  it('gives the same in the same order, however many work at it', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    for (let n = 0; n < 60; n++)
      writeFileSync(
        join(many, `${n}.txt`),
        `Story ${n}\n\nShe polled 66, ${100 + n} votes. ${'It rained. '.repeat((n % 7) * 50)}\n`
      )
    writeFileSync(join(many, '31.txt'), Uint8Array.of(0, 1, 2, 3, 0, 255))
    const [one, four] = await Promise.all(
      ['1', '4'].map((jobs) => corrigenda(['check', many, '--format', 'jsonl', '--jobs', jobs]))
    )
    expect(one!.code).toBe(2)
    expect(one!.err).toContain('31.txt is not a text file')
    expect(jsonLines(one!.out)).toHaveLength(59)
    expect(four).toEqual(one)
  })
})

describe('corrigenda check --watch', () => {
  it('checks a file again when it changes, until it is interrupted', async () => {
    const story = join(folder, 'watched.txt')
    writeFileSync(story, 'Count ends\n\nShe polled 66,436 votes.\n')
    const child = spawn(process.execPath, [join(folder, 'out/cli.cjs'), 'check', story, '--watch'], {
      env: { ...process.env, NO_COLOR: '1' }
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    try {
      await vi.waitFor(() => expect(err).toContain('watching 1 file'), { timeout: 20_000 })
      expect(out).toContain('nothing to report')
      writeFileSync(story, 'Count ends\n\nShe polled 66, 436 votes.\n')
      await vi.waitFor(() => expect(out).toContain('could read: 66,436'), { timeout: 20_000 })
      expect(err).toContain('watched.txt has changed')
    } finally {
      child.kill('SIGINT')
    }
    expect(await ended).toBe(0)
  }, 60_000)
})

describe('corrigenda import', () => {
  it('puts articles on a desk and says how many, and what could not be read', async () => {
    const desk = join(folder, 'Imported')
    expect(await corrigenda(['import', samples, '--desk', desk])).toEqual({
      code: 0,
      out: '',
      err: 'corrigenda: Imported: 2 added\n'
    })
    const broken = join(folder, 'empty too.txt')
    writeFileSync(broken, '')
    const again = await corrigenda(['import', samples, broken, '--desk', desk])
    expect(again).toMatchObject({ code: 2, out: '' })
    expect(again.err).toBe(
      'corrigenda: empty too.txt is empty: there is nothing to check in it.\ncorrigenda: Imported: 0 added, 2 there already, 1 not read\n'
    )
  })
})

describe('corrigenda check --stdin', () => {
  const stream = (input: string) => corrigenda(['check', '--stdin', '--format', 'jsonl'], input)

  it('answers each line in order, with offsets into the fields as given', async () => {
    const text = 'She polled 66, 436 votes.'
    const { code, out } = await stream(
      `${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 'b', title: 'She won', text: `  ${text}` })}\n`
    )
    expect(code).toBe(0)
    const [a, b] = jsonLines(out)
    expect([a.id, b.id]).toEqual(['a', 'b'])
    expect(a.findings[0].places).toEqual([
      { field: 'text', start: 11, end: 18, quote: '66, 436', role: 'number' }
    ])
    expect(b.findings[0].places[0].start).toBe(13)
    expect(a.findings[0].repairs).toEqual([
      { label: '66,436', edits: [{ field: 'text', start: 11, end: 18, text: '66,436' }] }
    ])
  })

  it('leaves out what is milder than --severity', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'The the index fell on Tuesday, May 28, 2018.' })}\n`
    const shownFrom = async (severity: string) => {
      const { out } = await corrigenda(
        ['check', '--stdin', '--format', 'jsonl', '--severity', severity],
        line
      )
      return jsonLines(out)[0].findings.map((finding: { check: string }) => finding.check)
    }
    expect(await shownFrom('note')).toEqual(['copy.doubled', 'date.weekday'])
    expect(await shownFrom('error')).toEqual(['date.weekday'])
  })

  it('scores every sentence with --sentences: a figure over a greeting', async () => {
    const text = 'Good evening to you all. Unemployment rose by 3 per cent to 1.4 million in 2003.'
    const { out } = await corrigenda(
      ['check', '--stdin', '--format', 'jsonl', '--sentences'],
      `${JSON.stringify({ id: 'a', text })}\n`
    )
    const [{ sentences, claims }] = jsonLines(out)
    expect(sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(
      ['Good evening to you all.', 'Unemployment rose by 3 per cent to 1.4 million in 2003.']
    )
    expect(sentences.map(({ checkworthy }: { checkworthy: boolean }) => checkworthy)).toEqual([false, true])
    expect(claims.every(({ score }: { score: number }) => score === sentences[1].score)).toBe(true)
  })

  it('says the same, byte for byte, with one thread and with three', async () => {
    const input = Array.from(
      { length: 30 },
      (_, i) =>
        `${JSON.stringify({ id: i, text: `She polled 66, ${436 + i} votes. `.repeat((i * 7) % 11) })}\n`
    ).join('')
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => corrigenda(['check', '--stdin', '--format', 'jsonl', '--jobs', jobs], input))
    )
    expect(one!.out).toBe(three!.out)
    expect(jsonLines(one!.out).map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, i) => i))
  })

  it('leaves the claims out with --findings-only', async () => {
    const line = JSON.stringify({ id: 'a', text: 'She polled 66, 436 votes.' })
    const { out } = await corrigenda(['check', '--stdin', '--format', 'jsonl', '--findings-only'], line)
    const [answer] = jsonLines(out)
    expect(answer.findings).toHaveLength(1)
    expect(answer).not.toHaveProperty('claims')
  })

  it('answers a bad line with its number and goes on', async () => {
    const { code, out } = await stream('nonsense\n{"id":"x"}\n{"id":"y","text":"Fine."}\n[]\n')
    expect(code).toBe(0)
    expect(jsonLines(out)).toEqual([
      { id: null, line: 1, error: { code: 'not-json', message: 'Line 1 is not JSON.' }, engine: version },
      {
        id: 'x',
        line: 2,
        error: { code: 'not-an-article', message: expect.stringContaining('Line 2: text') },
        engine: version
      },
      { id: 'y', findings: [], claims: [], engine: version },
      {
        id: null,
        line: 4,
        error: { code: 'not-an-article', message: expect.stringContaining('Line 4') },
        engine: version
      }
    ])
  })
})

describe('corrigenda with a desk', () => {
  it('holds the figures against the desk’s own tables, and against a workbook given by name', async () => {
    const desk = join(folder, 'Tables')
    const article = join(folder, 'sonpur.txt')
    writeFileSync(article, 'Count ends\n\nAsha Rawat beat Vinod Pal in Sonpur in 2017 by 3,910 votes.\n')
    const check = ['check', article, '--only', 'table.value']
    expect((await corrigenda([...check, '--desk', desk])).code).toBe(0)
    mkdirSync(join(desk, 'tables'))
    writeFileSync(join(desk, 'tables', 'a1.json'), formatTableFile(tableFileOf(deskTable())))
    const held = await corrigenda([...check, '--desk', desk])
    expect(held.code).toBe(1)
    expect(held.out).toContain('[results!2/votes, results!3/votes; as of 2017-03-11]')
    const book = join(folder, 'results.xlsx')
    const rows = [
      ['year', 'constituency', 'candidate', 'votes'],
      [2017, 'Sonpur', 'Asha Rawat', 14259],
      [2017, 'Sonpur', 'Vinod Pal', 11069]
    ] as const
    writeFileSync(book, workbook({ Results: rows }))
    expect((await corrigenda([...check, '--table', book])).out).toContain(
      '[results!2/votes, results!3/votes]'
    )
  })

  it('keeps what it checked, and reports it', async () => {
    const desk = join(folder, 'By-elections')
    const kept = await corrigenda(['check', samples, '--desk', desk])
    expect(kept).toMatchObject({ code: 0, err: 'corrigenda: 2 articles kept on the desk By-elections\n' })
    const file = join(folder, 'report.md')
    expect(await corrigenda(['report', desk, '-o', file])).toEqual({ code: 0, out: '', err: '' })
    const report = readFileSync(file, 'utf8')
    expect(report).toContain('# Correction report: By-elections')
    expect(report).toContain('79,172 − 66,436 = 12,736')
    const word = join(folder, 'report.docx')
    expect((await corrigenda(['report', desk, '--format', 'docx', '-o', word])).code).toBe(0)
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
    const pdf = await corrigenda(['report', desk, '--format', 'pdf', '-o', join(folder, 'report.pdf')])
    expect(pdf).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“--format html”') })
    const review = ['report', desk, '--format', 'claimreview', '--address']
    expect((await corrigenda([...review, 'example.com'])).err).toContain('“example.com” is none')
    expect((await corrigenda([...review, 'https://example.com/1'])).err).toContain(
      'handed over as a correction'
    )
    const nowhere = await corrigenda(['report', desk, '-o', join(folder, 'no such folder/report.md')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toContain('the report could not be written to')
    // To standard output come the same bytes, but for the minute.
    const bytes = async (...words: string[]) =>
      (await corrigenda(['report', desk, ...words])).out.replace(/\d\d:\d\d(?= UTC)/, '')
    expect(await bytes('-o', '-')).toBe(report.replace(/\d\d:\d\d(?= UTC)/, ''))
    expect(await bytes()).toBe(await bytes('-o', '-'))
  })
})

describe('corrigenda report --format corrected', () => {
  it('has every repair that was taken, and says by name what it has not', async () => {
    const file = join(folder, 'fund.txt')
    writeFileSync(
      file,
      'Fund grows\n\nThe fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent.\n\nThe the quay is 12 metres long.\n'
    )
    const desk = join(folder, 'Fund')
    await corrigenda(['check', file, '--desk', desk])
    const change = (asked: (view: ArticleView) => readonly AskedChange[]) =>
      withDesk(desk, async (open) => {
        const id = open.view().articles[0]!.id
        const view = await open.openArticle(id)
        return view.ok ? open.change([{ articleId: id, changes: asked(view.value) }]) : view
      })
    const taken = await change(({ findings }) =>
      findings.flatMap(({ repairs: [first] }) => (first ? [{ field: 'repaired', edits: first.edits }] : []))
    )
    expect(taken.ok && taken.value[0]?.entry?.changes.length).toBeGreaterThanOrEqual(4)
    const copy = await corrigenda(['report', desk, '--format', 'corrected'])
    expect(copy).toMatchObject({ code: 0, err: '' })
    expect(copy.out).toContain('a rise of 25 per cent')
    expect(copy.out).toContain('\nThe quay is')
    await change(({ claims }) => [
      {
        field: 'correction',
        claim: claims.find(({ anchor }) => anchor.quote.includes('12 metres'))!.id,
        value: '14 metres'
      }
    ])
    const out = join(folder, 'fund corrected.txt')
    expect(await corrigenda(['report', desk, '--format', 'corrected', '-o', out])).toEqual({
      code: 1,
      out: '',
      err: 'corrigenda: not in it: “12 metres” to “14 metres” (paragraph 2): nobody has ruled on it.\n'
    })
    expect(readFileSync(out, 'utf8')).toContain('12 metres')
  })
})

describe('corrigenda checks', () => {
  it('lists the checks and explains one with its examples', async () => {
    expect((await corrigenda(['checks'])).out).toContain('num.difference')
    const { out, code } = await corrigenda(['checks', 'name.variant'])
    expect(code).toBe(0)
    expect(out).toContain('silent')
    expect((await corrigenda(['checks', 'nothing'])).code).toBe(2)
    const all = JSON.parse((await inProcess(['checks', '--json'])).out)
    expect(all).toContainEqual(expect.objectContaining({ id: 'num.total', severity: 'error' }))
    const one = JSON.parse((await inProcess(['checks', 'num.total', '--json'])).out)
    expect(one.examples.some(({ code }: { code: string | null }) => code === null)).toBe(true)
  })
})

describe('corrigenda doctor', () => {
  it('explains damage, repairs it, and says so by its exit code', async () => {
    const desk = join(folder, 'ill desk')
    const article = join(folder, 'margin.txt')
    for (const votes of ['412', '421']) {
      writeFileSync(article, `A seat changes hands\n\nShe won by ${votes} votes.\n`)
      await corrigenda(['check', article, '--desk', desk])
    }
    expect(await corrigenda(['doctor', desk])).toEqual({
      code: 0,
      out: `${desk}: 1 article looked at. The desk is well.\n`,
      err: ''
    })
    const [name] = readdirSync(join(desk, 'articles'))
    writeFileSync(join(desk, 'articles', name!), '{"format": "corr')

    const ill = await corrigenda(['doctor', desk])
    expect(ill.code).toBe(1)
    expect(ill.out).toContain(`damaged  articles/${name}: ${name} is not complete JSON`)
    expect(ill.out).toContain(
      'No change is lost; the text is the one before the last import: add the file again.'
    )
    const repaired = await corrigenda(['doctor', desk, '--repair'])
    expect(repaired.code).toBe(0)
    expect(repaired.out).toContain('The desk is well now.')
    expect((await corrigenda(['report', desk])).out).toContain('A seat changes hands')

    const none = await corrigenda(['doctor', folder])
    expect(none.code).toBe(2)
    expect(none.err).toContain('is no desk')
  })
})
