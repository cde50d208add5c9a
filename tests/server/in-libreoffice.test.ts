import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { emptyProject } from '../../src/core/file/project-file'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { checker } from '../../src/server/checker'
import { startServer } from '../../src/server/language-tool/start-server'
import { temporaryFolder } from '../node/temporary-folder'

/** A Python that has LibreOffice's bridge; null where there is none, or no LibreOffice. */
const python = (() => {
  for (const program of ['python3', '/usr/bin/python3'])
    try {
      execFileSync(program, ['-c', 'import uno'], { stdio: 'ignore' })
      execFileSync('soffice', ['--version'], { stdio: 'ignore' })
      return program
    } catch {}
  process.stderr.write('Skipped: soffice with python3-uno is not on this machine.\n')
  return null
})()

const settingsOf = (address: string): string => {
  const at = '/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool'
  const item = (name: string, value: string) =>
    `<item oor:path="${at}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${item('BaseURL', address)}
${item('IsEnabled', 'true')}
</oor:items>`
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('LibreOffice, given the address of the server', () => {
  it.skipIf(python === null)(
    'underlines a wrong sum at each of its figures, with the working and the repair',
    async () => {
      const started = await startServer({
        port: 0,
        checker: checker(inlineWorkers(), 8),
        settings: emptyProject,
        allowedOrigins: []
      })
      if (!started.ok) throw new Error(started.error.message)
      const folder = temporaryFolder()
      mkdirSync(join(folder, 'user'))
      writeFileSync(
        join(folder, 'user', 'registrymodifications.xcu'),
        settingsOf(`http://127.0.0.1:${started.value.port}/v2`)
      )
      const port = await freePort()
      const office = spawn(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}`,
          '--headless',
          '--norestore',
          `--accept=socket,host=localhost,port=${port};urp;`
        ],
        { stdio: 'ignore' }
      )
      const ended = once(office, 'exit')
      try {
        const text =
          'The town has 3 schools: Abbey has 120 pupils, Tilsea has 80 and Marford has 50, a total of 260 pupils.'
        const script = resolve(import.meta.dirname, 'proofread.py')
        const { stdout } = await promisify(execFile)(python!, [script, String(port), 'en', 'GB', text], {
          timeout: 90_000
        })
        const { services, errors } = JSON.parse(stdout)
        expect(services).toEqual(['org.openoffice.lingu.LanguageToolGrammarChecker'])
        const says = '120 + 80 + 50 = 250, but the text says “260 pupils”.'
        expect(errors).toEqual(
          (
            [
              ['120', '130'],
              ['80', '90'],
              ['50', '60'],
              ['260', '250']
            ] as const
          ).map(([figure, suggested]) => ({
            start: text.indexOf(figure),
            length: figure.length,
            says,
            suggests: [suggested]
          }))
        )
      } finally {
        await Promise.race([ended, new Promise((done) => setTimeout(done, 5_000))])
        office.kill()
        await started.value.close()
      }
    },
    120_000
  )
})
