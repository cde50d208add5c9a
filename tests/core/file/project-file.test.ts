import { describe, expect, it } from 'vitest'
import { emptyProject, parseProjectFile, projectFileOf } from '../../../src/core/file/project-file'

const read = (value: unknown) => parseProjectFile(JSON.stringify(value), 'corrigenda.json')

describe('a project’s file', () => {
  it('says nothing where it is empty, and everything else by name', () => {
    expect(read({})).toEqual({ ok: true, value: emptyProject })
    const whole = {
      checks: { 'num.vague': 'off', 'num.total': 'error' },
      ignore: [{ reach: 'always', check: 'num.total', code: 'x', words: ['9'], because: 'a printed sum' }],
      house: {
        grouping: 'western',
        slips: 'announce',
        organisation: 'The Courier',
        names: ['Asha Rawat'],
        words: ['teh']
      },
      tables: ['results.csv', { file: 'wards.csv', columns: { seat: 'County', votes: 'Ballots' } }],
      severity: 'warning',
      failOn: 'never'
    }
    const tables = [{ file: 'results.csv', columns: {} }, whole.tables[1]]
    expect(read({ $schema: './project.json', ...whole })).toEqual({ ok: true, value: { ...whole, tables } })
    expect(read({ house: { names: ['Asha Rawat'] } })).toMatchObject({
      value: { house: { grouping: 'any', slips: 'refile', names: ['Asha Rawat'], words: [] } }
    })
  })

  it.each([
    ['[]', 'the whole'],
    ['{', 'is not JSON'],
    ['{"cheks": {}}', 'cheks'],
    ['{"checks": {"num.total": "agrees"}}', 'checks.num.total'],
    ['{"checks": {"num.totl": "off"}}', 'there is no check “num.totl”'],
    ['{"house": {"grouping": "french"}}', 'house.grouping'],
    ['{"severity": "fatal"}', 'severity'],
    ['{"tables": [{"file": "a.csv", "columns": {"place": "Town"}}]}', 'tables.0']
  ])('%s is refused: %s', (text, words) => {
    const parsed = parseProjectFile(text, 'corrigenda.json')
    expect(parsed).toMatchObject({ ok: false, error: { code: 'project-damaged' } })
    expect(!parsed.ok && parsed.error.message).toContain(words)
    expect(!parsed.ok && parsed.error.message).toContain('corrigenda.json')
  })

  it('is written from an editor’s settings, and says the same when it is read', () => {
    const settings = {
      checks: { 'date.age': 'off' },
      ignore: [],
      house: { grouping: 'indian', slips: 'refile', organisation: '', names: ['Asha Rawat'], words: [] }
    } as const
    const written = (of: Parameters<typeof projectFileOf>[0], before: string | null) => {
      const text = projectFileOf(of, before, 'corrigenda.json')
      if (!text.ok) throw new Error(text.error.message)
      return text.value
    }
    expect(parseProjectFile(written(settings, null), 'a')).toEqual({
      ok: true,
      value: { ...emptyProject, ...settings }
    })
    expect(written({ ...settings, checks: {} }, null)).not.toContain('checks')
    // Of the file that stands there the rest stays as it is.
    const before = {
      $schema: './project.json',
      checks: { 'num.total': 'off' },
      tables: ['a.csv', { file: 'b.csv', columns: { seat: 'County' } }],
      severity: 'note',
      failOn: 'never'
    }
    const { $schema, tables, severity, failOn } = before
    expect(JSON.parse(written(settings, `\u{feff}${JSON.stringify(before)}`))).toEqual({
      ...{ $schema, tables, severity, failOn },
      checks: settings.checks,
      house: settings.house
    })
    expect(projectFileOf(settings, '{"name": "corrigenda"}', 'package.json')).toMatchObject({
      ok: false,
      error: { code: 'project-damaged', message: expect.stringContaining('package.json') }
    })
  })
})
