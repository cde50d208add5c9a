import { defineConfig } from '@playwright/test'

// One worker: every story starts real Electron processes, and two cores must serve them.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list'
})
