import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { articlesOnDisk, root } from '../e2e/desk-app'

// Installs the package on this very system, as root, for an account made for it. A system of somebody's own is left alone.
test.skip(process.getuid?.() !== 0 || !existsSync('/usr/bin/dpkg'), 'needs root on Debian')

const account = 'corrigenda-trial'
const home = `/home/${account}`
const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const run = (program: string, ...words: readonly string[]) =>
  execFileSync(program, words, { encoding: 'utf8', env: environment, stdio: ['ignore', 'pipe', 'pipe'] })

/** Ids of the processes of the installed program. */
const processes = () =>
  readdirSync('/proc').filter(
    (id) =>
      /^\d+$/.test(id) &&
      existsSync(`/proc/${id}/cmdline`) &&
      readFileSync(`/proc/${id}/cmdline`, 'utf8').startsWith('/opt/corrigenda/corrigenda\0')
  )

test.beforeAll(() => {
  // What any desktop has: who opens files by their kind, and who notes which programs there are for it.
  run(
    'apt-get',
    'install',
    '-y',
    '--no-install-recommends',
    'libglib2.0-bin',
    'desktop-file-utils',
    'shared-mime-info'
  )
  if (!existsSync(home)) run('useradd', '--create-home', account)
})
test.afterAll(async () => {
  for (const id of processes()) process.kill(Number(id), 'SIGKILL')
  // An account is in use until the last of its processes is gone.
  await expect.poll(processes, { timeout: 10_000 }).toEqual([])
  run('userdel', '--remove', '--force', account)
})

test('is installed, opens a file by what kind it is, is removed, and leaves the desk', async () => {
  test.setTimeout(300_000)
  const name = readdirSync(join(root, 'dist')).find((each) => each.endsWith('.deb'))
  if (!name) throw new Error('There is no .deb in dist/: “npm run package” makes it.')
  const began = performance.now()
  run('apt-get', 'install', '-y', '--no-install-recommends', join(root, 'dist', name))

  const files = run('dpkg', '-L', 'corrigenda').split('\n')
  expect(files).toContain('/usr/share/applications/corrigenda.desktop')
  expect(files.filter((file) => /mimeapps\.list|defaults\.list/.test(file))).toEqual([])
  // No script runs on the machine of whoever installs it.
  expect(run('dpkg-query', '--control-list', 'corrigenda').trim()).not.toMatch(/inst|rm/)

  // What the account opens web pages with stays what it was; for plain text it has chosen nothing.
  const chosen = join(home, '.config/mimeapps.list')
  mkdirSync(join(home, '.config'), { recursive: true })
  writeFileSync(chosen, '[Default Applications]\ntext/html=another.desktop\n')
  const story = join(home, 'fee.txt')
  writeFileSync(story, 'The mooring fee rises from £40 to £60, an increase of 5 per cent.\n')
  const { uid, gid } = accountIds()
  for (const file of [join(home, '.config'), chosen, story]) chownSync(file, uid, gid)
  // The program goes on after who opened it has ended: nobody may wait for its output.
  const opened = spawnSync('runuser', ['-u', account, '--', 'env', `HOME=${home}`, 'gio', 'open', story], {
    stdio: 'ignore',
    timeout: 30_000
  })
  expect(opened.status).toBe(0)

  await expect.poll(() => JSON.stringify(articlesHere()), { timeout: 120_000 }).toContain('num.change')
  process.stdout.write(
    `from the package to the first finding: ${((performance.now() - began) / 1000).toFixed(0)} s (to reach: 120 s)\n`
  )
  expect(performance.now() - began).toBeLessThan(120_000)
  expect(readFileSync(chosen, 'utf8')).toBe('[Default Applications]\ntext/html=another.desktop\n')

  for (const id of processes()) if (existsSync(`/proc/${id}`)) kill(Number(id))
  await expect.poll(processes, { timeout: 30_000 }).toEqual([])
  const before = JSON.stringify(articlesHere())
  run('dpkg', '--remove', 'corrigenda')
  expect(existsSync('/opt/corrigenda')).toBe(false)
  expect(existsSync('/usr/share/applications/corrigenda.desktop')).toBe(false)
  expect(JSON.stringify(articlesHere())).toBe(before)
})

function kill(id: number): void {
  try {
    process.kill(id, 'SIGTERM')
  } catch {
    // It ended with the process before it.
  }
}

function accountIds(): { readonly uid: number; readonly gid: number } {
  const [, , uid, gid] = run('getent', 'passwd', account).split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** The articles on the account's first desk, where it has one: an old Electron opens one for trials only. */
function articlesHere(): readonly object[] {
  const desks = [
    join(home, 'Documents/Corrigenda/My desk'),
    join(home, 'Corrigenda/My desk'),
    join(home, '.config/corrigenda/trials/My desk')
  ]
  const folder = desks.find((each) => existsSync(join(each, 'articles')))
  return folder ? articlesOnDisk(folder) : []
}
