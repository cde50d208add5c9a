import { done, fail } from '../result'
import { buildArticle } from './build-article'
import type { TextImporter } from './importer'

const time = /(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
/** A line that says from when to when what follows is said. */
export const timingLine = new RegExp(`^\\s*(${time.source})\\s*-->\\s*(${time.source})`)
const opening = new RegExp(`^\\s*(?:WEBVTT(?![^\\s])|(?:\\d{1,6}\\s*\\n)?\\s*${time.source}\\s*-->)`)

/** Subtitles of an interview or a speech (SRT, WebVTT): their lines as paragraphs, with who speaks. */
export const subtitles: TextImporter = {
  kind: 'text',
  id: 'subtitles',
  label: 'Subtitles (SRT, WebVTT)',
  extensions: ['srt', 'vtt'],
  keeps:
    'what is said, joined to sentences and paragraphs, with the speakers the file names; the time of each line',
  loses: 'numbers of the lines, colours and places on the screen, notes of the file',
  accepts: (text) => opening.test(text.slice(0, 400)),
  read(text, file) {
    const speeches = speechesOf(cuesOf(text))
    if (speeches.length === 0)
      return fail('empty', `${file.name} holds subtitles without words: there is nothing to check in it.`)
    const article = buildArticle({ body: speeches.map((each) => ({ text: each.text })) }, file, subtitles.id)
    const times = speeches.flatMap(({ times: places }, i) =>
      places.map(({ at, seconds }) => ({ start: article.blocks[i]!.start + at, seconds }))
    )
    return done({ articles: [{ ...article, times }], warnings: [] })
  },
  origins: async (text) => (await import('./subtitle-origins')).subtitleOrigins(text)
}

interface Cue {
  readonly from: number
  readonly to: number
  readonly speaker: string
  readonly words: string
}

/** The lines of a file with their times; those that only repeat the one before, as live titles do, are one. */
function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = []
  let last = ''
  for (const block of text.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => timingLine.test(line))
    if (at < 0 || at > 2) continue
    const [, from, to] = timingLine.exec(lines[at]!)!
    const said = lines.slice(at + 1).map((line) => line.trim())
    const speaker = /<v(?:\.[\w.-]{1,60})?\s+([^>\n]{1,100})>/.exec(said.join(' '))?.[1]?.trim() ?? ''
    const plain = said.map((line) => wordsOf(line)).filter((line) => line !== '')
    const fresh = plain[0] === last ? plain.slice(1) : plain
    last = plain.at(-1) ?? last
    if (fresh.length > 0)
      cues.push({ from: secondsOf(from!), to: secondsOf(to!), speaker, words: fresh.join(' ') })
  }
  return cues
}

const wordsOf = (line: string): string =>
  line
    .replace(/<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

function secondsOf(words: string): number {
  const parts = words.replace(',', '.').split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

interface Speech {
  text: string
  readonly speaker: string
  readonly times: { readonly at: number; readonly seconds: number }[]
  until: number
}

/** A paragraph is long enough to end with its sentence at so many code units. */
const longEnough = 500
/** Seconds of silence after which a new paragraph begins. */
const pause = 3

function speechesOf(cues: readonly Cue[]): readonly Speech[] {
  const speeches: Speech[] = []
  for (const { from, to, speaker, words } of cues) {
    const last = speeches.at(-1)
    const isEnded = last !== undefined && /[.!?…][”’"')\]]*$/.test(last.text)
    const isDash = /^(?:[-–—]\s|>>)/.test(words)
    const goesOn =
      last !== undefined &&
      !isDash &&
      (speaker === '' || speaker === last.speaker) &&
      !(isEnded && (from - last.until > pause || last.text.length > longEnough))
    if (goesOn) {
      last.times.push({ at: last.text.length + 1, seconds: from })
      last.text += ` ${words}`
      last.until = to
    } else {
      const said = words.replace(/^(?:[-–—]\s|>>\s?)/, '')
      const opener = speaker === '' ? '' : `${speaker}: `
      const text = opener + said
      speeches.push({ text, speaker, times: [{ at: opener.length, seconds: from }], until: to })
    }
  }
  return speeches.filter(({ text }) => text.trim() !== '')
}
