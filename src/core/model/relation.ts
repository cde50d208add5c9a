/** How two figures of an article belong together, as an editor says: one value, one no more than the other, or as far apart as they are. */
export type RelationKind = 'same' | 'part' | 'difference' | 'ratio'

export const relationKinds = [
  'same',
  'part',
  'difference',
  'ratio'
] as const satisfies readonly RelationKind[]

/** Two figures of one article that an editor has said belong together. Both claims keep it, under one id. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKind
  /** `Claim.id` of the figure that is told by the other. */
  readonly of: string
  /** `Claim.id` of the other. */
  readonly to: string
  /** The first less the other (`difference`), or the first by the other (`ratio`); null for the rest. */
  readonly amount: number | null
}
