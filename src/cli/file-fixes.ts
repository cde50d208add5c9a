import type { Article } from '../core/model/article'
import type { Finding } from '../core/model/finding'
import {
  type ArticleCorrections,
  correctedFile,
  type WrittenCorrection
} from '../core/write-back/corrected-file'
import { singleRepairs } from '../core/write-back/single-repairs'
import { sourceFiles } from '../node/source-files'
import { writeBack } from '../node/write-back'

/** Gathers the repairs of the articles of one file, and makes them in it. */
export class FileFixes {
  private articles: ArticleCorrections<WrittenCorrection>[] = []

  add(article: Article, findings: readonly Finding[]): void {
    const corrections = singleRepairs(article, findings)
    if (corrections.length > 0) this.articles.push({ article, corrections })
  }

  /**
   * Makes the repairs gathered since the last file, and keeps that file as it was beside it.
   * @returns what was done or could not be, in lines; and whether something could not be
   */
  async make(path: string): Promise<{ readonly lines: readonly string[]; readonly failed: boolean }> {
    const asked = this.articles
    this.articles = []
    if (asked.length === 0) return { lines: [], failed: false }
    const { read, readers } = sourceFiles()
    const file = await read(path)
    if (!file.ok) return refused(file.error.message)
    const made = await correctedFile(file.value, asked, readers)
    if (!made.ok) return refused(made.error.message)
    const { bytes, notMade } = made.value
    const not = new Set(notMade.map(({ correction }) => correction))
    const done = asked.flatMap(({ corrections }) => corrections.filter((each) => !not.has(each)))
    const left = notMade.map(({ correction }) => `not made in ${path}: ${words(correction)}`)
    if (done.length === 0) return { lines: left, failed: true }
    const back = await writeBack(path, bytes, file.value.sha256)
    if (!back.ok) return refused(back.error.message)
    return {
      lines: [
        ...done.map((each) => `made in ${path}: ${words(each)}`),
        ...left,
        `${path} as it was is kept as ${back.value.kept}`
      ],
      failed: left.length > 0
    }
  }
}

const refused = (message: string) => ({ lines: [message], failed: true })

const words = ({ wrong, right }: WrittenCorrection): string =>
  `“${wrong.replace(/\s+/g, ' ')}” to “${right.replace(/\s+/g, ' ')}”`
