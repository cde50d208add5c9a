import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { writeDurably } from '../node/durable-file'

/** The part of Electron's safeStorage that is needed: the system's own keychain. */
export interface Keychain {
  isEncryptionAvailable(): boolean
  encryptString(words: string): Buffer
  decryptString(bytes: Buffer): string
  /** Linux: what keeps it; `basic_text` is no keychain. */
  getSelectedStorageBackend?(): string
}

/** Passwords of servers, by address. */
export interface KeptPasswords {
  /** The password for a server; null where none is known. */
  of(server: string): Promise<string | null>
  /** Keeps a password: until the program ends, and longer where the system has a keychain. @returns whether it has */
  keep(server: string, password: string): Promise<boolean>
  /** Whether the password for a server is there at the next start as well. */
  isKept(server: string): boolean
}

/** @param path the file of what the keychain has made unreadable */
export function keptPasswords(path: string, keychain: Keychain): KeptPasswords {
  const inMemory = new Map<string, string>()
  let onDisk: Record<string, string> | null = null
  const read = async () => {
    onDisk ??= await readFile(path, 'utf8')
      .then((text) => z.record(z.string(), z.string()).parse(JSON.parse(text)))
      .catch(() => ({}))
    return onDisk
  }
  const hasKeychain = () =>
    keychain.isEncryptionAvailable() && keychain.getSelectedStorageBackend?.() !== 'basic_text'
  return {
    async of(server) {
      const there = (await read())[server]
      const known = inMemory.get(server)
      if (known !== undefined || there === undefined || !hasKeychain()) return known ?? null
      try {
        return keychain.decryptString(Buffer.from(there, 'base64'))
      } catch {
        return null
      }
    },
    async keep(server, password) {
      inMemory.set(server, password)
      if (!hasKeychain()) return false
      onDisk = { ...(await read()), [server]: keychain.encryptString(password).toString('base64') }
      return writeDurably(path, JSON.stringify(onDisk)).then(
        () => true,
        () => false
      )
    },
    isKept: (server) => onDisk?.[server] !== undefined || !inMemory.has(server)
  }
}
