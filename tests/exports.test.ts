import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { exporters } from '../src/core/export/registry'

const page = resolve(import.meta.dirname, '../docs/exports.md')

/** What the page must say; `npx vitest run -u` writes it. */
const expected = `# What a desk can hand over

This page is written from the exporters themselves. \`corrigenda report DESK --format FORM -o FILE\` writes each of them
but the PDF, which is printed by the window, where “Hand over” (R) offers all. \`--address\` says where a check is published.

| form | what | file |
| --- | --- | --- |
${exporters.map(({ id, label, summary, extension }) => `| \`${id}\` | ${label}: ${summary} | .${extension} |`).join('\n')}

Only claims ruled disputed, with a correction written, are corrected; a ruling on words that have changed since corrects
nothing. Where the words a correction takes back also stand elsewhere, in the same article or another in the report, the
report says where; and where another article of the desk still prints the same figure of the same fact, or the same
spelling of a person of the same story, it names that one too. When a newer text has taken a correction over, the
report says so, and what of the old words is left. A correction that
is in no copy is named with the reason. Two corrections of the same words are never merged: the copy is
refused until one is taken back.

A ClaimReview is only of words quoted from a named speaker and ruled verified or disputed; where there are none it is
refused. An error of one's own article is handed over as \`correction\`.
`

it('docs/exports.md says what every form is', async () => {
  expect(existsSync(page)).toBe(true)
  await expect(expected).toMatchFileSnapshot(page)
})

it('the command line’s help names every form', () => {
  // The command reads its own options before it loads an exporter: the names stand there once more, held here.
  const command = readFileSync(resolve(import.meta.dirname, '../src/cli/index.ts'), 'utf8')
  expect(command).toContain(`'${exporters.map(({ id }) => id).join(', ')}'`)
})
