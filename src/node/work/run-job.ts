import { analyseWithDigest } from '../../core/analyse'
import { checks } from '../../core/checks/registry'
import { factsOf } from '../../core/facts/facts-of'
import { readArticle } from '../../core/facts/reading'
import { tableSignature } from '../../core/import/columns'
import { importFile } from '../../core/import/import-file'
import type { Warning } from '../../core/import/importer'
import type { Article } from '../../core/model/article'
import type { ReferenceIndex } from '../../core/reference/reference-index'
import { done, fail, type Result } from '../../core/result'
import { documentReaders } from '../document-readers'
import type { CheckedArticle, CheckJob, HeadJob, HoldJob, ImportJob, Job, JobDone, Take } from './job'
import { longestArticle } from './longest-article'
import { openSource } from './open-source'
import { type ReferencesFor, referencesFor } from './references-for'

/** Articles are handed on when so much text has come together, in UTF-16 code units. */
const BATCH = 256 * 1024

/**
 * Does a job in this thread.
 * @param references finds what the figures are held against
 * @throws what only a bug throws
 */
export async function runJob(
  job: Job,
  take: Take,
  references: ReferencesFor = referencesFor([])
): Promise<Result<JobDone>> {
  if (job.kind === 'head') return runHead(job)
  if (job.kind === 'carry') {
    const { carryOver } = await import('../../core/review/carry-over')
    return done({ warnings: [], carried: carryOver(...job.words) })
  }
  if (job.kind === 'lines') {
    const { linesInFile } = await import('./lines-in-file')
    return done({ warnings: [], lines: await linesInFile(job.article, job.spans) })
  }
  if (job.kind === 'hold') return runHold(job, await references(job.references))
  if (job.kind === 'line') {
    const { answerLine } = await import('./answer-line')
    return done({ warnings: [], answer: answerLine(job, await references(undefined)) })
  }
  if (job.kind !== 'import' && job.kind !== 'check') return (await import('./run-table-job')).runTableJob(job)
  const held = await references(job.references)
  const chosen = job.checks === undefined ? checks : checks.filter(({ id }) => job.checks!.includes(id))
  const check = (article: Article): CheckedArticle => {
    const { analysis, digest } = analyseWithDigest(article, chosen, held)
    return { article, analysis, ...(job.digests ? { digest: digest() } : {}) }
  }
  if (job.kind === 'import') return runImport(job, check, take)
  const checked = await withDeclared(check(job.article), job)
  await take([checked])
  return done({ warnings: brokenDown(checked) })
}

/** With what the declared relations of the article give rise to. */
async function withDeclared(checked: CheckedArticle, { declared = [] }: CheckJob): Promise<CheckedArticle> {
  if (declared.length === 0) return checked
  const { declaredFindings } = await import('../../core/hold/declared-findings')
  const raised = declaredFindings(factsOf(readArticle(checked.article)), declared)
  const { analysis } = checked
  return { ...checked, analysis: { ...analysis, findings: [...analysis.findings, ...raised] } }
}

async function runImport(
  job: ImportJob,
  check: (article: Article) => CheckedArticle,
  take: Take
): Promise<Result<JobDone>> {
  const file = await openSource(job.source)
  if (!file.ok) return file
  const columnsOf = (columns: readonly string[]) =>
    job.columns ?? job.columnsBySignature?.[tableSignature(columns)]
  const whole = job.whole ?? false
  const today = new Date().toISOString().slice(0, 10)
  const imported = await importFile({ ...file.value, columnsOf, whole, today }, documentReaders)
  if (!imported.ok) return imported
  const warnings = [...imported.value.warnings]
  let batch: CheckedArticle[] = []
  let size = 0
  let taken = 0
  for (const article of imported.value.articles) {
    if (article.text.length > longestArticle) {
      warnings.push(tooLong(article))
      continue
    }
    const checked = check(article)
    warnings.push(...brokenDown(checked))
    batch.push(checked)
    size += article.text.length
    if (size < BATCH) continue
    await take(batch)
    taken += batch.length
    batch = []
    size = 0
  }
  if (batch.length > 0) await take(batch)
  const refused = taken + batch.length === 0 ? warnings.find(({ code }) => code === 'too-long') : undefined
  return refused ? fail('too-long', refused.message) : done({ warnings })
}

async function runHold(
  { article, findings, span, siblings, house }: HoldJob,
  references: ReferenceIndex
): Promise<Result<JobDone>> {
  const { holdAgainst } = await import('../../core/hold/hold-against')
  const facts = factsOf(readArticle(article), references)
  const others = siblings.map((sibling) => factsOf(readArticle(sibling)))
  return done({ warnings: [], held: holdAgainst({ facts, findings, siblings: others }, span, house) })
}

async function runHead({ source }: HeadJob): Promise<Result<JobDone>> {
  const file = await openSource(source)
  if (!file.ok) return file
  const { tableHead } = await import('../../core/import/table-head')
  const head = tableHead(file.value)
  return done({ warnings: [], ...(head ? { head } : {}) })
}

const placeOf = ({ source: { name, entry } }: Article): string =>
  entry === undefined ? name : `${name}, ${entry}`

/** That checks threw on an article, where any did: what they would have found is missing. */
function brokenDown({ article, analysis: { failed } }: CheckedArticle): readonly Warning[] {
  if (failed.length === 0) return []
  const which = failed.length === 1 ? `The check ${failed[0]}` : `The checks ${failed.join(', ')}`
  const message =
    `${placeOf(article)}: ${which} broke down on it and said nothing; all others were run. ` +
    'The fault is Corrigenda’s: report it, with the article if you may.'
  return [{ code: 'check-failed', message }]
}

function tooLong(article: Article): Warning {
  const { text } = article
  const place = placeOf(article)
  const millions = (length: number) => `${(length / 1_000_000).toFixed(1).replace('.0', '')} million`
  return {
    code: 'too-long',
    message:
      `${place}: one article of ${millions(text.length)} characters; Corrigenda checks articles of up to ` +
      `${millions(longestArticle)}. Split it, or choose the part that matters.`
  }
}
