import { mergeRecords } from '../core/merge/merge-records'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord } from '../core/model/desk'
import type { WrittenArticle } from './article-documents'

/** What an acknowledgement builds on: asked for before the line is written, for `acknowledge` after it is. */
export type Ground = number

/** The articles whose files are older than what was acknowledged here or taken over from others. */
export class PendingArticles {
  private readonly records = new Map<string, ArticleRecord>()
  /** The last entry of each article seen since opening. */
  private readonly last = new Map<string, number>()
  /** Counts, by article, how often it became another than was acknowledged here. */
  private readonly turns = new Map<string, number>()

  get ids(): readonly string[] {
    return [...this.records.keys()]
  }

  get(id: string): ArticleRecord | undefined {
    return this.records.get(id)
  }

  /** The number of the last entry of an article; undefined where it was not seen yet. */
  lastSeq(id: string): number | undefined {
    return this.last.get(id)
  }

  /** An article was read, with nothing pending. */
  saw(record: ArticleRecord): void {
    this.last.set(record.article.id, lastSeqOf(record))
  }

  ground(id: string): Ground {
    return this.turns.get(id) ?? 0
  }

  /**
   * A line is in the journal. What came in from others while it was written stays beside it.
   * @param ground what its record builds on
   * @param inFile what the article's file holds, where that is known
   * @returns the article as it is now, where it is another than the record
   */
  acknowledge(
    record: ArticleRecord,
    entry: HistoryEntry,
    ground: Ground,
    inFile: ArticleRecord | undefined
  ): WrittenArticle | null {
    const { id } = record.article
    const there = this.records.get(id) ?? inFile
    if (ground === this.ground(id) || there === undefined) {
      this.records.set(id, record)
      this.last.set(id, entry.seq)
      return null
    }
    const merged = mergeRecords(there, record)
    this.took(merged.record)
    return { record: merged.record, conflicts: merged.conflicts.length }
  }

  /** An article is another than was acknowledged here: what comes next must build on that. */
  took(record: ArticleRecord): void {
    const { id } = record.article
    this.records.set(id, record)
    this.saw(record)
    this.turns.set(id, this.ground(id) + 1)
  }

  /** The article's file has what it should: all of it, or this record where that is still the last. */
  wrote(id: string, record = this.records.get(id)): void {
    if (this.records.get(id) === record) this.records.delete(id)
  }
}

export const lastSeqOf = (record: ArticleRecord): number => record.history.at(-1)?.seq ?? 0
