import { done, fail } from '../result'
import { clashOf } from './clash-of'
import { bySource, correctedSource } from './corrected-sources'
import type { SourceExporter } from './exporter'
import { nothingCorrected } from './nothing-corrected'

/** The very file articles were read from, with their corrections made and nothing else changed. */
export const correctedFile: SourceExporter = {
  kind: 'source',
  id: 'file',
  label: 'Corrected file',
  summary:
    'The file an article was read from, its corrections made in place and all else kept: text, Markdown, web pages, tables, JSON, dumps, Word, OpenDocument. Written over that file, the one before is kept beside it.',
  corrects: true,
  extension: '',
  async write({ articles }, sources) {
    const clash = articles.map(clashOf).find((each) => each !== null)
    if (clash) return clash
    const corrected = articles.filter(({ corrections }) => corrections.length > 0)
    if (corrected.length === 0) return nothingCorrected(articles, 'there is nothing to change')
    const pasted = corrected.find(({ article }) => article.source.path === undefined)
    if (pasted)
      return fail(
        'no-way-back',
        `${pasted.article.title} came from no file: it was pasted, or handed over by another program. Write “Corrected copy” instead: it is the article as text.`
      )
    const [only, ...more] = bySource(corrected)
    if (!only || more.length > 0)
      return fail(
        'one-file-only',
        `A corrected file is one file; the corrected articles are from ${more.length + 1}. Name the articles of one, or write a diff, which can hold them all.`
      )
    const made = await correctedSource(only.path, only.articles, sources)
    if (!made.ok) return made
    const { bytes, notIn, file, notMade } = made.value
    const asked = only.articles.reduce((sum, { corrections }) => sum + corrections.length, 0)
    // A file in which nothing is corrected would pass for one.
    if (notMade.length === asked) return fail('no-way-back', notIn[0]!)
    return done({ content: bytes, notIn, name: correctedName(file.name), stands: only.path })
  }
}

/** "story.md" is "story.corrected.md". */
const correctedName = (name: string): string => name.replace(/(?:\.[^.]*)?$/, '.corrected$&')
