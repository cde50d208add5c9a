import { createTwoFilesPatch } from 'diff'
import type { ReportedArticle } from '../report/build-report'
import { correctedText } from '../report/corrections-of'
import { done, fail } from '../result'
import { encodeUtf8 } from '../text/encode-utf8'
import { clashOf } from './clash-of'
import { bySource, correctedSource } from './corrected-sources'
import type { SourceExporter } from './exporter'
import { nothingCorrected } from './nothing-corrected'

/**
 * What the corrections change in the files articles were read from, line by line, in the form that `patch` and `git apply`
 * read. Bytes are kept as they are, whatever they are encoded in. An article that came from no file is compared as text.
 */
export const unifiedDiff: SourceExporter = {
  kind: 'source',
  id: 'diff',
  label: 'Unified diff',
  summary: 'The corrections of one or more articles as a patch against the files they were read from.',
  corrects: true,
  extension: 'diff',
  async write({ articles }, sources) {
    const clash = articles.map(clashOf).find((each) => each !== null)
    if (clash) return clash
    const corrected = articles.filter(({ corrections }) => corrections.length > 0)
    if (corrected.length === 0) return nothingCorrected(articles, 'there is nothing to change')
    const files = bySource(corrected)
    const names = namesUnder(
      files.map(({ path }) => path),
      sources.base
    )
    const patches: string[] = []
    const notIn: string[] = []
    for (const [i, { path, articles: own }] of files.entries()) {
      const made = await correctedSource(path, own, sources)
      if (!made.ok) notIn.push(made.error.message)
      else if (made.value.edits === null) notIn.push(packed(made.value.file.name))
      else {
        notIn.push(...made.value.notIn)
        if (made.value.edits.length > 0)
          patches.push(patchOf(names[i]!, made.value.file.bytes, made.value.bytes))
      }
    }
    patches.push(...corrected.filter(({ article }) => article.source.path === undefined).map(patchOfText))
    if (patches.length === 0) return nothingWritten(notIn)
    const whole = patches.join('')
    return done({ content: Uint8Array.from(whole, (sign) => sign.charCodeAt(0)), notIn })
  }
}

/** Bytes as signs of one byte each: a patch carries the bytes of its file, whatever they say. */
function asSigns(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8000)))
  return pieces.join('')
}

const patchOf = (name: string, was: Uint8Array, now: Uint8Array): string =>
  createTwoFilesPatch(`a/${name}`, `b/${name}`, asSigns(was), asSigns(now), spaced(name), spaced(name))
    // The library's own opening line is a ruler that `git apply` takes for noise.
    .replace(/^=+\n/, '')

/** What follows a name: a name with a space in it ends where a tab stands. */
const spaced = (name: string): string => (name.includes(' ') ? ' ' : '')

function patchOfText({ article, corrections }: ReportedArticle): string {
  const { text, source } = article
  return patchOf(source.name, encodeUtf8(text), encodeUtf8(correctedText(text, corrections)))
}

/** The names of files as seen from a folder, or from the one that holds them all where that holds some of them only. */
function namesUnder(paths: readonly string[], base?: string): readonly string[] {
  const parts = paths.map((path) => path.split(/[\\/]/))
  const from = base?.split(/[\\/]/).filter((part, i) => part !== '' || i === 0)
  const isUnder = from !== undefined && parts.every((path) => from.every((part, i) => path[i] === part))
  if (isUnder) return parts.map((path) => path.slice(from.length).join('/'))
  const [first] = parts
  if (!first) return []
  let shared = 0
  while (parts.every((path) => shared < path.length - 1 && path[shared] === first[shared])) shared++
  return parts.map((path) => path.slice(shared).join('/'))
}

const packed = (name: string): string =>
  `${name} is a packed document, which has no lines to compare. Write “Corrected file” instead, or “Word with tracked changes”.`

const nothingWritten = (notIn: readonly string[]) => fail('no-way-back', notIn.join(' '))
