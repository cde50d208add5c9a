import net from 'node:net'

/** A network between a program and a server that can be cut, and can come to a standstill without a word. */
export interface StallingProxy {
  readonly port: number
  /** Ends every connection, and lets nobody in until `open`. */
  cut(): void
  /** Lets nothing through any more, though all connections stand. */
  stall(): void
  /** Lets everybody through again; who was stalled is cut off. */
  open(): void
  close(): Promise<void>
}

export async function stallingProxy(to: number): Promise<StallingProxy> {
  let way: 'open' | 'cut' | 'stalled' = 'open'
  const pairs = new Set<readonly [net.Socket, net.Socket]>()
  const endAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
    pairs.clear()
  }
  const proxy = net.createServer((near) => {
    if (way === 'cut') {
      near.destroy()
      return
    }
    const far = net.connect(to, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    for (const socket of pair) {
      const other = socket === near ? far : near
      socket.on('data', (bytes) => {
        if (way === 'open') other.write(bytes)
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        other.destroy()
        pairs.delete(pair)
      })
    }
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  return {
    port: (proxy.address() as net.AddressInfo).port,
    cut() {
      way = 'cut'
      endAll()
    },
    stall() {
      way = 'stalled'
    },
    open() {
      if (way === 'stalled') endAll()
      way = 'open'
    },
    close() {
      endAll()
      return new Promise((closed) => proxy.close(() => closed()))
    }
  }
}
