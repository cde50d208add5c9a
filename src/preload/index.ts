import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, callNames, type EventName, type Events, eventNames } from '../ipc/contract'

// The page gets these functions and nothing else: no channel names, no event objects, no ipcRenderer.
const calls = Object.fromEntries(
  callNames.map((name) => [name, (...words: unknown[]) => ipcRenderer.invoke(`corrigenda:${name}`, ...words)])
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
