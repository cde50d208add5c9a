import { claimReview } from './claim-review'
import { correctedCopy } from './corrected-copy'
import { correctedFile } from './corrected-file'
import { correctionComment } from './correction-comment'
import { csv } from './csv'
import { docx } from './docx'
import type { Exporter } from './exporter'
import { html } from './html'
import { json } from './json'
import { markdown } from './markdown'
import { notice } from './notice'
import { pdf } from './pdf'
import { queries } from './queries'
import { redline } from './redline'
import { unifiedDiff } from './unified-diff'
import { webAnnotation } from './web-annotation'

/** Every exporter, in the order dialogs and help list them. */
export const exporters: readonly Exporter[] = [
  markdown,
  html,
  docx,
  pdf,
  csv,
  json,
  notice,
  queries,
  correctedCopy,
  correctedFile,
  redline,
  unifiedDiff,
  webAnnotation,
  correctionComment,
  claimReview
]

/** The exporter of this id, if there is one. */
export const exporterOf = (id: string): Exporter | undefined =>
  exporters.find((exporter) => exporter.id === id)
