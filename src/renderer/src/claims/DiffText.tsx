import type { DiffPart } from '../../../core/anchor/word-diff'

/** Two texts in one line: what was taken out struck, what was put in underlined. */
export const DiffText = ({ parts }: { readonly parts: readonly DiffPart[] }) => {
  let at = 0
  return parts.map(({ kind, text }) => {
    const key = `${at} ${kind}`
    at += text.length
    if (kind === 'removed') return <del key={key}>{text}</del>
    if (kind === 'added') return <ins key={key}>{text}</ins>
    return <span key={key}>{text}</span>
  })
}
