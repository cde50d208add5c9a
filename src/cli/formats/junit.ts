import { junitSuite } from '../../core/export/junit'
import type { Print } from '../output'
import type { FindingWriter, WriterOptions } from './finding-writer'
import { slashed } from './slashed'

/** JUnit's XML, a suite an article. */
export function junitWriter({ fails }: Pick<WriterOptions, 'fails'>, print: Print): FindingWriter {
  let begun = false
  const begin = async () => {
    if (!begun) await print('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="corrigenda">\n')
    begun = true
  }
  return {
    async article({ article, shown, path, places }) {
      await begin()
      await print(junitSuite(article, shown.findings, slashed(path), places, fails))
    },
    async end() {
      await begin()
      await print('</testsuites>\n')
    }
  }
}
