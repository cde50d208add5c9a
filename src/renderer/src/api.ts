import type { Result } from '../../core/result'
import { fail } from '../../core/result'
import { type Api, type Bridge, type PageCallName, pageCallNames } from '../../ipc/contract'
import { failureIn } from '../../strings/failures/failure-words'
import { language, strings } from './ui/strings'

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
 * take what the editor typed with it. A failure says what it has to say in the editor's language.
 */
export const settle = async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    const result = await call()
    return result.ok
      ? result
      : { ok: false, error: { ...result.error, message: failureIn(language, result.error) } }
  } catch {
    return fail('no-answer', strings.failures.noAnswer)
  }
}
