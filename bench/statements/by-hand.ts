import { analyse } from '../../src/core/analyse'
import { describeAnchor } from '../../src/core/anchor/describe-anchor'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Claim } from '../../src/core/model/claim'
import { carryOver } from '../../src/core/review/carry-over'
import type { EditedStatement } from './edited-statements'

const stamp = { at: '2026-01-02T03:04:05.000Z', by: 'NK' }

/** `[words]` are the claim's, `¶` begins a paragraph or a row, `|` parts cells. */
const printed = (line: string, isTable: boolean): string =>
  line.replace(/ ?¶ ?/g, isTable ? '\n' : '\n\n').replaceAll('|', '\t')

function read(text: string) {
  const article = articleFromFields({ id: 'by-hand', title: 'In short', text, publishedOn: '2026-05-14' })
  return { article, analysis: analyse(article) }
}

/**
 * Edits each text of a list as the lines under it say, and carries a ruling on its marked words over.
 * @param list the list, as `by-hand.txt` is written
 * @throws where an edit's words do not stand in its text
 */
export function editByHand(list: string): readonly EditedStatement[] {
  const found: EditedStatement[] = []
  let kind = ''
  let marked = ''
  for (const line of list.split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3)
    else if (/^[-+] /.test(line)) found.push(editOne(kind, marked, line))
    else if (line !== '' && !line.startsWith('#')) marked = line
  }
  return found
}

function editOne(kind: string, marked: string, line: string): EditedStatement {
  const [was = '', now = ''] = line.slice(2).split(/ → ?/)
  const whole = marked.replace(/[[\]]/g, '')
  if (!whole.includes(was)) throw new Error(`“${was}” does not stand in “${whole}”`)
  const isTable = whole.includes('|')
  const before = printed(whole, isTable)
  const after = printed(
    whole.replace(was, () => now),
    isTable
  )
  const old = read(before)
  const edited = read(after)
  const quote = /\[(.*?)\]/.exec(marked)![1]!
  const start = old.article.bodyStart + printed(marked.slice(0, marked.indexOf('[')), isTable).length
  if (!old.article.text.startsWith(quote, start)) throw new Error(`“${quote}” is not found in “${whole}”`)
  const claim: Claim = {
    id: 'c1',
    kinds: ['figure'],
    anchor: describeAnchor(old.article.text, { start, end: start + quote.length }),
    sentence: 0,
    origin: 'added'
  }
  const { kept, changed } = carryOver(
    {
      article: old.article,
      sentences: old.analysis.sentences,
      claims: [claim],
      findings: [],
      history: [
        { ...stamp, seq: 1, changes: [{ field: 'verdict', claim: 'c1', before: null, after: 'verified' }] }
      ],
      versions: [],
      orphans: [],
      addedAt: stamp.at
    },
    edited.article,
    edited.analysis,
    stamp
  )
  const shown = (text: string) => text.replace(/\n+/g, ' ¶ ')
  return {
    kind,
    isHarmless: line.startsWith('+'),
    claim: quote,
    before: shown(before),
    after: shown(after),
    fate: kept === 1 ? 'kept' : changed === 1 ? 'changed' : 'lost'
  }
}
