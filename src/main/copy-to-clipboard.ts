import * as electron from 'electron'

/** What older Electrons take. */
interface OlderClipboard {
  write(data: { readonly text: string; readonly html: string }): void
}

/** Puts a text on the clipboard in both its forms: plain, and as a page for programs that keep headings and paragraphs. */
export async function copyToClipboard(text: string, html: string): Promise<void> {
  const { clipboard, ClipboardItem } = electron
  if (ClipboardItem) await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])
  else (clipboard as unknown as OlderClipboard).write({ text, html })
}
