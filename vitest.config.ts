import { defineConfig } from 'vitest/config'

/** No test is timed. This only ends one that hangs, on a machine with ten other things to do as well. */
const testTimeout = 120_000

/** One project a room, so that `vitest --project core` runs what a change in core can break. */
const room = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' as const, testTimeout }
})

/** A room whose modules keep nothing that one test could leave to the next: they are read once, not for each file. */
const pureRoom = (name: string) => ({ test: { ...room(name).test, isolate: false } })

export default defineConfig({
  test: {
    // One for each processor: on a machine of two, one would be left idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'house',
          include: ['tests/*.test.ts'],
          environment: 'node',
          testTimeout,
          isolate: false
        }
      },
      pureRoom('core'),
      pureRoom('node'),
      pureRoom('sweep'),
      pureRoom('sync'),
      room('main'),
      room('server'),
      room('cli'),
      room('scripts'),
      room('renderer'),
      pureRoom('strings'),
      pureRoom('commands'),
      room('library'),
      pureRoom('bench')
    ]
  }
})
