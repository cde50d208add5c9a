import type { Field, FieldPlace, Printed } from './check-printed'

/** A slip planted in an article. */
export interface Slip {
  readonly field: Field
  readonly kind: string
  readonly wrong: string
  readonly right: string
  /** Where the right words stand in the right text: UTF-16 code units. */
  readonly at: number
  /** Why it is one, with the working. */
  readonly why: string
}

/** An article of the gauntlet: its right text, and the slips that can be put into it. */
export interface GauntletArticle extends Printed {
  readonly title: string
  readonly slips: readonly Slip[]
}

const slipMark = /\{\{([a-z0-9-]+)\|([^|{}]*)\|([^|{}]*)\}\}/g

/**
 * Reads an article file: `name: value` lines, `---`, the text with its slips marked `{{kind|wrong|right}}`, `---`, and a
 * line of working for each slip in their order.
 *
 * @param name its id where the file gives none
 */
export function readGauntletArticle(file: string, name: string): GauntletArticle {
  const [head = '', body = '', notes = ''] = file.split(/^---\s*$/m)
  const fields = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  )
  const working = notes.trim().split('\n')
  const slips: Slip[] = []
  const rightOf = (marked: string, field: Field): string => {
    let words = ''
    let from = 0
    for (const { 0: mark, 1: kind = '', 2: wrong = '', 3: right = '', index } of marked.matchAll(slipMark)) {
      words += marked.slice(from, index)
      slips.push({ field, kind, wrong, right, at: words.length, why: working[slips.length] ?? '' })
      words += right
      from = index + mark.length
    }
    return words + marked.slice(from)
  }
  const title = rightOf(fields.get('title') ?? '', 'title')
  const text = rightOf(body.trim(), 'text')
  const publishedOn = fields.get('published')
  return { id: fields.get('id') ?? name, title, text, slips, ...(publishedOn ? { publishedOn } : {}) }
}

/** The article as it would be printed with this slip alone in it. */
export function withSlip(article: GauntletArticle, { field, wrong, right, at }: Slip): Printed {
  const words = article[field]
  return { ...article, [field]: words.slice(0, at) + wrong + words.slice(at + right.length) }
}

/** A slip's words in the text that has it, to the edges of the words they stand in; never empty. */
export function slipPlace(printed: Printed, { field, wrong, at }: Slip): FieldPlace {
  const words = printed[field] ?? ''
  let [start, end] = [at, at + wrong.length]
  while (start > 0 && inWord.test(words[start - 1]!)) start--
  while (end < words.length && inWord.test(words[end]!)) end++
  return { field, start, end: Math.max(end, start + 1) }
}

const inWord = /[\p{L}\p{N}’'-]/u
