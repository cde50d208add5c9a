import { done, fail, type Result } from '../core/result'

/** Where a shared desk is, as it may be kept and shown: without a password. */
export type ServerAddress = string & { readonly of?: 'server' }

/** An address as it was given: where, and the password that stood in it. */
export interface GivenAddress {
  readonly address: ServerAddress
  readonly password: string | null
}

const isOwnMachine = (host: string): boolean =>
  host === '' || host === 'localhost' || host.startsWith('127.') || host === '[::1]' || host.startsWith('/')

/**
 * Reads `postgres://user:password@host:port/database`. To another machine the connection is encrypted and the server's
 * certificate looked at, unless the address itself says otherwise (`sslmode`).
 */
export function readAddress(text: string): Result<GivenAddress, 'no-address'> {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    return notOne()
  }
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) return notOne()
  const password = url.password === '' ? url.searchParams.get('password') : decodeURIComponent(url.password)
  url.password = ''
  url.searchParams.delete('password')
  if (!isOwnMachine(url.hostname) && !url.searchParams.has('sslmode'))
    url.searchParams.set('sslmode', 'verify-full')
  return done({ address: url.href, password })
}

/** The address with a password, for the moment of connecting. */
export function withPassword(address: ServerAddress, password: string | null): string {
  if (password === null) return address
  const url = new URL(address)
  url.password = encodeURIComponent(password)
  return url.href
}

const notOne = () =>
  fail(
    'no-address',
    'The server is named as postgres://user@host/database: a database made for this desk alone.'
  )
