import { createHash } from 'node:crypto'
import { done, fail, type Result } from '../core/result'
import type { Source } from '../node/work/job'
import { words } from './words'

/** The system's clipboard, as older and newer Electrons have it. */
export interface SystemClipboard {
  readText(): string | Promise<string>
  readHTML?(): string
  read?(): Promise<readonly ClipboardThing[]>
}

interface ClipboardThing {
  readonly types: readonly string[]
  getType(type: 'text/html'): Promise<{ text(): Promise<string> }>
}

/** An article is a few thousand characters; a clipboard beyond this holds something else. */
const longest = 5_000_000

/** Marks of a page with paragraphs; a copied line of code or a coloured word has none, and its text says it better. */
const paragraphs = /<(?:p|h[1-6]|li|blockquote|article|br)[\s>/]/i

/**
 * What the clipboard holds as files an importer can read: the page, where there is one with paragraphs, then the bare
 * text. Named for what they hold, so that the same paste twice is the same article.
 */
export async function pastedSources(clipboard: SystemClipboard): Promise<Result<readonly Source[]>> {
  const html = await htmlOn(clipboard)
  const text = await clipboard.readText()
  if (html.trim() === '' && text.trim() === '') return fail('nothing-to-paste', words().paste.nothing)
  if (Math.max(html.length, text.length) > longest) return fail('too-much-to-paste', words().paste.tooMuch)
  const sources: Source[] = []
  if (paragraphs.test(html)) sources.push(sourceOf(html, 'html'))
  if (text.trim() !== '') sources.push(sourceOf(text, 'txt'))
  return sources.length > 0 ? done(sources) : done([sourceOf(html, 'html')])
}

async function htmlOn(clipboard: SystemClipboard): Promise<string> {
  if (clipboard.readHTML) return clipboard.readHTML()
  for (const thing of (await clipboard.read?.()) ?? [])
    if (thing.types.includes('text/html')) return (await thing.getType('text/html')).text()
  return ''
}

function sourceOf(content: string, extension: string): Source {
  const bytes = new TextEncoder().encode(content)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { name: `${words().paste.name} ${hash}.${extension}`, bytes }
}
