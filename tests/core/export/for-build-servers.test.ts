import sax from 'sax'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { githubAnnotations } from '../../../src/core/export/github-annotations'
import { junitSuite } from '../../../src/core/export/junit'
import { rdjsonDiagnostics } from '../../../src/core/export/rdjson'
import { shownPlaces } from '../../../src/core/import/shown-places'
import type { Finding } from '../../../src/core/model/finding'
import { imported } from '../article'

const letters = 'The naïve estate came to two volumes, of 430 and 484 letters, **904** in all, and was sold.'
const source = `# Estate sold\n\nOn Tuesday, May 28, 2018, a 🏠 was sold.\n\n${letters}\n`

async function found(text: string, name: string, asFile = true) {
  const { articles } = await imported(text, name)
  const article = articles[0]!
  const places = await shownPlaces(article, asFile ? text : null)
  return { article, findings: analyse(article).findings, places }
}

interface Position {
  readonly line: number
  readonly column: number
}

/** The words of a text that a range of the diagnostic format covers: its columns are bytes. */
function wordsAt(text: string, { start, end }: { readonly start: Position; readonly end: Position }): string {
  expect(start.line).toBe(end.line)
  const line = Buffer.from(text.split('\n')[start.line - 1]!)
  return line.subarray(start.column - 1, end.column - 1).toString()
}

describe('rdjsonDiagnostics', () => {
  it('counts columns in bytes of the file, and offers what replaces words there', async () => {
    const { findings, places } = await found(source, 'estate.md')
    const diagnostics = rdjsonDiagnostics(findings, 'stories/estate.md', places) as {
      message: string
      severity: string
      code: { value: string }
      location: { path: string; range: { start: Position; end: Position } }
      suggestions: { range: { start: Position; end: Position }; text: string }[]
      related_locations: { location: { range: { start: Position; end: Position } } }[]
    }[]
    expect(diagnostics.map(({ code }) => code.value)).toEqual(['date.weekday', 'num.total'])
    const total = diagnostics[1]!
    expect(total).toMatchObject({ severity: 'WARNING', location: { path: 'stories/estate.md' } })
    expect(total.location.range.start.line).toBe(5)
    expect(wordsAt(source, total.location.range)).toBe('904')
    expect(total.suggestions.map(({ range, text }) => [wordsAt(source, range), text])).toEqual([
      ['904', '914'],
      ['430', '420'],
      ['484', '474']
    ])
    expect(total.related_locations.map(({ location }) => wordsAt(source, location.range))).toEqual([
      '430',
      '484'
    ])
  })

  it('names the file alone where its form has no lines, and says nothing of what agrees', async () => {
    const { findings, places } = await found(source, 'estate.md', false)
    for (const each of rdjsonDiagnostics(findings, 'estate.docx', places))
      expect(each).toMatchObject({ location: { path: 'estate.docx' } })
    expect(JSON.stringify(rdjsonDiagnostics(findings, 'estate.docx', places))).not.toContain('range')
    const agreeing = findings.map((finding): Finding => ({ ...finding, severity: 'agrees' }))
    expect(rdjsonDiagnostics(agreeing, 'estate.docx', places)).toEqual([])
  })
})

describe('githubAnnotations', () => {
  it('is a workflow command a finding, its signs escaped', async () => {
    const { findings, places } = await found(source, 'estate.md')
    const lines = githubAnnotations(findings, 'stories/100%: a, b.md', places)
    const [, line, , col, endColumn] =
      /line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+)::430 \+ 484 = 914, but the text says “904”\.$/.exec(
        lines[1]!
      )!
    expect(source.split('\n')[Number(line) - 1]!.slice(Number(col) - 1, Number(endColumn) - 1)).toBe('904')
    expect(lines[1]).toContain('::warning title=num.total,file=stories/100%25%3A a%2C b.md,line=5,')
    expect(lines[0]).toMatch(/^::error title=date\.weekday,/)
    expect(lines.join('\n').split('\n')).toHaveLength(findings.length)
  })
})

/** The attributes that junit-10.xsd lets each element have. */
const junit10: Readonly<Record<string, readonly string[]>> = {
  testsuite: ['name', 'tests', 'failures', 'errors', 'group', 'time', 'skipped', 'timestamp', 'file', 'url'],
  testcase: ['name', 'time', 'classname', 'group'],
  failure: ['type', 'message'],
  'system-out': []
}

describe('junitSuite', () => {
  it('fails a test for each finding that fails the run, and is XML whatever the words', async () => {
    const { article, findings, places } = await found(source, 'estate.md')
    const hostile = { ...article, title: 'A <b> & "c"\u0007 \ud800' }
    const suite = junitSuite(hostile, findings, 'a & b.md', places, ({ severity }) => severity === 'error')
    const elements: [string, Readonly<Record<string, string>>][] = []
    const parser = sax.parser(true)
    parser.onopentag = ({ name, attributes }) =>
      void elements.push([name, attributes as Record<string, string>])
    parser.onerror = (error) => {
      throw error
    }
    parser.write(suite).close()
    expect(elements.map(([name]) => name)).toEqual([
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out'
    ])
    expect(elements[0]![1]).toMatchObject({
      name: 'A <b> & "c"\ufffd \ufffd',
      file: 'a & b.md',
      tests: '2',
      failures: '1'
    })
    expect(elements[1]![1].name).toMatch(/^date\.weekday: May 28, 2018 is a Monday/)
    for (const [name, attributes] of elements)
      for (const attribute of Object.keys(attributes)) expect(junit10[name]).toContain(attribute)
    expect(suite).toContain('a &amp; b.md:5:42: 430 (part)')
    // Of two tests of one name build servers show one.
    const twice = junitSuite(article, [findings[1]!, findings[1]!], 'a.md', places, () => true)
    expect([...twice.matchAll(/<testcase [^>]*name="(num[^"]*)"/g)].map(([, name]) => name)).toEqual([
      'num.total: 430 + 484 = 914, but the text says “904”.',
      'num.total: 430 + 484 = 914, but the text says “904”. (2)'
    ])
    const clean = junitSuite(article, [], 'a.md', places, () => true)
    expect(clean).toContain('tests="1" failures="0"')
    expect(clean).toContain('name="nothing to report"')
  })
})
