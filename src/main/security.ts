import { app, type Session, type WebContents } from 'electron'
import { log } from './log'
import type { Page } from './page'

/**
 * Takes from every page, now and later, what ours never needs: the network, other pages, windows, web views,
 * downloads and permissions. An article is only ever data, but a page that was tricked must still reach nothing.
 */
export function lockDown(session: Session, page: Page): void {
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((request, answer) => {
    const allowed = page.owns(request.url) || (!app.isPackaged && request.url.startsWith('devtools:'))
    if (!allowed) log(`refused to load ${request.url.slice(0, 200)}`)
    answer({ cancel: !allowed })
  })
}

function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
