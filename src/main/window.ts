import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { smallestWindow, type WindowState } from './window-state'

export interface WindowOptions {
  /** Where the page is. */
  readonly address: string
  /** The built preload. */
  readonly preload: string
  /** What stands over it, whatever the page is called; the page's own where left out. */
  readonly title?: string
  /** Where it stood last. */
  readonly state: (screens: readonly Rectangle[]) => WindowState
  /** Told where it stands when it is closed. */
  readonly keepState: (state: WindowState) => void
}

/** The paper of the page, so that nothing flashes before it is painted. */
const backgroundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#fcfbf8')

/** Opens the window: shown when it has something to show, and nothing in it but our page. */
export function openWindow({ address, preload, title, state, keepState }: WindowOptions): BrowserWindow {
  const { maximized, ...bounds } = state(screen.getAllDisplays().map((display) => display.workArea))
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: title ?? 'Corrigenda',
    show: false,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // A Mac brings its own dictionaries; elsewhere they would come from the network, and nothing does.
      spellcheck: process.platform === 'darwin'
    }
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    keepState({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  if (title !== undefined) window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(address)
  return window
}
