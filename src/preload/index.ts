import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Bridge, type EventName, type Events, eventNames, pageCallNames } from '../ipc/contract'
import { type DropTarget, onDrop } from './dropped-paths'

// The page gets these functions and nothing else: no channel names, no event objects, no ipcRenderer.
const calls = Object.fromEntries(
  pageCallNames.map((name) => [
    name,
    (...words: unknown[]) => ipcRenderer.invoke(`corrigenda:${name}`, ...words)
  ])
)

function on<Name extends EventName>(name: Name, listen: (value: Events[Name]) => void): () => void {
  if (!eventNames.includes(name)) throw new Error(`there is no event ${String(name)}`)
  const pass = (_event: unknown, value: Events[Name]) => listen(value)
  ipcRenderer.on(`corrigenda:${name}`, pass)
  return () => {
    ipcRenderer.removeListener(`corrigenda:${name}`, pass)
  }
}

contextBridge.exposeInMainWorld('api', { ...calls, on } as Bridge)
// Electron 25 has no webUtils: there a file says itself where it lies.
const pathOf = webUtils?.getPathForFile.bind(webUtils) as ((file: object) => string) | undefined
onDrop(globalThis as unknown as DropTarget, pathOf, (paths) => {
  void ipcRenderer.invoke('corrigenda:dropFiles', paths)
})
