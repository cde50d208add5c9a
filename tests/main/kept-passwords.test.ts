import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptPasswords } from '../../src/main/kept-passwords'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const server = 'postgres://asha@db.example/newsroom'
const keychain = (backend = 'gnome_libsecret') => ({
  isEncryptionAvailable: () => true,
  encryptString: (words: string) => Buffer.from([...words].reverse().join('')),
  decryptString: (bytes: Buffer) => [...bytes.toString()].reverse().join(''),
  getSelectedStorageBackend: () => backend
})

it('keeps a password in the keychain for the next start, and not in the file', async () => {
  const path = join(folder, 'passwords.json')
  const passwords = keptPasswords(path, keychain())
  expect(await passwords.of(server)).toBeNull()
  expect(await passwords.keep(server, 'swordfish')).toBe(true)
  expect(passwords.isKept(server)).toBe(true)
  expect(readFileSync(path, 'utf8')).not.toContain('swordfish')
  expect(await keptPasswords(path, keychain()).of(server)).toBe('swordfish')
  expect(await keptPasswords(path, keychain()).of('postgres://other@db.example/newsroom')).toBeNull()
})

it('keeps it until the program ends where the system has no keychain, and says so', async () => {
  const path = join(folder, 'passwords.json')
  const passwords = keptPasswords(path, keychain('basic_text'))
  expect(await passwords.keep(server, 'swordfish')).toBe(false)
  expect(await passwords.of(server)).toBe('swordfish')
  expect(passwords.isKept(server)).toBe(false)
  expect(await keptPasswords(path, keychain('basic_text')).of(server)).toBeNull()
})

it('asks again where the keychain cannot read what it made', async () => {
  const path = join(folder, 'passwords.json')
  await keptPasswords(path, keychain()).keep(server, 'swordfish')
  const broken = {
    ...keychain(),
    decryptString: () => {
      throw new Error('another account')
    }
  }
  expect(await keptPasswords(path, broken).of(server)).toBeNull()
})
