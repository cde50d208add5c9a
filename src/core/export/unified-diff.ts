import { createTwoFilesPatch } from 'diff'
import { correctedText } from '../report/corrections-of'
import { done } from '../result'
import { clashOf } from './clash-of'
import type { TextExporter } from './exporter'
import { nothingCorrected } from './nothing-corrected'

/** What the corrections change, line by line, in the form that `patch` and `git apply` read. */
export const unifiedDiff: TextExporter = {
  kind: 'text',
  id: 'diff',
  label: 'Unified diff',
  summary: 'The corrections of one or more articles as a patch against the text as it was read.',
  corrects: true,
  extension: 'diff',
  write({ articles }) {
    const patches: string[] = []
    for (const reported of articles) {
      const clash = clashOf(reported)
      if (clash) return clash
      if (reported.corrections.length === 0) continue
      const { text, source } = reported.article
      const name = source.name.replace(/[\r\n\t]/g, ' ')
      patches.push(
        createTwoFilesPatch(`a/${name}`, `b/${name}`, text, correctedText(text, reported.corrections))
          // The library's own opening line is a ruler that `git apply` takes for noise.
          .replace(/^=+\n/, '')
      )
    }
    if (patches.length === 0) return nothingCorrected(articles, 'there is nothing to change')
    return done(patches.join(''))
  }
}
