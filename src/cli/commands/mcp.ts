import { startMcpServer } from '../../server/mcp/start-mcp-server'
import { failure } from '../failure'
import { openChecker, type ServerWords } from '../open-checker'

/**
 * `corrigenda mcp`: speaks the Model Context Protocol over standard input and output, until its input ends.
 * @returns the exit code
 */
export async function mcp(options: ServerWords): Promise<number> {
  const opened = await openChecker(options, { threads: 1, waiting: 32 })
  if (!opened.ok) return failure(opened.error.message)
  const { checker, project } = opened.value
  const server = await startMcpServer({ checker, settings: project })
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.close()
  await checker.close()
  return 0
}
