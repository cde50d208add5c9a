import { done } from '../../core/result'
import { findProject, readProject } from '../../node/find-project'
import { startLanguageServer } from '../../server/lsp/start-language-server'
import { failure } from '../failure'
import { projectCheckers, type ServerWords } from '../open-checker'
import { wantedTables } from '../read-tables'

/**
 * `corrigenda lsp`: speaks the Language Server Protocol over standard input and output, until the editor ends it.
 * @returns the exit code where it could not begin; it never resolves otherwise
 */
export async function lsp(options: ServerWords): Promise<number> {
  // A file that was named holds for every document.
  const named = options.config === undefined ? null : await readProject(options.config)
  if (named?.ok === false) return failure(named.error.message)
  const words = wantedTables([], options)
  if (!words.ok) return failure(words.error.message)
  startLanguageServer({
    checkers: projectCheckers(options, { threads: 1, waiting: Number.POSITIVE_INFINITY }),
    projectOf: named ? async () => done(named.value) : findProject,
    input: process.stdin,
    output: process.stdout
  })
  return new Promise(() => {})
}
