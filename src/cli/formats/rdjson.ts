import { rdjsonDiagnostics, rdjsonSource } from '../../core/export/rdjson'
import type { Print } from '../output'
import type { FindingWriter } from './finding-writer'
import { slashed } from './slashed'

/** Reviewdog Diagnostic Format, written as the diagnostics come. */
export function rdjsonWriter(print: Print): FindingWriter {
  const head = `{"source":${JSON.stringify(rdjsonSource)},"diagnostics":[`
  let before = head
  return {
    async article({ shown, path, places }) {
      for (const each of rdjsonDiagnostics(shown.findings, slashed(path), places)) {
        await print(`${before}\n${JSON.stringify(each)}`)
        before = ','
      }
    },
    end: () => print(before === head ? `${head}]}\n` : '\n]}\n')
  }
}
