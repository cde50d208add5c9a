import { type Failure, fail } from '../core/result'
import { otherForm } from './schema'

/** Codes of what a server, or the way to it, may answer at any time. */
export type ServerErrorCode =
  | 'server-away'
  | 'server-refuses'
  | 'not-allowed'
  | 'server-full'
  | 'server-newer'
  | 'server-older'
  | 'server-not-set-up'
  | 'server-damaged'
  | 'other-desk'

const older =
  'This Corrigenda and the desk on the server are of different versions. Update the older one of the two.'

/**
 * What a server or the way to it said, as a failure with what to do next.
 * @returns null for what was not theirs: a bug
 */
export function serverReason(error: unknown): Failure<ServerErrorCode> | null {
  if (!(error instanceof Error)) return null
  const { code = '' } = error as NodeJS.ErrnoException
  const known = (kind: ServerErrorCode, words: string) => fail(kind, words).error
  if (code === otherForm) return known('server-newer', older)
  switch (code) {
    case '28P01':
    case '28000':
      return known('server-refuses', 'The server does not know this name or password. Check both.')
    case '3D000':
      return known('server-not-set-up', 'The server has no database of that name. Check the address.')
    case '3F000':
    case '42P01':
    case '42883':
      return known(
        'server-not-set-up',
        'This database holds no shared desk yet. Set it up: corrigenda sync init.'
      )
    case '42501':
      return known(
        'not-allowed',
        'The server does not let this account do that. Ask whoever looks after it for another role.'
      )
    case '53100':
    case '53000':
    case '53200':
    case '58030':
      return known('server-full', 'The server has no room left. Changes wait here until it has.')
  }
  // Five signs are PostgreSQL's, anything else is the network's.
  const isServers = /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code)
  const isNetwork =
    /^(?:E[A-Z_]+|CERT_[A-Z_]+|SELF_SIGNED[A-Z_]*|DEPTH_ZERO[A-Z_]*|UNABLE_TO[A-Z_]+|ERR_TLS[A-Z_]*)$/.test(
      code
    ) || /connection|timeout|terminated|not support SSL|pool/i.test(error.message)
  if (isServers && !code.startsWith('57P') && !code.startsWith('08') && !code.startsWith('53'))
    return known('server-refuses', `The server did not do it (${code}: ${error.message}).`)
  if (!isServers && !isNetwork) return null
  return known(
    'server-away',
    `The server cannot be reached (${code || error.message}). Everything is kept here.`
  )
}
