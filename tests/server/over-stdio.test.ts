import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { builtCli } from '../built-cli'

let folder: string
let cli: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-stdio-'))
  cli = await builtCli(join(folder, 'out'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const letters = 'The estate came to two volumes, of 430 and 484 letters, 904 in all, and was sold.'

/** An editor that has this server running. */
interface Editor {
  readonly connection: ProtocolConnection
  readonly child: ChildProcess
  open(name: string, languageId: string, text: string): TextDocument
  /** What the server said last of a version of a document. */
  marked(document: TextDocument): Promise<readonly Diagnostic[]>
  change(document: TextDocument, words: string, by: string): TextDocument
  actions(document: TextDocument, range: Range, diagnostics?: readonly Diagnostic[]): Promise<CodeAction[]>
  end(): Promise<number | null>
}

async function editor(): Promise<Editor> {
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: folder })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin)
  )
  const said: PublishDiagnosticsParams[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (each) => void said.push(each))
  connection.listen()
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {}
  })
  expect(initialized.serverInfo?.name).toBe('corrigenda')
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection,
    child,
    open(name, languageId, text) {
      const document = TextDocument.create(pathToFileURL(join(folder, name)).href, languageId, 1, text)
      const { uri } = document
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text }
      })
      return document
    },
    async marked({ uri, version }) {
      const last = () => said.findLast((each) => each.uri === uri && each.version === version)
      await expect.poll(last, { timeout: 30_000 }).toBeDefined()
      return last()!.diagnostics
    },
    change(document, words, by) {
      const start = document.getText().indexOf(words)
      expect(start).toBeGreaterThanOrEqual(0)
      const range = {
        start: document.positionAt(start),
        end: document.positionAt(start + words.length)
      }
      const version = document.version + 1
      const contentChanges = [{ range, text: by }]
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: document.uri, version },
        contentChanges
      })
      return TextDocument.update(document, contentChanges, version)
    },
    async actions({ uri }, range, diagnostics = []) {
      const answer = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [...diagnostics] }
      })
      return (answer ?? []) as CodeAction[]
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return ended
    }
  }
}

/** The words of a document a range covers. */
const wordsAt = (document: TextDocument, range: Range) => document.getText(range)

const editsOf = (action: CodeAction): TextEdit[] => {
  const [change] = action.edit!.documentChanges!
  return (change as { readonly edits: TextEdit[] }).edits
}

describe('corrigenda lsp', () => {
  it('marks, explains and mends in the source file, through a day of an editor', async () => {
    const { connection, open, marked, change, actions, end } = await editor()
    // Emphasis, an emoji of two units and line ends of two stand before the words.
    const source = `---\r\ntitle: Estate sold\r\n---\r\n\r\nA *small* house 🏠 on the quay.\r\n\r\n${letters.replace('904', '**904**')}\r\n`
    let story = open('estate.md', 'markdown', source)
    const [diagnostic, ...others] = await marked(story)
    expect(others).toEqual([])
    expect(wordsAt(story, diagnostic!.range)).toBe('904')
    expect(diagnostic).toMatchObject({
      severity: 2,
      source: 'corrigenda',
      code: 'num.total',
      message: '430 + 484 = 914, but the text says “904”.'
    })
    expect(diagnostic!.relatedInformation!.map(({ location }) => wordsAt(story, location.range))).toEqual([
      '430',
      '484'
    ])

    const hover = (await connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: story.uri },
      position: diagnostic!.range.start
    })) as Hover
    expect((hover.contents as { readonly value: string }).value).toContain('430 + 484 = 914')
    expect(
      await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: story.uri },
        position: { line: 4, character: 1 }
      })
    ).toBeNull()

    const offered = await actions(story, diagnostic!.range, [diagnostic!])
    expect(offered.map(({ title }) => title)).toEqual([
      'Change to “914”',
      'Change to “420”',
      'Change to “474”',
      'Switch num.total off in this paragraph …'
    ])
    expect(offered[0]!.diagnostics).toEqual([diagnostic])
    expect(TextDocument.applyEdits(story, editsOf(offered[0]!))).toBe(source.replace('904', '914'))

    // A comment without a reason switches nothing off, and says so; with one it does.
    const comment = '<!-- corrigenda-disable-next num.total because  -->'
    const commented = TextDocument.applyEdits(story, editsOf(offered[3]!))
    expect(commented).toContain(`${comment}\n\nThe estate`)
    story = change(story, 'The estate', `${comment}\r\n\r\nThe estate`)
    expect((await marked(story)).map(({ message }) => message)).toEqual([
      '430 + 484 = 914, but the text says “904”.',
      expect.stringContaining('without a reason')
    ])
    story = change(story, 'because  -->', 'because the will says so -->')
    expect(await marked(story)).toEqual([])
    // Another check in that paragraph is not switched off.
    story = change(story, 'and was sold.', 'and was sold on Tuesday, May 28, 2018.')
    expect((await marked(story)).map(({ code }) => code)).toEqual(['date.weekday'])

    // Typing on and on: what is said last is of the last version.
    for (let n = 0; n < 6; n++) story = change(story, 'May 28', 'May 28')
    story = change(story, 'Tuesday', 'Monday')
    expect(await marked(story)).toEqual([])
    expect(await actions(story, diagnostic!.range)).toEqual([])

    await connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: story.uri }
    })

    // Settings are those of the folder the document is in.
    mkdirSync(join(folder, 'quiet'))
    writeFileSync(join(folder, 'quiet/corrigenda.json'), '{"checks": {"num.total": "off"}}')
    expect(await marked(open('quiet/estate.txt', 'plaintext', letters))).toEqual([])
    // And so are its tables, which are read again when they change.
    const table = join(folder, 'quiet/wards.csv')
    const rows = (votes: number) =>
      writeFileSync(
        table,
        `date,County,candidate,Ballots\n2026-05-07,Wendham,Rosa Petrie,${votes}\n2026-05-07,Wendham,Ian Calder,3026\n`
      )
    rows(4_312)
    const columns = { seat: 'County', votes: 'Ballots' }
    const tables = [{ file: 'wards.csv', columns }]
    writeFileSync(join(folder, 'quiet/corrigenda.json'), JSON.stringify({ tables, severity: 'error' }))
    const polled = 'In 2026 Rosa Petrie polled 4,312 votes in Wendham while Ian Calder got 3,026.'
    expect(await marked(open('quiet/count.txt', 'plaintext', polled))).toEqual([])
    rows(4_321)
    const counted = open('quiet/recount.txt', 'plaintext', polled)
    expect((await marked(counted)).map(({ range, code }) => [wordsAt(counted, range), code])).toEqual([
      ['4,312', 'table.value']
    ])
    expect(await marked(open('elsewhere.txt', 'plaintext', polled))).toEqual([])
    const page = open('estate.html', 'html', `<p>${letters.replace(' and 484', ' &amp; <i>484</i>')}</p>`)
    expect((await marked(page)).map(({ range }) => wordsAt(page, range))).toEqual(['904'])
    expect(await end()).toBe(0)
  }, 90_000)
})

interface Structured {
  readonly structuredContent: {
    readonly findings: readonly {
      readonly id: string
      readonly check: string
      readonly places: readonly { readonly field: string; readonly start: number; readonly end: number }[]
    }[]
  }
}

describe('corrigenda mcp', () => {
  it('checks an article, and explains what it found', async () => {
    const config = join(folder, 'asked.json')
    writeFileSync(config, '{"severity": "warning"}')
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [cli, 'mcp', '--config', config],
        cwd: folder,
        stderr: 'inherit'
      })
    )
    try {
      const { tools } = await client.listTools()
      expect(tools.map(({ name }) => name)).toEqual(['check_article', 'explain_finding'])
      const checked = (await client.callTool({
        name: 'check_article',
        arguments: { title: 'Estate sold', text: letters }
      })) as unknown as Structured
      const [found, ...others] = checked.structuredContent.findings
      expect(others).toEqual([])
      expect(found!.check).toBe('num.total')
      expect(found!.places.map(({ start, end }) => letters.slice(start, end))).toEqual(['430', '484', '904'])

      const explained = await client.callTool({ name: 'explain_finding', arguments: { id: found!.id } })
      expect(explained.structuredContent).toMatchObject({
        message: '430 + 484 = 914, but the text says “904”.',
        repairs: ['914', '420', '474'],
        places: [{ quote: '430', sentence: letters }, { quote: '484' }, { quote: '904' }]
      })
      expect(await client.callTool({ name: 'explain_finding', arguments: { id: 'none' } })).toMatchObject({
        isError: true
      })

      const right = (await client.callTool({
        name: 'check_article',
        arguments: { text: letters.replace('904', '914'), severity: 'note' }
      })) as unknown as Structured
      expect(right.structuredContent.findings).toEqual([])
      // Who asks for no severity is given what the project says.
      const style = { name: 'check_article', arguments: { text: 'The the quay is long.' } }
      const asked = async () => ((await client.callTool(style)) as unknown as Structured).structuredContent
      expect((await asked()).findings).toHaveLength(0)
      const bad = await client.callTool({
        name: 'check_article',
        arguments: { text: letters, publishedOn: 'yesterday' }
      })
      expect(bad.isError).toBe(true)
    } finally {
      await client.close()
    }
  }, 60_000)
})
