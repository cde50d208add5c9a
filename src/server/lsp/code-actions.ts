import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../../core/model/span'
import { rangeOf, source } from './diagnostics'
import type { LocatedFinding } from './located-finding'

/** How the languages write a comment on a line of its own; one without comments has none. */
const comments: Readonly<Record<string, (words: string) => string>> = {
  markdown: (words) => `<!-- ${words} -->`,
  html: (words) => `<!-- ${words} -->`,
  asciidoc: (words) => `// ${words}`
}

/**
 * What can be done about the findings that rest on words in a stretch: every repair that can be made in the document as
 * it stands, and a comment that switches the check off in that paragraph, its reason still to be written.
 *
 * @param asked the diagnostics the editor asks about, to be named with what mends them
 */
export function codeActionsAt(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  stretch: Span,
  asked: readonly Diagnostic[]
): CodeAction[] {
  const here = findings.filter(
    ({ finding, places }) =>
      finding.severity !== 'agrees' &&
      places.some(({ at }) => at.start <= stretch.end && stretch.start <= at.end)
  )
  return here.flatMap(({ finding, repairs, shownAt }) => {
    const diagnostics = asked.filter((each) => each.source === source && each.data === finding.id)
    const edits = (changes: readonly (Span & { readonly text: string })[]) => ({
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: document.version },
          edits: changes.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }))
        }
      ]
    })
    const mend = repairs.map(
      (repair): CodeAction => ({
        title: `Change to “${repair.label}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: repairs.length === 1,
        edit: edits(repair.edits)
      })
    )
    const comment = comments[document.languageId]
    if (!comment || !shownAt) return mend
    const at = paragraphStart(document.getText(), shownAt.start)
    const text = `${comment(`corrigenda-disable-next ${finding.check} because `)}\n\n`
    const off: CodeAction = {
      title: `Switch ${finding.check} off in this paragraph …`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: edits([{ start: at, end: at, text }])
    }
    return [...mend, off]
  })
}

/** Where the paragraph begins that holds this place: after the last empty line before it. */
function paragraphStart(text: string, at: number): number {
  let start = 0
  for (const gap of text.slice(0, at).matchAll(/\n[ \t]*\r?\n/g)) start = gap.index + gap[0].length
  return start
}
