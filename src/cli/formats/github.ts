import { githubAnnotations } from '../../core/export/github-annotations'
import type { Print } from '../output'
import type { FindingWriter } from './finding-writer'
import { slashed } from './slashed'

/** Workflow commands of GitHub Actions, a line a finding. */
export const githubWriter = (print: Print): FindingWriter => ({
  async article({ shown, path, places }) {
    for (const line of githubAnnotations(shown.findings, slashed(path), places)) await print(`${line}\n`)
  },
  async end() {}
})
