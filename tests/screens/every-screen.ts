import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DeskApp, root } from '../e2e/desk-app'

const sizes = [
  [1024, 700],
  [1440, 900],
  [2560, 1440]
] as const

const looks = [
  ['light', 'no-preference'],
  ['dark', 'no-preference'],
  ['light', 'more']
] as const

/** Where the pictures go: one folder for each screen. */
const folder = process.env.CORRIGENDA_SCREENSHOTS ?? join(root, 'out', 'screenshots')

/** Takes what the window shows now in each size and look: `<name>/<width>x<height>-<look>.png`. */
export async function takeEvery({ app, page }: DeskApp, name: string): Promise<void> {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [width, height] of sizes) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(size[0], size[1]),
      [width, height] as const
    )
    await page.waitForFunction((size) => window.innerWidth === size[0] && window.innerHeight === size[1], [
      width,
      height
    ] as const)
    // A smaller window may have pushed what is in hand, or being written, below the edge.
    await page.evaluate(() => {
      for (const chosen of document.querySelectorAll(
        '[data-row][data-chosen], .mark.is-chosen, .held [data-in-hand]'
      ))
        chosen.scrollIntoView({ block: chosen.matches('.mark') ? 'center' : 'nearest' })
      document.activeElement?.scrollIntoView({ block: 'nearest' })
    })
    await page.evaluate(withoutMachine)
    for (const [colorScheme, contrast] of looks) {
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' })
      await page.waitForTimeout(150)
      const look = contrast === 'more' ? 'contrast' : colorScheme
      await page.screenshot({ path: join(folder, name, `${width}x${height}-${look}.png`) })
    }
  }
}

/** Takes out of what is shown whose machine this is: the folders of the story, and the system's build. */
function withoutMachine(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const shown = text.nodeValue ?? ''
    const hidden = shown.replace(/\S*corrigenda-e2e-\w+/g, '~').replace(/\b(linux|darwin|win32) \S+/g, '$1')
    if (hidden !== shown) text.nodeValue = hidden
  }
}
