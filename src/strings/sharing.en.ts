import { plural } from './plural'

const many = plural('en-GB')

/** The words for a desk that several share. */
export const sharing = {
  share: 'Share this desk',
  join: 'Join a shared desk',
  shareHint:
    'Everybody has the whole desk in a folder of their own; a PostgreSQL server of your newsroom is where the folders meet. All that is on this desk goes there. Corrigenda connects to that server and to nothing else.',
  joinHint:
    'You are asked for a new folder, which becomes a copy of the desk on the server. You can work in it without a network as well.',
  server: 'Server',
  password: 'Password',
  passwordHint: 'It is kept in the keychain of this computer, never on the desk.',
  doShare: 'Share',
  doJoin: 'Choose a folder…',
  tryNow: 'Try now',
  failedShare: 'The desk is not shared',
  failedJoin: 'The desk was not joined',
  shared: 'Shared',
  connecting: 'Shared · connecting…',
  waiting: (count: number) => `${many(count, 'change', 'changes')} waiting`,
  offline: (since: string) => `Offline since ${since}`,
  isHere: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} here`,
  others: (count: number) => many(count, 'other', 'others'),
  at: (name: string, paragraph: number) => `${name} is at paragraph ${paragraph}`,
  colleagues: 'Who else is here',
  nobody: 'Nobody else has the desk open.',
  in: (title: string, paragraph: number) => `“${title}”, paragraph ${paragraph}`,
  allSent: 'The server has everything.',
  mayRead: 'This account may only read: what you rule stays on this computer.',
  notKept:
    'This computer has no keychain to keep the password in: you will be asked for it again at the next start.',
  again: 'Connect again',
  giveTo: 'Given to',
  nobodyYet: 'Given to nobody',
  me: (name: string) => `${name} (me)`,
  mine: 'Mine',
  given: (name: string) => `Given to ${name}`,
  isAtParagraph: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} at this paragraph`,
  giveAll: 'Give to',
  anybody: 'Given to anybody'
}
