/**
 * One line of what English prose does with figures. A row either says a whole relation (`law` with all its roles bound),
 * marks a figure as the target of a law whose other figures stand elsewhere (`law` and `target`), or only joins figures
 * (`joins`), for laws that look for such a pair.
 */
export interface LinkRow {
  /** A name of its own, for the table of how often such relations close. */
  readonly id: string
  readonly pattern: string
  readonly law?: string
  /** The role that the words speak of; `last` is the last of figures told side by side, whose total stands elsewhere. */
  readonly target?: string
  /**
   * `pair`: role a is the earlier or the base, b the later. `part`: a is of b. `prior`: a is an earlier value of the alike
   * figure before it, and becomes a pair with that. `exchange`: a is b in other money. `capacity`: no
   * more than c have room.
   */
  readonly joins?: 'pair' | 'part' | 'prior' | 'exchange' | 'capacity'
  /**
   * The words are too weak to accuse by: the relation can only explain its target, or tell of a slip too rare for chance.
   * `only`: there are no words, it can only explain.
   */
  readonly explains?: true | 'only'
}

/** A row that marks the figure in role `target` for a law. */
export const cue = (id: string, law: string, target: string, pattern: string): LinkRow => ({
  id,
  law,
  target,
  pattern
})

/** A row that joins figures. */
export const join = (id: string, joins: NonNullable<LinkRow['joins']>, pattern: string): LinkRow => ({
  id,
  joins,
  pattern
})
