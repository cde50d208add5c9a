/** What may be let go of once the files that say the same have lain untouched for a while. */
interface Unsettled {
  /** The articles whose files say it. */
  readonly ids: ReadonlySet<string>
  /** Bytes of this writer's journal that stand in files now. */
  readonly journaled: number
  /** Lets go of other journals that were read into the files. */
  readonly letGo: readonly (() => Promise<void>)[]
}

const nothing: Unsettled = { ids: new Set(), journaled: 0, letGo: [] }

/**
 * Keeps count of what was written and waits. Another writer that no lock shows may have looked at a file before it was
 * written here and put its own there after: what stood in ours alone is then found in the journals, if they are kept
 * for longer than anybody takes from the look to the rename.
 */
export class Settling {
  private unsettled = nothing
  private timer: NodeJS.Timeout | null = null
  private since = 0

  /**
   * @param time how long files are left to settle, in milliseconds
   * @param due called when they have
   */
  constructor(
    private readonly time: number,
    private readonly due: () => void
  ) {}

  /** Articles whose files are to be looked at. */
  get ids(): ReadonlySet<string> {
    return this.unsettled.ids
  }

  /** Files were written or found to say it: they have to lie for the whole time from now. */
  wrote(ids: Iterable<string>, journaled: number): void {
    this.unsettled = { ...this.unsettled, ids: new Set([...this.unsettled.ids, ...ids]), journaled }
    this.begin()
  }

  /** Journals of others stand in these articles' files. */
  read(ids: Iterable<string>, letGo: () => Promise<void>): void {
    const { unsettled } = this
    this.unsettled = {
      ...unsettled,
      ids: new Set([...unsettled.ids, ...ids]),
      letGo: [...unsettled.letGo, letGo]
    }
    this.begin()
  }

  /** Waits until the time is over. */
  async wait(): Promise<void> {
    const left = this.since + this.time - performance.now()
    if (this.unsettled !== nothing && left > 0) await new Promise((wake) => setTimeout(wake, left))
  }

  /**
   * Lets go of what the files say: they were looked at just now.
   * @param truncate empties this writer's journal where it has no more than so many bytes
   */
  async settle(truncate: (journaled: number) => Promise<unknown>): Promise<void> {
    const { journaled, letGo } = this.unsettled
    this.stop()
    this.unsettled = nothing
    await truncate(journaled)
    for (const each of letGo) await each()
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private begin(): void {
    this.stop()
    this.since = performance.now()
    this.timer = setTimeout(this.due, this.time)
    this.timer.unref()
  }
}
