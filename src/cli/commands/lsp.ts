import { done } from '../../core/result'
import { findProject } from '../../node/find-project'
import { startLanguageServer } from '../../server/lsp/start-language-server'
import { failure } from '../failure'
import { openChecker, type ServerWords } from '../open-checker'

/**
 * `corrigenda lsp`: speaks the Language Server Protocol over standard input and output, until the editor ends it.
 * @returns the exit code where it could not begin; it never resolves otherwise
 */
export async function lsp(options: ServerWords): Promise<number> {
  const opened = await openChecker(options, { threads: 1, waiting: Number.POSITIVE_INFINITY })
  if (!opened.ok) return failure(opened.error.message)
  const { checker, project } = opened.value
  startLanguageServer({
    checker,
    // A file that was named holds for every document.
    projectOf: options.config === undefined ? findProject : async () => done(project),
    input: process.stdin,
    output: process.stdout
  })
  return new Promise(() => {})
}
