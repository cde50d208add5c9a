import { spawnSync } from 'node:child_process'
import net from 'node:net'

/** A network of its own on this machine, with one cable to it that can be pulled: whatever is sent then is gone without a word. */
export interface CutNetwork {
  /** What comes before a program's words to have it run in there. */
  readonly inside: readonly string[]
  /** Where the server is reached from inside. */
  readonly host: string
  readonly port: number
  pull(): void
  plug(): void
  close(): Promise<void>
}

const ip = (...words: readonly string[]) => spawnSync('ip', words).status === 0

/** @param to the port of a server on the loopback address. @returns null where this account may make no network */
export async function cutNetwork(to: number): Promise<CutNetwork | null> {
  const name = `corrigenda${process.pid % 10_000}`
  const [near, far] = [`cn${process.pid % 10_000}a`, `cn${process.pid % 10_000}b`]
  const subnet = `10.213.${process.pid % 250}`
  const isMade =
    process.getuid?.() === 0 &&
    ip('netns', 'add', name) &&
    ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name) &&
    ip('address', 'add', `${subnet}.1/24`, 'dev', near) &&
    ip('link', 'set', near, 'up') &&
    ip('-n', name, 'address', 'add', `${subnet}.2/24`, 'dev', far) &&
    ip('-n', name, 'link', 'set', far, 'up') &&
    ip('-n', name, 'link', 'set', 'lo', 'up')
  if (!isMade) {
    ip('netns', 'delete', name)
    return null
  }
  const door = net.createServer((inside) => {
    const server = net.connect(to, '127.0.0.1')
    for (const [one, other] of [
      [inside, server],
      [server, inside]
    ] as const) {
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((listening) => door.listen(0, `${subnet}.1`, listening))
  return {
    inside: ['ip', 'netns', 'exec', name],
    host: `${subnet}.1`,
    port: (door.address() as net.AddressInfo).port,
    pull: () => void ip('-n', name, 'link', 'set', far, 'down'),
    plug: () => void ip('-n', name, 'link', 'set', far, 'up'),
    close() {
      // With its end inside goes the cable.
      ip('netns', 'delete', name)
      ip('link', 'delete', near)
      return new Promise((closed) => {
        door.close(() => closed())
      })
    }
  }
}
