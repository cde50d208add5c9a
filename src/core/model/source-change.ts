/** What became of a file that articles were read from, while the desk was open. */
export interface SourceChange {
  readonly path: string
  /**
   * `changed`: its articles stand on the desk as it has them now. `gone`, `unread`: the desk keeps what it has. `merged`:
   * another program worked on the desk itself, whose folder `path` is, and what both did is on it.
   */
  readonly kind: 'changed' | 'gone' | 'unread' | 'merged'
  /** Articles that are others now. */
  readonly articleIds: readonly string[]
  /** What to tell the editor: what became of work done on them, or why the file could not be read. */
  readonly lines: readonly string[]
}
