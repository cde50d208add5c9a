import { done, fail } from '../result'
import { unitOf1252 } from '../text/windows-1252'
import { buildArticle, type Piece } from './build-article'
import type { TextImporter } from './importer'
import { splitHeadline } from './split-headline'

/** Rich text. A short first paragraph without a full stop is its headline. */
export const rtf: TextImporter = {
  kind: 'text',
  id: 'rtf',
  label: 'Rich text (RTF)',
  extensions: ['rtf'],
  keeps:
    'the words of paragraphs, lists and table cells; a short first paragraph without a full stop is the headline',
  loses:
    'formatting, pictures, footnotes, headers and footers, comments; letters of code pages other than Windows-1252',
  accepts: (text) => text.startsWith('{\\rtf'),
  read(text, file) {
    const pieces = paragraphsIn(text)
    if (pieces.length === 0)
      return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
    return done({ articles: [buildArticle(splitHeadline(pieces), file, rtf.id)], warnings: [] })
  }
}

/** Groups that hold no words of the story. */
const mute = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr footer footerl footerr footnote annotation themedata listtable listoverridetable generator datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend'.split(
    ' '
  )
)
const breaks = new Set(['par', 'sect', 'page', 'cell', 'row', 'nestcell'])
const signs: Readonly<Record<string, string>> = {
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' '
}

interface Group {
  readonly isMute: boolean
  /** How many characters stand in for one that is given as \u. */
  readonly standIns: number
}

const token = /\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)|\\/gy

/** One pass over control words, groups and text (RTF 1.9). What is not understood is skipped. */
function paragraphsIn(source: string): Piece[] {
  const paragraphs: string[] = []
  let words: string[] = []
  let group: Group = { isMute: false, standIns: 1 }
  const outer: Group[] = []
  let skip = 0
  const write = (text: string) => {
    if (group.isMute) return
    const kept = skip > 0 ? text.slice(skip) : text
    skip = Math.max(0, skip - text.length)
    words.push(kept)
  }
  const close = () => {
    paragraphs.push(words.join(''))
    words = []
  }
  token.lastIndex = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, control, parameter, hex, symbol, brace, text] = match
    if (brace === '{') outer.push(group)
    else if (brace === '}') {
      group = outer.pop() ?? group
      skip = 0
    } else if (text !== undefined) write(text.replaceAll('\n', ''))
    else if (hex !== undefined) {
      const unit = unitOf1252(Number.parseInt(hex, 16))
      write(unit < 0 ? '\ufffd' : String.fromCharCode(unit))
    } else if (symbol === '*') group = { ...group, isMute: true }
    else if (symbol === '~') write('\u00a0')
    else if (symbol === '_') write('-')
    else if (symbol === '\n') close()
    else if (symbol === '\\' || symbol === '{' || symbol === '}') write(symbol)
    else if (control === 'u' && parameter !== undefined) {
      skip = 0
      write(String.fromCharCode(Number(parameter) & 0xffff))
      skip = group.isMute ? 0 : group.standIns
    } else if (control === 'uc') group = { ...group, standIns: Math.min(Number(parameter ?? 1), 8) }
    else if (control !== undefined && mute.has(control)) group = { ...group, isMute: true }
    else if (control !== undefined && breaks.has(control)) {
      if (!group.isMute) close()
    } else if (control !== undefined && signs[control] !== undefined) write(signs[control])
  }
  close()
  return paragraphs
    .map((each) => ({ text: each.replaceAll('\0', '').trim() }))
    .filter((piece) => piece.text !== '')
}
