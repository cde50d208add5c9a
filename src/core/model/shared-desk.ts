/** Somebody else who has the same desk open. */
export interface Colleague {
  /** The name of that copy of the desk: two people of one name are two. */
  readonly device: string
  readonly checker: string
  /** The article that is open there, and the number of the paragraph in hand, from 0; null where nobody said. */
  readonly article: string | null
  readonly paragraph: number | null
}

/** How a shared desk stands with its server, as the window needs it. */
export interface SharedDeskView {
  /** The server's address, without a password. */
  readonly server: string
  readonly state: 'connecting' | 'online' | 'offline'
  /** ISO 8601 instant from which on it is in that state. */
  readonly since: string
  /** How many changes the server does not have yet. */
  readonly waiting: number
  /** Why it is offline, and what else could not be done, with what to do about it. */
  readonly problems: readonly string[]
  readonly mayWrite: boolean
  /** Whether the password is kept for the next start. */
  readonly isPasswordKept: boolean
  readonly colleagues: readonly Colleague[]
}
