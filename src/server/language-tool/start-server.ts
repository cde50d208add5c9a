import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { done, fail, type Result } from '../../core/result'
import type { Checker } from '../checker'
import { longestText } from '../longest-text'
import { answerCheck, languages, type ShownAs, software } from './answer-check'
import { askedCheck } from './asked-check'
import { whoMayAsk } from './who-may-ask'

export interface ServerOptions {
  /** 0 takes any that is free. */
  readonly port: number
  readonly checker: Checker
  readonly settings: ShownAs
  /** Origins whose pages may ask, beside browser add-ons. */
  readonly allowedOrigins: readonly string[]
}

export interface RunningServer {
  readonly port: number
  close(): Promise<void>
}

/** The longest body: a text whose every sign is written as three bytes of escapes, with markup between. */
const longestBody = 8 * 1024 * 1024
const slowestRequest = 30_000
const mostConnections = 64

/** What is answered. */
interface Answer {
  readonly status: number
  readonly type: 'application/json' | 'text/plain'
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Speaks LanguageTool's HTTP API, version 2, on the loopback address and nowhere else.
 * @returns once it listens; a port that another program holds is a failure
 */
export function startServer(options: ServerOptions): Promise<Result<RunningServer, 'port-taken'>> {
  const server = createServer((request, response) => {
    void handle(request, response, options)
  })
  server.requestTimeout = slowestRequest
  server.headersTimeout = 10_000
  server.maxConnections = mostConnections
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        fail(
          'port-taken',
          error.code === 'EADDRINUSE'
            ? `another program holds port ${options.port}. Choose another with --port.`
            : `port ${options.port} cannot be opened: ${error.message}.`
        )
      )
    )
    server.listen({ host: '127.0.0.1', port: options.port }, () =>
      resolve(
        done({
          port: (server.address() as AddressInfo).port,
          close: () =>
            new Promise<void>((closed) => {
              server.close(() => closed())
              server.closeAllConnections()
            })
        })
      )
    )
  })
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions
): Promise<void> {
  const admission = whoMayAsk(request.headers, options.allowedOrigins)
  if (!admission.admitted) {
    send(response, refusal(403, admission.because))
    request.resume()
    return
  }
  response.setHeader('Vary', 'Origin')
  if (admission.origin !== null) response.setHeader('Access-Control-Allow-Origin', admission.origin)
  if (request.method === 'OPTIONS') return preflight(request, response)
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const answer = await answerTo(request, options, gone.signal).catch((bug: unknown): Answer => {
    process.stderr.write(`corrigenda: ${bug instanceof Error ? bug.stack : String(bug)}\n`)
    return refusal(500, 'The program stumbled over this text. What it says is on its standard error.')
  })
  if (!response.destroyed) send(response, answer)
}

/** Browsers ask first whether they may ask, and of a page on the open web whether it may reach this machine at all. */
function preflight(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS')
  response.setHeader(
    'Access-Control-Allow-Headers',
    request.headers['access-control-request-headers'] ?? 'Content-Type, Accept'
  )
  response.setHeader('Access-Control-Max-Age', '600')
  if (request.headers['access-control-request-private-network'] === 'true')
    response.setHeader('Access-Control-Allow-Private-Network', 'true')
  response.writeHead(204).end()
}

async function answerTo(
  request: IncomingMessage,
  { checker, settings }: ServerOptions,
  signal: AbortSignal
): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (request.method !== 'GET' && request.method !== 'POST')
    return { ...refusal(405, 'Ask with GET or POST.'), headers: { Allow: 'GET, POST, OPTIONS' } }
  switch (url.pathname.replace(/\/+$/, '')) {
    case '/v2/languages':
      return json(languages)
    case '/v2/info':
      return json({ software })
    case '/v2/maxtextlength':
      return { status: 200, type: 'text/plain', body: String(longestText) }
    case '/v2/healthcheck':
      return { status: 200, type: 'text/plain', body: 'OK' }
    case '/v2/check':
      break
    default:
      return refusal(404, `There is no ${url.pathname} here: /v2/check, /v2/languages, /v2/info.`)
  }
  const parameters = url.searchParams
  if (request.method === 'POST') {
    const body = await bodyOf(request)
    if (body === null) return tooLong
    for (const [name, value] of new URLSearchParams(body)) parameters.append(name, value)
  }
  const asked = askedCheck(parameters)
  if (!asked.ok) return refusal(400, asked.error.message)
  const length = asked.value.annotations.reduce(
    (sum, each) => sum + ('text' in each ? each.text.length : (each.interpretAs?.length ?? 0)),
    0
  )
  if (length > longestText) return tooLong
  const answer = await answerCheck(asked.value, checker, settings, signal)
  if (answer.ok) return json(answer.value)
  if (answer.error.code === 'busy')
    return { ...refusal(503, answer.error.message), headers: { 'Retry-After': '1' } }
  return refusal(500, answer.error.message)
}

/** The whole body; null where it is too long, the rest of it unread. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  // The answer that it is too long still goes over this connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > longestBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value)
})

/** Clients show what stands after "Error: ". */
const refusal = (status: number, message: string): Answer => ({
  status,
  type: 'text/plain',
  body: `Error: ${message}`
})

const tooLong = {
  ...refusal(413, `The text is longer than ${longestText} characters. Check a part of it.`),
  headers: { Connection: 'close' }
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers
  })
  response.end(body)
}
