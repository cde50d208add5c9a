import type { Result } from '../../core/result'
import { fail } from '../../core/result'
import { type Api, type Bridge, type PageCallName, pageCallNames } from '../../ipc/contract'
import { strings } from './ui/strings'

declare global {
  interface Window {
    readonly api: Bridge
  }
}

/** The calls of the bridge that the preload hangs on the window, their answers read. */
export const windowApi = (): Api => {
  const read =
    (name: PageCallName) =>
    async (...words: readonly unknown[]) => {
      const call = window.api[name] as (...values: readonly unknown[]) => Promise<string>
      return JSON.parse(await call(...words))
    }
  const calls = Object.fromEntries(pageCallNames.map((name) => [name, read(name)]))
  return { ...calls, on: window.api.on } as Api
}

/**
 * Waits for a call and turns a broken bridge into an ordinary failure, so that one bug elsewhere cannot
 * take what the editor typed with it.
 */
export const settle = async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await call()
  } catch {
    return fail('no-answer', strings.failures.noAnswer)
  }
}
