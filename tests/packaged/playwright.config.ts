import { defineConfig } from '@playwright/test'

// Not part of `npm test`: it wants the app as `npm run package` leaves it in dist/, and the Debian package installed.
export default defineConfig({ testDir: '.', workers: 1, timeout: 90_000, reporter: 'list' })
