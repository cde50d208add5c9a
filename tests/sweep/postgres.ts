import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of our own: in a new folder, on a free port of the loopback address, ended with `stop`. */
export interface Server {
  /** Makes an empty database in it. @returns its address */
  database(name: string): string
  /** Ends it at once, as a power cut would, and starts it on what is left. */
  restart(): Promise<void>
  stop(): void
}

/** The programs of the newest PostgreSQL that Debian's packages put here, or null. */
export function postgresHere(): string | null {
  const versions = '/usr/lib/postgresql'
  if (!fs.existsSync(versions)) return null
  const newest = fs.readdirSync(versions).sort((a, b) => Number(b) - Number(a))
  const folder = newest
    .map((version) => join(versions, version, 'bin'))
    .find((bin) => fs.existsSync(join(bin, 'initdb')))
  return folder ?? null
}

/** Starts a server with these programs. It never serves as root: its files belong to the account of its package then. */
export async function startPostgres(programs: string): Promise<Server> {
  const account = process.getuid?.() === 0 ? accountOf('postgres') : null
  const folder = fs.mkdtempSync(join(tmpdir(), 'corrigenda-postgres-'))
  if (account) fs.chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe']
    })
  run('initdb', ['-D', data, '-U', 'corrigenda', '-A', 'trust', '-N', '--locale=C', '-E', 'UTF8'])
  const port = await freePort()
  const start = async () => {
    const server = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-c', 'max_connections=200'],
      { ...account, cwd: folder, stdio: 'ignore' }
    )
    for (let tries = 0; !(await answers(programs, port)); tries++) {
      if (server.exitCode !== null || tries > 600) throw new Error('the server did not start')
      await new Promise((later) => setTimeout(later, 100))
    }
    return server
  }
  let server = await start()
  const end = async () => {
    const ended = new Promise((done) => server.once('exit', done))
    server.kill('SIGQUIT')
    await ended
  }
  return {
    database(name) {
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'corrigenda', name])
      return `postgres://corrigenda@127.0.0.1:${port}/${name}`
    },
    async restart() {
      await end()
      server = await start()
    },
    stop() {
      server.kill('SIGQUIT')
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  }
}

const accountOf = (name: string): { readonly uid: number; readonly gid: number } => {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const answers = async (programs: string, port: number): Promise<boolean> => {
  try {
    execFileSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)])
    return true
  } catch {
    return false
  }
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => found(port))
    })
  })
