import type { DeskStore } from '../core/ports'

/** A store that tells which article was changed, once that is on the disk. */
export const toldStore = (store: DeskStore, changed: (id: string) => void): DeskStore => ({
  get name() {
    return store.name
  },
  get folder() {
    return store.folder
  },
  summaries: () => store.summaries(),
  has: (id) => store.has(id),
  summary: (id) => store.summary(id),
  read: (id) => store.read(id),
  async put(record, summary) {
    const kept = await store.put(record, summary)
    if (kept.ok) changed(record.article.id)
    return kept
  },
  async append(entry, record, summary) {
    const kept = await store.append(entry, record, summary)
    if (kept.ok) changed(record.article.id)
    return kept
  },
  close: () => store.close()
})
