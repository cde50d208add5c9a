/// <reference path="../import/papaparse.d.ts" />
import Papa from 'papaparse'
import type { ReportedArticle, ReportedClaim } from '../report/build-report'
import { whereWords } from '../report/where-in'
import { evidenceWords } from '../report/words'
import { done } from '../result'
import { withUnseenShown } from '../text/unseen'
import type { TextExporter } from './exporter'

/**
 * How a cell begins that a spreadsheet may run: = + - @, also full width or as the minus sign, after whatever a
 * spreadsheet passes over (blanks, breaks, marks that are not seen). A quote put before it keeps it words.
 */
export const formula =
  /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]|^[\t\r\n]/u

/** One row for each claim somebody ruled on, for a spreadsheet. */
export const csv: TextExporter = {
  kind: 'text',
  id: 'csv',
  label: 'Correction report, CSV',
  summary: 'One row for each claim ruled on, for a spreadsheet.',
  extension: 'csv',
  write({ articles }) {
    const rows = articles.flatMap(rowsOf).map((row) => row.map(withUnseenShown))
    // A byte order mark, or spreadsheets read the file in the machine's old code page.
    return done(`\u{feff}${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: formula })}\r\n`)
  }
}

const columns = [
  'article',
  'file',
  'published',
  'where',
  'kind',
  'verdict',
  'as published',
  'should read',
  'sentence',
  'error class',
  'severity',
  'note',
  'evidence',
  'also stands in',
  'ruled by',
  'ruled at',
  'words left out of file'
] as const

function rowsOf({ article, claims, corrections }: ReportedArticle): string[][] {
  const elsewhere = new Map(corrections.map((each) => [each.claim, each.elsewhere]))
  const row = ({ claim, review, ruled, context, where }: ReportedClaim): string[] => [
    article.title,
    article.source.name,
    article.publishedOn ?? '',
    whereWords(where),
    claim.kinds.join(' '),
    review.verdict ?? '',
    claim.anchor.quote,
    review.correction,
    context,
    review.errorClass ?? '',
    review.severity ?? '',
    review.note,
    review.evidence.map(evidenceWords).join('; '),
    (elsewhere.get(claim) ?? [])
      .map((place) => (place.article === article ? '' : `${place.article.title}: `) + whereWords(place.where))
      .join('; '),
    ruled?.by ?? '',
    ruled?.at ?? '',
    String((article.leftOut ?? []).reduce((sum, { words }) => sum + words, 0))
  ]
  return [...claims.disputed, ...claims['needs-source'], ...claims.verified, ...claims['not-checkable']].map(
    row
  )
}
