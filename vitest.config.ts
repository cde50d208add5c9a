import { defineConfig } from 'vitest/config'

/** One project a room, so that `vitest --project core` runs what a change in core can break. */
const room = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' as const }
})

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'house', include: ['tests/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
      room('core'),
      room('node'),
      room('main'),
      room('cli'),
      room('scripts'),
      room('renderer'),
      room('strings'),
      room('commands')
    ]
  }
})
