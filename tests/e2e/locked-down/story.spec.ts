import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Bridge, type Calls, pageCallNames } from '../../../src/ipc/contract'
import { deskOnDisk, expect, root, test } from '../desk-app'

declare global {
  interface Window {
    readonly api: Bridge
    touched?: boolean
  }
}

test('the page has no more than its own calls', async ({ launch }) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's types, but in every Electron: what the window really runs with.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false
  })
  expect(preferences.nodeIntegrationInWorker ?? false).toBe(false)
  const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron']
  const found = await page.evaluate((list) => list.filter((name) => name in window), names)
  expect(found).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.api).sort())).toEqual([...pageCallNames, 'on'].sort())
  await quit()
})

test('the page runs nothing but its own script and reaches nothing', async ({ launch }) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  // Playwright's own evaluate is exempt from the page's policy, so each attempt is made by an element or a listener
  // of the page, and seen by the violation it reports.
  const violations = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const element = <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      fields: Partial<HTMLElementTagNameMap[Name]>
    ) => document.body.append(Object.assign(document.createElement(name), fields))
    element('script', { textContent: 'window.touched = true' })
    element('script', { src: 'https://example.com/script.js' })
    element('script', { src: 'data:text/javascript,window.touched = true' })
    element('img', { src: 'https://example.com/picture.png' })
    element('iframe', { src: 'data:text/html,hello' })
    element('iframe', { src: 'file:///etc/hostname' })
    element('object', { data: 'https://example.com/thing' })
    element('link', { rel: 'stylesheet', href: 'https://example.com/style.css' })
    element('style', { textContent: 'body { color: red }' })
    document.body.append(
      Object.assign(document.createElement('div'), { innerHTML: '<p onclick="window.touched = true">x</p>' })
    )
    document.querySelector<HTMLElement>('p[onclick]')?.click()
    await fetch('https://example.com/').catch(() => {})
    await fetch('file:///etc/hostname').catch(() => {})
    try {
      new WebSocket('wss://example.com/')
    } catch {
      // Refused at once.
    }
    await new Promise((wake) => setTimeout(wake, 500))
    return [...new Set(seen)].sort()
  })
  expect(violations).toEqual(
    [
      'connect-src',
      'frame-src',
      'img-src',
      'object-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-elem'
    ].sort()
  )
  expect(await page.evaluate(() => window.touched)).toBeUndefined()

  // Were the page's policy broken, the network would still be closed.
  const reached = await app.evaluate(async ({ session }) => {
    const attempt = (url: string) =>
      session.defaultSession.fetch(url).then(
        () => 'reached',
        (error: Error) => error.message
      )
    return Promise.all(['http://127.0.0.1:9/', 'https://example.com/'].map(attempt))
  })
  expect(reached).toEqual(Array(2).fill(expect.stringContaining('ERR_BLOCKED_BY_CLIENT')))

  // Nor does any window show a file that is not the page's own.
  const shown = await app.evaluate(
    async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false })
      const answer = await window.loadURL(address).then(
        () => 'shown',
        (error: Error) => error.message
      )
      window.destroy()
      return answer
    },
    pathToFileURL(join(root, 'package.json')).href
  )
  expect(shown).toContain('ERR_BLOCKED_BY_CLIENT')
  // Each of the page's own files comes from its own address, and no other address has anything.
  expect(page.url()).toMatch(/^app:\/\/corrigenda\/index\.html/)
  const served = await app.evaluate(async ({ session }) => {
    const get = async (url: string) => {
      const { status, headers } = await session.defaultSession.fetch(url)
      return [status, headers.get('content-type'), headers.get('x-content-type-options')]
    }
    return Promise.all(
      ['index.html', '../package.json', '%2e%2e/main/index.cjs', '..%2f..%2fpackage.json', ''].map((path) =>
        get(`app://corrigenda/${path}`)
      )
    )
  })
  expect(served).toEqual([[200, 'text/html; charset=utf-8', 'nosniff'], ...Array(4).fill([404, null, null])])
  // The name of a development server's address is not even in what was built.
  for (const name of readdirSync(join(root, 'out', 'main'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.cjs'))
      expect(readFileSync(join(root, 'out', 'main', name), 'utf8')).not.toContain('ELECTRON_RENDERER_URL')
  await quit()
})

test('eval is refused', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  // A timer with a string is an eval the page makes itself, after Playwright's exempt call has ended.
  const violation = await page.evaluate(
    () =>
      new Promise((seen) => {
        document.addEventListener('securitypolicyviolation', (event) => seen(event.blockedURI), {
          once: true
        })
        setTimeout(() => {
          try {
            new Function('window.touched = true')()
          } catch (error) {
            seen(String(error))
          }
        }, 10)
        setTimeout(() => seen('nothing was refused'), 2_000)
      })
  )
  expect(violation).toMatch(/eval|EvalError/)
  expect(await page.evaluate(() => window.touched)).toBeUndefined()
  await quit()
})

test('the window stays on its page, alone, without permissions', async ({ launch }) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const before = page.url()
  const opened = await page.evaluate(() => window.open('https://example.com/') === null)
  expect(opened).toBe(true)
  const other = pathToFileURL(join(root, 'package.json')).href
  for (const url of ['https://example.com/', other]) {
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, textContent: 'away' })
      document.body.append(link)
      link.click()
      link.remove()
    }, url)
  }
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)

  const permissions = await page.evaluate(async () => {
    const asked = await Promise.all(
      ['geolocation', 'notifications', 'microphone', 'camera', 'midi'].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)
      )
    )
    const notification = await Notification.requestPermission()
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied'
    )
    return [...asked, notification, media ?? 'denied']
  })
  expect(permissions.filter((answer) => answer !== 'denied')).toEqual([])
  await quit()
})

test('calls from anywhere else, or with anything else, change nothing', async ({ launch, folders }) => {
  const { app, page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await saved()
  await expect.poll(() => deskOnDisk(folders.desk)[join(folders.desk, 'journal.jsonl')]).toBe('')
  const before = deskOnDisk(folders.desk)

  const foreign = await app.evaluate(
    async ({ BrowserWindow }, { preload, addresses }) => {
      const answers: unknown[] = []
      for (const address of addresses) {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await window.loadURL(address)
        const calls = `Promise.all([
          api.openDesk(),
          api.change([{ articleId: 'a', changes: [{ field: 'verdict', claim: 'c', value: 'verified' }] }])
        ])`
        const texts: string[] = await window.webContents.executeJavaScript(calls)
        answers.push(...texts.map((text) => JSON.parse(text)))
        window.destroy()
      }
      return answers
    },
    // Another page, and our own in a window that is not ours.
    { preload: join(root, 'out', 'preload', 'index.cjs'), addresses: ['about:blank', page.url()] }
  )
  expect(foreign).toEqual(
    Array(4).fill({ ok: false, error: { code: 'refused', message: expect.any(String) } })
  )

  const answers = await page.evaluate(async () => {
    const read = (answer: unknown) => JSON.parse(answer as string)
    const desk: Awaited<ReturnType<Calls['openDesk']>> = read(await window.api.openDesk())
    const articleId = desk.ok ? (desk.value.articles[0]?.id ?? '') : ''
    const article: Awaited<ReturnType<Calls['openArticle']>> = read(await window.api.openArticle(articleId))
    const claimId = article.ok ? (article.value.claims[0]?.id ?? '') : ''
    const change = { field: 'verdict', claim: claimId, value: 'verified' }
    const malformed: unknown[][] = [
      [],
      [null],
      ['text'],
      [[{ articleId }]],
      [[{ articleId, changes: [{ ...change, value: 'certainly' }] }]],
      [[{ articleId, changes: [{ ...change, field: 'seq' }] }]],
      [[{ articleId, changes: [change], by: 'somebody else' }]],
      [[{ articleId, changes: [change] }], 'and more'],
      [[{ articleId, changes: [{ ...change, field: 'note', value: 'x'.repeat(20_001) }] }]]
    ]
    const rule = window.api.change as (...words: unknown[]) => Promise<unknown>
    const report = window.api.exportReport as (...words: unknown[]) => Promise<unknown>
    const open = window.api.openArticle as (...words: unknown[]) => Promise<unknown>
    return {
      malformed: (
        await Promise.all([
          ...malformed.map((words) => rule(...words)),
          report([], 'md'),
          report([articleId]),
          open({ id: 1 })
        ])
      ).map(read),
      unknown: (
        await Promise.all([open('../desk'), rule([{ articleId: '../desk', changes: [change] }])])
      ).map(read)
    }
  })
  for (const answer of answers.malformed)
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-arguments' } })
  for (const answer of answers.unknown)
    expect(answer).toMatchObject({ ok: false, error: { code: 'article-missing' } })
  await page.waitForTimeout(600)
  expect(deskOnDisk(folders.desk)).toEqual(before)
  await quit()
})
