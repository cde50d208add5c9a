import { crossChecks } from '../cross/registry'
import type { KnownCheck } from './check'
import { checks } from './registry'

/** Every check an editor can set: those of one article, then those of several. */
export const knownChecks: readonly KnownCheck[] = [...checks, ...crossChecks]
