import type { Clock } from '../core/ports'

/** The computer's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
