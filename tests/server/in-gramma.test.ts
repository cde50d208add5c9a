import { execFile, execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyProject } from '../../src/core/file/project-file'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { checker } from '../../src/server/checker'
import { startServer } from '../../src/server/language-tool/start-server'
import { temporaryFolder } from '../node/temporary-folder'

/** gramma, a LanguageTool client for the terminal: `npm install -g gramma`. */
const hasGramma = (() => {
  try {
    execFileSync('gramma', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('Skipped: gramma is not on this machine.\n')
    return false
  }
})()

/** What gramma prints of a file, with nothing set but the address of the server. */
async function printed(name: string, text: string) {
  const started = await startServer({
    port: 0,
    checker: checker(inlineWorkers(), 8),
    settings: emptyProject,
    allowedOrigins: []
  })
  if (!started.ok) throw new Error(started.error.message)
  const folder = temporaryFolder()
  const api_url = `http://127.0.0.1:${started.value.port}/v2/check`
  writeFileSync(join(folder, '.gramma.json'), JSON.stringify({ api_url, language: 'en-GB' }))
  writeFileSync(join(folder, name), text)
  try {
    return await new Promise<{ readonly code: unknown; readonly out: string }>((resolve) =>
      execFile(
        'gramma',
        ['check', '--print', '--no-colors', ...(name.endsWith('.md') ? ['--markdown'] : []), name],
        { cwd: folder, env: { ...process.env, HOME: folder } },
        (error, out) => resolve({ code: error?.code ?? 0, out })
      )
    )
  } finally {
    await started.value.close()
  }
}

const letters = 'The estate came to two volumes, of 430 and 484 letters, 904 in all, and was sold.'

describe.skipIf(!hasGramma)('gramma, given the address of the server', () => {
  it('prints every figure of a wrong sum with the working and the repair, also of Markdown', async () => {
    for (const [name, text] of [
      ['estate.txt', letters],
      ['estate.md', `# Estate sold\n\n${letters.replace('904', '**904**')}\n`]
    ] as const) {
      const { code, out } = await printed(name, text)
      expect(code).toBe(1)
      expect(out).toContain('Found 3 potential mistakes')
      expect(out.match(/Explanation: 430 \+ 484 = 914, but the text says “904”\./g)).toHaveLength(3)
      expect([...out.matchAll(/Suggested fix: (.*)/g)].map(([, fix]) => fix)).toEqual([
        '1) 420',
        '1) 474',
        '1) 914'
      ])
    }
  })

  it('says nothing of a sum that is right', async () => {
    const { code, out } = await printed('estate.txt', letters.replace('904', '914'))
    expect({ code, says: out.includes('No mistakes found!') }).toEqual({ code: 0, says: true })
  })
})
