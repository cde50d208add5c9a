import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { version } from '../../../package.json'
import type { Result } from '../../core/result'
import type { Project } from '../../node/find-project'
import type { Checker } from '../checker'
import { codeActionsAt } from './code-actions'
import { diagnosticsOf, hoverAt } from './diagnostics'
import { folderOf, nameOf } from './documents'
import { type LocatedFinding, locatedFindings } from './located-finding'

export interface LanguageServerOptions {
  /** Who checks the documents of a project, against its tables. */
  readonly checkers: {
    of(project: Project): Promise<Result<Checker>>
    close(): Promise<void>
  }
  /** The project of a folder. */
  readonly projectOf: (folder: string) => Promise<Result<Project>>
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** So long nobody has typed before a document is checked, in milliseconds. */
const debounce = 300
/** A check of an older text is left to end for so long; after that it is given up for the newer one. */
const grace = 1_000

/** A document as it was checked last, and the check that is under way. */
interface Watched {
  findings: readonly LocatedFinding[]
  /** Of the document the findings are of. */
  version: number
  timer: NodeJS.Timeout | undefined
  underWay: { readonly since: number; readonly stop: AbortController } | null
  /** Whether it changed while it was checked. */
  again: boolean
}

/** Speaks the Language Server Protocol until the editor says that it is over. */
export function startLanguageServer({ checkers, projectOf, input, output }: LanguageServerOptions): void {
  const connection = createConnection(ProposedFeatures.all, input, output)
  const documents = new TextDocuments(TextDocument)
  const watched = new Map<string, Watched>()
  const told = new Set<string>()
  let followsFiles = false

  connection.onInitialize(({ capabilities }): InitializeResult => {
    followsFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] }
      },
      serverInfo: { name: 'corrigenda', version }
    }
  })
  connection.onInitialized(() => {
    if (!followsFiles) return
    const watchers = [{ globPattern: '**/corrigenda.json' }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
  connection.onDidChangeWatchedFiles(() => {
    told.clear()
    for (const { uri } of documents.all()) schedule(uri, 0)
  })

  /** What a document is checked by; null where that cannot be read. */
  const checkedBy = async (uri: string) => {
    const project = await projectOf(folderOf(uri))
    const checker = project.ok ? await checkers.of(project.value) : project
    if (project.ok && checker.ok) return { settings: project.value, checker: checker.value }
    const message = checker.ok ? '' : checker.error.message
    // Said once, not at every key that is pressed.
    if (!told.has(message)) connection.window.showErrorMessage(message)
    told.add(message)
    return null
  }

  const schedule = (uri: string, wait: number) => {
    const state = watched.get(uri)
    if (!state) return
    clearTimeout(state.timer)
    state.timer = setTimeout(() => void check(uri, state), wait)
  }

  const check = async (uri: string, state: Watched): Promise<void> => {
    if (state.underWay) {
      state.again = true
      const { since, stop } = state.underWay
      const left = since + grace - performance.now()
      clearTimeout(state.timer)
      state.timer = setTimeout(() => stop.abort(), Math.max(0, left))
      return
    }
    const document = documents.get(uri)
    if (!document) return
    const stop = new AbortController()
    state.underWay = { since: performance.now(), stop }
    try {
      await checkNow(document, state, stop.signal)
    } catch (bug) {
      connection.console.error(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))
    } finally {
      clearTimeout(state.timer)
      state.underWay = null
      if (state.again) schedule(uri, 0)
      state.again = false
    }
  }

  const checkNow = async (document: TextDocument, state: Watched, signal: AbortSignal): Promise<void> => {
    const { uri, version } = document
    const text = document.getText()
    const by = await checkedBy(uri)
    if (by === null || text.trim() === '') {
      if (by !== null) show(document, state, [], version)
      return
    }
    const { settings, checker } = by
    const name = nameOf(uri, document.languageId)
    const read = await checker.read({ name, bytes: Buffer.from(text) }, settings, signal)
    if (signal.aborted || documents.get(uri)?.version !== version) return
    if (!read.ok) {
      connection.console.warn(read.error.message)
      show(document, state, [], version)
      return
    }
    const findings = await locatedFindings(read.value, text)
    if (signal.aborted || documents.get(uri)?.version !== version) return
    show(document, state, findings, version, settings)
  }

  const show = (
    document: TextDocument,
    state: Watched,
    findings: readonly LocatedFinding[],
    version: number,
    settings?: Project
  ) => {
    state.findings = findings
    state.version = version
    const diagnostics = diagnosticsOf(document, findings, settings?.severity ?? 'note')
    void connection.sendDiagnostics({ uri: document.uri, version, diagnostics })
  }

  documents.onDidOpen(({ document: { uri } }) => {
    watched.set(uri, { findings: [], version: -1, timer: undefined, underWay: null, again: false })
  })
  documents.onDidChangeContent(({ document: { uri } }) => {
    const state = watched.get(uri)
    // The first content is that of opening: it is whole.
    schedule(uri, state?.version === -1 && state.timer === undefined ? 0 : debounce)
  })
  documents.onDidClose(({ document: { uri } }) => {
    const state = watched.get(uri)
    watched.delete(uri)
    clearTimeout(state?.timer)
    state?.underWay?.stop.abort()
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  /** The findings of a document as it stands: of an older text they would speak of other words. */
  const current = (uri: string) => {
    const document = documents.get(uri)
    const state = watched.get(uri)
    return document && state && state.version === document.version
      ? { document, findings: state.findings }
      : null
  }
  connection.onHover(({ textDocument, position }) => {
    const now = current(textDocument.uri)
    const hover = now && hoverAt(now.document, now.findings, now.document.offsetAt(position))
    return hover && { contents: { kind: 'markdown', value: hover.contents }, range: hover.range }
  })
  connection.onCodeAction(({ textDocument, range, context }) => {
    const now = current(textDocument.uri)
    if (!now) return []
    const stretch = { start: now.document.offsetAt(range.start), end: now.document.offsetAt(range.end) }
    return codeActionsAt(now.document, now.findings, stretch, context.diagnostics)
  })
  connection.onShutdown(() => checkers.close())

  documents.listen(connection)
  connection.listen()
}
