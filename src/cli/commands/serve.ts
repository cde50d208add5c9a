import { availableParallelism } from 'node:os'
import { startServer } from '../../server/language-tool/start-server'
import { failure } from '../failure'
import { openChecker, type ServerWords } from '../open-checker'
import { parseJobs } from '../parse-jobs'

/** Clients ask again at every key: more than that is behind the writer anyway. */
const waitingPerThread = 8

export interface ServeOptions extends ServerWords {
  readonly port: string
  readonly allowOrigin?: readonly string[]
  readonly jobs?: string
}

/** `corrigenda serve`: speaks LanguageTool's HTTP API until it is interrupted. @returns the exit code */
export async function serve(options: ServeOptions): Promise<number> {
  const port = Number(options.port)
  if (!/^\d{1,5}$/.test(options.port) || port > 65_535)
    return failure(`--port takes a number from 0 to 65535; “${options.port}” is none.`)
  const jobs = parseJobs(options.jobs)
  if (!jobs.ok) return failure(jobs.error.message)
  const allowedOrigins = options.allowOrigin ?? []
  const strange = allowedOrigins.find((each) => !isOrigin(each))
  if (strange !== undefined)
    return failure(`--allow-origin takes an origin such as https://desk.example.org; “${strange}” is none.`)
  const threads = jobs.value ?? availableParallelism()
  const opened = await openChecker(options, { threads, waiting: threads * waitingPerThread })
  if (!opened.ok) return failure(opened.error.message)
  const { checker, project } = opened.value
  const server = await startServer({ port, checker, settings: project, allowedOrigins })
  if (!server.ok) {
    await checker.close()
    return failure(server.error.message)
  }
  process.stderr.write(
    `corrigenda: speaking LanguageTool's API at http://127.0.0.1:${server.value.port}/v2; Ctrl C ends it\n`
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.value.close()
  await checker.close()
  return 0
}

const isOrigin = (words: string): boolean => {
  try {
    const { origin, protocol } = new URL(words)
    return origin === 'null' ? words === `${protocol}//${new URL(words).host}` : origin === words
  } catch {
    return false
  }
}
