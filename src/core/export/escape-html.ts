const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Words as a page shows them, in its text or in an attribute, never as its own marks. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, (mark) => escapes[mark]!)
