import { defineConfig } from '@playwright/test'

// Taken for people to look at, not held against anything: npm run screenshots.
export default defineConfig({
  testDir: '.',
  testMatch: '*.screens.ts',
  workers: 1,
  timeout: 600_000,
  reporter: 'list'
})
