/** What became of a file that articles were read from, while the desk was open. */
export interface SourceChange {
  readonly path: string
  /** `changed`: its articles stand on the desk as it has them now. `gone`, `unread`: the desk keeps what it has. */
  readonly kind: 'changed' | 'gone' | 'unread'
  /** Articles whose text is another now. */
  readonly articleIds: readonly string[]
  /** What to tell the editor: what became of work done on them, or why the file could not be read. */
  readonly lines: readonly string[]
}
