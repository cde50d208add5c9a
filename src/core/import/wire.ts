import { done, fail } from '../result'
import { type ArticleParts, buildArticle, type Piece } from './build-article'
import type { TextImporter, Warning } from './importer'
import { collectLeftOut } from './left-out-collector'
import { piecesOfText } from './pieces-of-text'
import { publishedOnFrom } from './published-on'

/** Start of heading, start and end of text, as teleprinters send them. */
const [heading, start, end] = ['\u0001', '\u0002', '\u0003']
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a wire is made of
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** An agency's wire as it comes over the line (IPTC 7901, ANPA 1312). */
export const wire: TextImporter = {
  kind: 'text',
  id: 'wire',
  label: 'Agency wire (IPTC 7901, ANPA)',
  extensions: ['txt', 'tst', 'anpa', 'iptc'],
  keeps:
    'headline, byline, agency, date; the paragraphs between start and end of text; words to editors are said',
  loses: 'lines of the transmission, which are counted',
  accepts: (text) =>
    text.includes(start) && text.indexOf(heading) < 200 && (text.includes(heading) || text.includes(end)),
  read(text, file) {
    const articles = text
      .split(new RegExp(`(?<=${end}[^${heading}${start}]{0,400})${heading}`))
      .filter((message) => message.includes(start))
      .map((message, i) => storyOf(message, i === 0 ? '' : String(i + 1)))
      .filter(({ parts }) => parts.body.length > 0)
    if (articles.length === 0)
      return fail('empty', `${file.name} is a wire without a text in it. Ask the agency to send it again.`)
    return done({
      articles: articles.map(({ parts }) => buildArticle(parts, file, wire.id)),
      warnings: articles.flatMap(({ notes }) =>
        notes.map(
          (note): Warning => ({
            code: 'not-for-print',
            message: `${file.name}: a note to editors says: “${note}”`
          })
        )
      )
    })
  },
  origins: async (text) => (await import('./raw-origins')).rawOrigins(text)
}

interface Story {
  readonly parts: ArticleParts & { readonly body: readonly Piece[] }
  readonly notes: readonly string[]
}

function storyOf(message: string, place: string): Story {
  const leftOut = collectLeftOut()
  const from = message.indexOf(start)
  const to = message.indexOf(end, from)
  const text = message.slice(from + 1, to < 0 ? undefined : to)
  const round = [message.slice(0, from), to < 0 ? '' : message.slice(to + 1)].map((each) =>
    each.replace(controls, ' ')
  )
  leftOut.add('transmission', round.join('\n'))
  const story = /^\^/m.test(text.replace(controls, '')) ? ofAnpa(text) : ofIptc(text)
  for (const line of story.dropped) leftOut.add('transmission', line)
  const day = dayIn([...story.dropped, ...round].join('\n'))
  return {
    notes: story.notes,
    parts: {
      ...(story.headline === '' ? {} : { headline: story.headline }),
      body: story.pieces,
      ...(day ? { publishedOn: day } : {}),
      entry: place,
      leftOut: leftOut.leftOut()
    }
  }
}

interface Told {
  readonly headline: string
  readonly pieces: readonly Piece[]
  readonly dropped: readonly string[]
  readonly notes: readonly string[]
}

/** Headlines stand before the first empty line, each line its own; "=" ends them. */
function ofIptc(text: string): Told {
  const clean = text.replace(controls, '').replace(/^\n+/, '')
  const gap = clean.search(/=[ \t]*\n|\n[ \t]*\n/)
  const top = gap < 0 ? '' : clean.slice(0, gap)
  const lines = top
    .split('\n')
    .map((line) => line.replace(/[ \t]*=+$/, '').trim())
    .filter((line) => line !== '')
  const bylines = lines.filter((line) => /^By\s/.test(line))
  const kickers = lines.filter((line, i) => i < lines.length - 1 && !/\p{Ll}{2}/u.test(line))
  const headline = lines.filter((line) => !bylines.includes(line) && !kickers.includes(line)).join(' ')
  return {
    headline,
    pieces: [
      ...kickers.map((each): Piece => ({ kind: 'kicker', text: each })),
      ...bylines.map((each): Piece => ({ kind: 'byline', text: each })),
      ...piecesOfText((gap < 0 ? clean : clean.slice(gap)).replace(/^[ \t]*=/, '').trim()).filter(
        (piece) => piece.text.trim() !== ''
      )
    ],
    dropped: [],
    notes: []
  }
}

/** Lines that begin with "^" are fields; "<" or "=" ends one, "_" is a dash, `` and '' are quotation marks. */
function ofAnpa(text: string): Told {
  const dropped: string[] = []
  const notes: string[] = []
  const pieces: Piece[] = []
  let headline = ''
  let body: string[] = []
  const close = () => {
    const words = body.join('\n').trim()
    if (words !== '') pieces.push(...piecesOfText(words))
    body = []
  }
  for (const line of text.replace(controls, '').split('\n')) {
    const field = /^[ \t]*\^(.*?)[<=]?[ \t]*$/.exec(line)
    if (!field) {
      body.push(printed(line.replace(/<[ \t]*$/, '')))
      continue
    }
    close()
    const words = printed(field[1]!.trim())
    if (words === '') continue
    if (/^Eds?:/i.test(words)) notes.push(words.replace(/^Eds?:\s*/i, ''))
    else if (/^By\s/.test(words)) pieces.push({ kind: 'byline', text: words })
    else if (/^(?:[A-Z]{2,3}-|AP (?:Photo|Graphic|Video)|_{2,}|-{2,}|With AP)/.test(words))
      dropped.push(words)
    else if (headline === '' && pieces.length === 0) headline = words
    else if (/^(?:The )?Associated Press$|^AP \w+ Writer$|^\p{Lu}[\p{L} ]{2,40} Press$/u.test(words))
      pieces.push({ kind: 'agency', text: words })
    else pieces.push({ kind: 'subhead', text: words })
  }
  close()
  return { headline, pieces: pieces.filter((piece) => piece.text.trim() !== ''), dropped, notes }
}

const printed = (line: string): string =>
  line
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<=\s)_(?=\s)/g, '—')

/** "051120 GMT Nov 13", "AP-WF-08-29-16 1626GMT" */
function dayIn(words: string): string | undefined {
  const dpa = /\b(\d{2})\d{4}\s+GMT\s+([A-Z][a-z]{2})\s+(\d{2})\b/.exec(words)
  if (dpa) return publishedOnFrom(`${dpa[1]} ${dpa[2]} 20${dpa[3]}`)
  const ap = /-(\d{2})-(\d{2})-(\d{2})\s+\d{4}GMT/.exec(words)
  return ap ? publishedOnFrom(`20${ap[3]}-${ap[1]}-${ap[2]}`) : undefined
}
