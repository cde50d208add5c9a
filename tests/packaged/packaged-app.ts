import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'
import { root } from '../e2e/desk-app'

/** A program of the desk that was started as a person would start it, looked into from outside. */
export interface StartedApp {
  readonly page: Page
  /** From the start of its process, in milliseconds, until its page was there. */
  readonly startedIn: number
  /** Its page anew: who looked at a page that fell sees nothing of the one that was put up instead. */
  again(): Promise<Page>
  /** Ends it, and waits until it has written what was pending. */
  end(): Promise<void>
}

/** The unpacked app. */
export const packagedProgram = `${root}/dist/linux-unpacked/corrigenda`

/** What Electron must be told on this machine. */
export const machineWords = (): string[] => JSON.parse(process.env.CORRIGENDA_ELECTRON_ARGS ?? '[]')

/**
 * Starts a program and waits for its window. The packaged app takes no debugger of Node, so it is reached through
 * Chromium's own port.
 */
export async function startApp(program: string, words: readonly string[]): Promise<StartedApp> {
  const began = performance.now()
  const child = spawn(program, [...words, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined }
  })
  const address = await debugAddress(child)
  const browsers: Browser[] = []
  const look = async () => {
    const browser = await chromium.connectOverCDP(address, { noDefaults: true })
    browsers.push(browser)
    const page = await firstPage(browser)
    await page.locator('html[data-app-state="ready"]').waitFor()
    return page
  }
  let page = await look()
  const startedIn = performance.now() - began
  return {
    page,
    startedIn,
    async again() {
      page = await look()
      return page
    },
    async end() {
      const ended = once(child, 'exit')
      await page.close().catch(() => {})
      await ended
      for (const browser of browsers) await browser.close().catch(() => {})
    }
  }
}

function debugAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.on('exit', (code) =>
      reject(new Error(`The app ended with ${code} before it had a window. ${said}`))
    )
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  return context!.pages()[0] ?? (await context!.waitForEvent('page'))
}
