import { escapeHtml } from '../../../core/export/escape-html'
import type { Block } from '../../../core/model/article'
import { correctionsOf } from '../../../core/report/corrections-of'
import { settle } from '../api'
import { correctedPieces } from '../reader/corrected-pieces'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { sheetIn } from './desk-state'

export interface Copying {
  /** Puts the text with every correction made on the clipboard, plain and rich. */
  copyCorrected(): Promise<void>
}

const tagOf = ({ kind }: Block): string => (kind === 'headline' ? 'h1' : kind === 'subhead' ? 'h2' : 'p')

/** The corrected text of the open article, for the clipboard. */
export const copying = ({ api, getState, queue, notify, say }: DeskParts): Copying => ({
  copyCorrected: async () => {
    queue.flush()
    const state = getState()
    const sheet = sheetIn(state)
    if (!sheet) return
    const { article } = sheet.view
    const { made, clashing } = correctionsOf(sheet.view, state.reviews)
    const blocks = article.blocks.map((block) => ({
      tag: tagOf(block),
      words: correctedPieces(article.text, block, made)
        .map(({ text }) => text)
        .join('')
    }))
    const plain = blocks.map(({ words }) => words).join('\n\n')
    const html = blocks.map(({ tag, words }) => `<${tag}>${escapeHtml(words)}</${tag}>`).join('\n')
    const copied = await settle(() => api.copyText(plain, html))
    if (!copied.ok) notify('problem', strings.notices.notCopied, [copied.error.message])
    else say(strings.said.copied(made.length, clashing.length))
  }
})
