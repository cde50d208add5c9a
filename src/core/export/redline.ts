import { redlineOf } from '../report/redline-of'
import { done } from '../result'
import type { BinaryExporter } from './exporter'
import { theOneArticle } from './the-one-article'

/** The corrected copy as a Word document in which each correction is a tracked change of whoever ruled on it. */
export const redline: BinaryExporter = {
  kind: 'binary',
  id: 'redline',
  label: 'Corrected copy, Word with tracked changes',
  summary: 'One article in Word, each correction a tracked change that the desk can accept or refuse.',
  corrects: true,
  extension: 'docx',
  async write(report, writers) {
    const one = theOneArticle(report)
    if (!one.ok) return one
    const { title, language } = one.value.article
    const { generatedAt, checker } = report
    return done(
      await writers.redlineToDocx({
        title,
        ...(language ? { language } : {}),
        generatedAt,
        checker,
        paragraphs: redlineOf(one.value, { by: checker, at: generatedAt })
      })
    )
  }
}
