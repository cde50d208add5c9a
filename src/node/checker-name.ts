import { userInfo } from 'node:os'

/** The name that goes into a desk's history: the account's, or "unknown" where the system has none. */
export function checkerName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
