import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDesk } from '../../src/cli/with-desk'
import { builtCli } from '../built-cli'

// What the command writes, held against published forms by programs that are not ours.

const root = resolve(import.meta.dirname, '../..')
const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('Skipped: xmllint is not on this machine.\n')
    return false
  }
})()

const letters = 'The estate came to two volumes, of 430 and 484 letters, 904 in all, and was sold.'
const stories: Readonly<Record<string, string>> = {
  'right.txt': 'Quay mended\n\nThe quay is mended.\n',
  // Two findings of one check, and signs that XML keeps for itself.
  'twice & more.md': `---\ntitle: Estate <sold>\ndate: 2018-05-31\n---\n\n${letters}\n\nThe “other” estate came to two volumes, of 30 and 40 letters, 80 in all.\n`,
  'repeated.txt': `The the quay is long.\n\nOn Tuesday, May 28, 2018, it 🏠 was mended.\n\nThe the quay is long.\n`,
  'margin.txt': 'In May 2018 in the Noorpur bypoll Naeem Hasan won by 5,678 votes.\n',
  'other-margin.txt': 'In May 2018 in the Noorpur bypoll Naeem Hasan won by 6,211 votes.\n'
}

let folder: string
let cli: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-judged-'))
  for (const [name, text] of Object.entries(stories)) put(join('stories', name), text)
  cli = await builtCli(join(folder, 'out'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function put(place: string, content: string | Uint8Array): string {
  const path = join(folder, place)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** What the command writes to standard output; it has nothing to complain of. */
function written(words: readonly string[], input = ''): Buffer {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...words], { cwd: folder, input })
  expect({ stderr: stderr.toString(), isWell: status === 0 || status === 1 }).toEqual({
    stderr: '',
    isWell: true
  })
  return stdout
}

const xmllint = (words: readonly string[], input: string | Uint8Array) =>
  spawnSync('xmllint', ['--nonet', '--noout', ...words, '-'], { input, encoding: 'utf8' })

describe('xmllint', () => {
  it.skipIf(!hasXmllint)('finds JUnit’s XML well formed and valid, each test under a name of its own', () => {
    const schema = ['--schema', join(import.meta.dirname, 'junit.xsd')]
    const junit = written(['check', 'stories', '--format', 'junit', '--fail-on', 'warning'])
    expect(xmllint(schema, junit).stderr).toBe('- validates\n')
    expect(junit.toString().match(/<failure /g)).toHaveLength(3)
    const nothing = written(['check', 'stories/right.txt', '--format', 'junit'])
    expect(xmllint(schema, nothing).stderr).toBe('- validates\n')
    // The schema would tell.
    const nameless = junit.toString().replace(/ classname="[^"]*"/, '')
    expect(xmllint(schema, nameless).stderr).toContain("attribute 'classname' is required")
  })

  it.skipIf(!hasXmllint)('finds every part of a report in Word well formed', async () => {
    spawnSync(process.execPath, [cli, 'import', 'stories', '--desk', 'desk'], { cwd: folder })
    let estate = ''
    await withDesk(join(folder, 'desk'), async (desk) => {
      const { id } = desk.view().articles.find(({ title }) => title === 'Estate <sold>')!
      estate = id
      const view = await desk.openArticle(id)
      if (!view.ok) return view
      const claim = view.value.claims.find(({ anchor }) => anchor.quote.includes('904'))!.id
      return desk.change([
        {
          articleId: id,
          changes: [
            { field: 'verdict', claim, value: 'disputed' },
            { field: 'correction', claim, value: '914 <in all> & more' }
          ]
        }
      ])
    })
    for (const format of ['docx', 'redline']) {
      const document = spawnSync(process.execPath, [cli, 'report', 'desk', estate, '--format', format], {
        cwd: folder
      })
      const parts = Object.entries(unzipSync(document.stdout)).filter(([name]) => /\.(xml|rels)$/.test(name))
      expect(parts.length).toBeGreaterThan(5)
      for (const [name, part] of parts)
        expect({ name, said: xmllint([], part).stderr }).toEqual({ name, said: '' })
    }
  })

  it.skipIf(!hasXmllint)('finds the files of the installers well formed', () => {
    for (const file of ['packaging/entitlements.mac.plist', 'packaging/icons/corrigenda.svg'])
      expect(xmllint([], readFileSync(join(root, file))).stderr).toBe('')
  })
})

describe('the types of SARIF 2.1.0', () => {
  it('fit what is written, of findings and of nothing', () => {
    const types = join(root, 'node_modules/@types/sarif/index.d.ts')
    const logs = ['stories', 'stories/right.txt'].map((path) =>
      written(['check', path, '--format', 'sarif']).toString()
    )
    expect(JSON.parse(logs[0]!).runs[0].results.length).toBeGreaterThan(4)
    const judged = (log: string) => {
      const file = put('sarif/log.ts', `import type { Log } from '${types}'\nexport const log: Log = ${log}`)
      const compiler = join(root, 'node_modules/typescript/bin/tsc')
      const words = ['--noEmit', '--strict', '--skipLibCheck', '--types', '', file]
      return spawnSync(process.execPath, [compiler, ...words], { cwd: folder, encoding: 'utf8' }).stdout
    }
    for (const log of logs) expect(judged(log)).toBe('')
    expect(judged(logs[0]!.replace('"ruleIndex"', '"ruleNumber"'))).toContain('does not exist in type')
  })
})

describe('ajv, by the published schemas', () => {
  const validator = (name: string) => {
    const schema = JSON.parse(readFileSync(join(root, 'docs/schema', name), 'utf8'))
    return new Ajv2020({ validateFormats: false, strict: false }).compile(schema)
  }
  const faultsOf = (name: string) => {
    const validate = validator(name)
    return (value: unknown) => (validate(value) ? [] : validate.errors)
  }

  it('finds every answer as it is described, also across articles and of lines that are none', () => {
    const faults = faultsOf('answer.json')
    const all = ['--format', 'json', '--sentences', '--facts', '--text']
    const answers = JSON.parse(written(['check', 'stories', ...all]).toString()) as object[]
    expect(answers).toHaveLength(6)
    expect(answers.at(-1)).toHaveProperty('across')
    for (const answer of answers) expect(faults(answer)).toEqual([])
    const lines = ['nonsense', '{"id": "x"}', JSON.stringify({ id: 7, text: letters })].join('\n')
    const said = written(['check', '--stdin', '--format', 'jsonl', '--findings-only'], lines)
    const streamed = said.toString().trim().split('\n')
    expect(streamed).toHaveLength(3)
    for (const line of streamed) expect(faults(JSON.parse(line))).toEqual([])
    expect(faults({ ...answers[0], findings: [{ check: 'num.total' }] })).not.toEqual([])
  })

  it('finds the files of a desk as they are described', async () => {
    spawnSync(process.execPath, [cli, 'import', 'stories', '--desk', 'described'], { cwd: folder })
    const desk = join(folder, 'described')
    const read = (place: string) => JSON.parse(readFileSync(join(desk, place), 'utf8'))
    expect(faultsOf('desk.json')(read('desk.json'))).toEqual([])
    const articles = readdirSync(join(desk, 'articles'))
    expect(articles).toHaveLength(5)
    const faults = faultsOf('article.json')
    for (const name of articles) expect(faults(read(join('articles', name)))).toEqual([])
    expect(faults({ ...read(join('articles', articles[0]!)), claims: 'none' })).not.toEqual([])
  })
})
