// @ts-check
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './folders.mjs'
import { inElectron } from './in-electron.mjs'
import { run } from './run.mjs'

// `npm run screenshots` takes every screen in three sizes and three looks into out/screenshots, for people to look at;
// where ImageMagick is installed it lays those of one screen out as one sheet in docs/screenshots/sheets. Words after `--` go
// to Playwright: `npm run screenshots -- -g Hindi` takes some of them.

const pictures = join(root, 'out', 'screenshots')
const sheets = join(root, 'docs', 'screenshots', 'sheets')
const sizes = ['1024x700', '1440x900', '2560x1440']
const looks = ['light', 'dark', 'contrast']

await build()
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
const config = join(root, 'tests', 'screens', 'playwright.config.ts')
process.exitCode = await inElectron(
  'Screenshots',
  [playwright, 'test', '--config', config, ...process.argv.slice(2)],
  { CORRIGENDA_SCREENSHOTS: pictures }
)
await layOut().catch((error) => {
  console.log(`No sheets were made, for ImageMagick's montage could not be run: ${error.message}`)
})

/** One sheet for each screen: sizes downwards, looks across. */
async function layOut() {
  mkdirSync(sheets, { recursive: true })
  for (const screen of readdirSync(pictures).sort()) {
    const shots = sizes.flatMap((size) => looks.map((look) => join(pictures, screen, `${size}-${look}.png`)))
    const layout = ['-tile', '3x3', '-geometry', '720x+8+8', '-background', '#8a8a86', '-quality', '60']
    await run('montage', [...shots, ...layout, join(sheets, `${screen}.webp`)])
  }
}
