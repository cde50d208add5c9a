/** Whose work is done after whose. */
export class Turns {
  private all: Promise<unknown> = Promise.resolve()
  /** The last work asked for of each name that has some under way. */
  private readonly named = new Map<string, Promise<void>>()

  /** Does work after all work of this name that was asked for before, whatever became of it. */
  ofName<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = (this.named.get(name) ?? Promise.resolve()).then(work)
    const turn = result
      .catch(() => {})
      .then(() => {
        if (this.named.get(name) === turn) this.named.delete(name)
      })
    this.named.set(name, turn)
    return result
  }

  /** Does work after all other work that must be alone. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.all.then(work)
    this.all = result.catch(() => {})
    return result
  }
}
