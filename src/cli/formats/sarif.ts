import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { version } from '../../../package.json'
import { checks } from '../../core/checks/registry'
import { sarifResults, sarifSchema, sarifTool, sarifVersion } from '../../core/export/sarif'
import type { Print } from '../output'
import type { FindingWriter } from './finding-writer'

/** SARIF 2.1.0, written as the results come: the log of a year's archive never stands in memory. */
export function sarifWriter(print: Print): FindingWriter {
  const head = JSON.stringify({ $schema: sarifSchema, version: sarifVersion }).slice(0, -1)
  const run = JSON.stringify({ tool: sarifTool(checks, version), columnKind: 'utf16CodeUnits' }).slice(0, -1)
  let begun = false
  let count = 0
  const begin = async () => {
    if (!begun) await print(`${head},"runs":[${run},"results":[`)
    begun = true
  }
  return {
    async article({ article, shown, path, places }) {
      await begin()
      for (const result of sarifResults(article, shown.findings, uriOf(path), checks, places))
        await print(`${count++ === 0 ? '' : ','}\n${JSON.stringify(result)}`)
    },
    async end() {
      await begin()
      await print(']}]}\n')
    }
  }
}

/** A path as a URI reference: relative ones stay relative to where the command was given. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/')
