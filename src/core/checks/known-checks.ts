import { crossChecks } from './across/registry'
import type { KnownCheck } from './check'
import { deskRelation } from './desk-relation'
import { checks } from './registry'

/** Every check an editor can set: those of one article, those of several, and that of what an editor declared. */
export const knownChecks: readonly KnownCheck[] = [...checks, ...crossChecks, deskRelation]
