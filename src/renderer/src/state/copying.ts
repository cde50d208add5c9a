import { escapeHtml } from '../../../core/export/escape-html'
import type { Block } from '../../../core/model/article'
import { isAsked } from '../../../core/model/review'
import { correctionsOf } from '../../../core/report/corrections-of'
import { settle } from '../api'
import { correctedPieces } from '../reader/corrected-pieces'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { sheetIn } from './desk-state'

export interface Copying {
  /** Puts the text with every correction made on the clipboard, plain and rich. */
  copyCorrected(): Promise<void>
  /** Puts the open questions to the author on the clipboard, as a numbered list. */
  copyQuestions(): Promise<void>
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
  },
  copyQuestions: async () => {
    queue.flush()
    await queue.settled()
    const { article, reviews } = getState()
    if (article.phase !== 'open') return
    const count = article.sheet.order.filter((id) => isAsked(reviews[id])).length
    if (count === 0) {
      say(strings.said.noQuestions)
      return
    }
    const made = await settle(() => api.previewReport([article.id], 'queries', null))
    const text = made.ok && made.value.shown.kind === 'text' ? made.value.shown.text : null
    if (text === null) {
      notify('problem', strings.notices.notCopied, made.ok ? [] : [made.error.message])
      return
    }
    const items = text.split('\n').flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? [])
    const html = `<ol>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ol>`
    const copied = await settle(() => api.copyText(text, html))
    if (!copied.ok) notify('problem', strings.notices.notCopied, [copied.error.message])
    else say(strings.said.questionsCopied(count))
  }
})
