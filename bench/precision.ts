import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { isAtLeast } from '../src/core/checks/post/severity'
import { checks } from '../src/core/checks/registry'
import { readRows } from './measures/measure'
import { corpusFlags } from './precision/corpus-flags'
import { judgedFile, raisedFile } from './precision/files'
import type { Flag } from './precision/flag'
import { flagsPerHundred } from './precision/flags-per-hundred'
import { judgeFlags } from './precision/judge-flags'
import { keepJudgement, readJudgements } from './precision/judgement'
import { precisionTable } from './precision/precision-table'
import { raisedOn, readRaised, writeRaised } from './precision/raised'

/**
 * How often the checks are right on articles as they were printed.
 *
 * `npm run precision -- FILE.jsonl… [--notes]` runs them over articles, `{"id", "title", "text", "publishedOn"}` a line,
 * and writes every error and warning with the words around it into `out/precision/FILE.jsonl`, to be read; how many
 * there were goes into `docs/precision/raised.jsonl`, hashes only. The files' names name the corpora.
 * `npm run precision -- --judge DUMP` asks about each flag that nobody has judged; answers go to
 * `docs/precision/judged.jsonl`. `npm run precision -- --table` prints what follows of both;
 * `npx vitest run --project house -u` writes it into `docs/checks.md`.
 */
const { values, positionals } = parseArgs({
  options: { notes: { type: 'boolean' }, judge: { type: 'string' }, table: { type: 'boolean' } },
  allowPositionals: true
})

if (values.table) console.log(precisionTable(checks, readRaised(raisedFile), readJudgements(judgedFile)))
else if (values.judge !== undefined) await judge(values.judge)
else if (positionals.length > 0) dump(positionals, values.notes ?? false)
else {
  console.error('usage: npm run precision -- FILE.jsonl… [--notes] | --judge DUMP | --table')
  process.exitCode = 2
}

function dump(files: readonly string[], notes: boolean): void {
  const mildest = notes ? 'note' : 'warning'
  const day = new Date().toISOString().slice(0, 10)
  const counted = checks.filter(({ severity }) => isAtLeast(severity, mildest))
  const folder = join('out', 'precision')
  mkdirSync(folder, { recursive: true })
  for (const file of files) {
    const said = corpusFlags(file, mildest)
    const judged = readJudgements(judgedFile)
    const target = join(folder, `${said.corpus}.jsonl`)
    const lines = said.flags.map((flag) =>
      JSON.stringify({ ...flag, verdict: judged.get(flag.hash)?.verdict })
    )
    writeFileSync(target, lines.map((line) => `${line}\n`).join(''))
    writeRaised(raisedFile, raisedOn(said, day, counted))
    for (const line of flagsPerHundred(said)) console.log(line)
    console.log(
      `${said.corpus}: ${said.articles} articles, ${said.flags.length} flags, written to ${target}\n`
    )
  }
}

/** Asks at the terminal, or takes the answers from a pipe, one a line. */
async function judge(file: string): Promise<void> {
  const lines = createInterface({ input: process.stdin })
  const typed = lines[Symbol.asyncIterator]()
  const ask = async (shown: string): Promise<string | null> => {
    process.stdout.write(shown)
    const { value, done } = await typed.next()
    return done ? null : value
  }
  const made = await judgeFlags(readRows<Flag>(file), readJudgements(judgedFile), ask, (judgement) =>
    keepJudgement(judgedFile, judgement)
  )
  lines.close()
  console.log(`\n${made} judged, kept in ${judgedFile}`)
}
