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
      tables: ['results.csv'],
      severity: 'warning',
      failOn: 'never'
    }
    expect(read({ $schema: './project.json', ...whole })).toEqual({ ok: true, value: whole })
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
    ['{"severity": "fatal"}', 'severity']
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
    expect(parseProjectFile(projectFileOf(settings), 'a')).toEqual({
      ok: true,
      value: { ...emptyProject, ...settings }
    })
    expect(projectFileOf({ ...settings, checks: {} })).not.toContain('checks')
  })
})
