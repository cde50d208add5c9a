import { basename } from 'node:path'
import { type Analysis, analyse } from '../../core/analyse'
import type { Check } from '../../core/checks/check'
import { atLeast } from '../../core/checks/post/severity'
import { fieldsOf, type StreamOptions, streamAnswer } from '../../core/export/stream-answer'
import { importFile } from '../../core/import/import-file'
import type { SourceFile } from '../../core/import/importer'
import type { Article } from '../../core/model/article'
import { type Severity, severities } from '../../core/model/finding'
import { readArticleFile } from '../../node/article-files'
import { documentReaders } from '../../node/document-readers'
import { listFiles } from '../../node/list-files'
import { chooseChecks } from '../choose-checks'
import { failure } from '../failure'
import { prettyFindings } from '../pretty-findings'
import { withDesk } from '../with-desk'
import { checkStream } from './check-stream'

export interface CheckOptions {
  readonly stdin?: boolean
  readonly format: string
  readonly text?: boolean
  readonly sentences?: boolean
  readonly only?: string
  readonly skip?: string
  readonly severity: string
  readonly failOn: string
  readonly desk?: string
}

/** Lower is graver; `never` is graver than anything there is. */
const rankOf = (severity: string): number => ['never', ...severities].indexOf(severity)

/** `corrigenda check`. @returns the exit code */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const chosen = chooseChecks(options.only, options.skip)
  if (!chosen.ok) return failure(chosen.error.message)
  if (!severities.includes(options.severity as Severity)) {
    return failure(`--severity takes ${severities.join(', ')}; “${options.severity}” is none of them.`)
  }
  if (rankOf(options.failOn) < 0) return failure(`--fail-on takes error, warning, note, agrees or never.`)
  if (options.format !== 'pretty' && options.format !== 'jsonl') {
    return failure(`--format takes pretty or jsonl; “${options.format}” is neither.`)
  }
  if (options.stdin) {
    if (options.format !== 'jsonl') return failure('--stdin reads and writes JSON Lines: add --format jsonl.')
    const stream = { ...(await streamOptions(options)), mildest: options.severity as Severity }
    return checkStream(process.stdin, process.stdout, chosen.value, stream)
  }
  if (paths.length === 0) return failure('name the files or folders to check, or give --stdin.')
  return checkFiles(paths, options, chosen.value)
}

async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
  chosen: readonly Check[]
): Promise<number> {
  let gravest = Number.POSITIVE_INFINITY
  let unread = 0
  const files: SourceFile[] = []
  const print = options.format === 'pretty' ? printPretty : await linePrinter(options)
  for await (const path of listFiles(paths)) {
    const read = await readArticleFile(path)
    const imported = read.ok ? await importFile(read.value, documentReaders) : read
    if (!imported.ok) {
      failure(imported.error.message)
      unread++
      continue
    }
    if (read.ok && options.desk) files.push(read.value)
    for (const warning of imported.value.warnings) process.stderr.write(`corrigenda: ${warning.message}\n`)
    for (const article of imported.value.articles) {
      const analysis = analyse(article, chosen)
      for (const finding of analysis.findings) gravest = Math.min(gravest, rankOf(finding.severity))
      print(
        article,
        { ...analysis, findings: atLeast(analysis.findings, options.severity as Severity) },
        path
      )
    }
  }
  const kept = options.desk ? await keepOn(options.desk, files) : null
  if (kept !== null) return failure(kept)
  if (unread > 0) return 2
  return gravest <= rankOf(options.failOn) ? 1 : 0
}

type Print = (article: Article, shown: Analysis, path: string) => void

const printPretty: Print = (article, { findings }) => {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  process.stdout.write(`${prettyFindings(article, findings, colour)}\n`)
}

async function linePrinter(options: CheckOptions): Promise<Print> {
  const stream = await streamOptions(options)
  return (article, shown, path) => {
    const line = {
      id: article.id,
      path,
      title: article.title,
      ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
      ...streamAnswer(article, shown, stream),
      ...(options.text ? { article: fieldsOf(article) } : {})
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

/** The model is read only here: findings alone do without it, and appear sooner. */
async function streamOptions({ sentences = false }: CheckOptions): Promise<StreamOptions> {
  const { shippedModel } = await import('../../core/claims/shipped-model')
  return { model: shippedModel, sentences }
}

/** Puts the files on a desk. @returns why it could not, or null */
async function keepOn(folder: string, files: readonly SourceFile[]): Promise<string | null> {
  const added = await withDesk(folder, (desk) => desk.addFiles(files))
  if (!added.ok) return added.error.message
  const { articleIds, problems } = added.value
  for (const problem of problems) process.stderr.write(`corrigenda: ${problem}\n`)
  const count = articleIds.length === 1 ? '1 article' : `${articleIds.length} articles`
  process.stderr.write(`corrigenda: ${count} kept on the desk ${basename(folder)}\n`)
  return null
}
