import type { Result } from '../../core/result'
import { fail } from '../../core/result'
import type { Api } from '../../ipc/contract'
import { strings } from './ui/strings'

declare global {
  interface Window {
    readonly api: Api
  }
}

/** The bridge that the preload hangs on the window. */
export const windowApi = (): Api => window.api

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
