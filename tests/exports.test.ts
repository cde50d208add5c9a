import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { exporters } from '../src/core/export/registry'

const page = resolve(import.meta.dirname, '../docs/exports.md')

/** What the page must say; `npx vitest run -u` writes it. */
const expected = `# What a desk can hand over

This page is written from the exporters themselves. \`corrigenda report DESK --format FORM -o FILE\` writes each of them
but the PDF, which is printed by the window, where “Export” (R) offers all. \`--address\` says where a check is published.

| form | what | file |
| --- | --- | --- |
${exporters.map(({ id, label, summary, extension }) => `| \`${id}\` | ${label}: ${summary} | ${extension === '' ? 'as it was' : `.${extension}`} |`).join('\n')}

Only claims ruled disputed, with a correction written, are corrected; a ruling on words that have changed since corrects
nothing. Where the words a correction takes back also stand elsewhere, in the same article or another in the report, the
report says where; and where another article of the desk still prints the same figure of the same fact, or the same
spelling of a person of the same story, it names that one too. When a newer text has taken a correction over, the
report says so, and what of the old words is left. A correction that
is in no copy is named with the reason. Two corrections of the same words are never merged: the copy is
refused until one is taken back.

A corrected file is the very file an article was read from, with only the corrected words changed, each by the fewest
characters, in the file's own encoding and line ends; of Word and OpenDocument texts only the runs that hold the words. A
diff is against those files, byte for byte, and taken by \`git apply\` and \`patch\`. What was written is read again: a
correction after which the file would not say what it should is left out and named, as are words that markup or a form
keeps apart. A file that has changed since it was read is not written. Written over that file, here or with
\`--write-back\`, the one before is kept beside it, as \`story.txt.orig\`.

A ClaimReview is only of words quoted from a named speaker of which somebody ruled whether they are so (true, half true,
false, unproven: 5, 3 and 1 of 5, and no number); that they were said so is no such ruling. A forecast and an opinion are
never published, whatever was ruled. Where nothing is left it is refused. It is signed with the name of the house, where the
settings have one, else of the desk. An error of one's own article is handed over as \`correction\`.

A notice is worded by the desk: it tells what a date or figure is of, prints no other misprint of the sentence it quotes, and
leaves slips of typing to be refiled, unless the house announces them. Written by hand in the window, it is kept with the
article and leaves as it is written, for as long as the corrections are those it was written for.
`

it('docs/exports.md says what every form is', async () => {
  expect(existsSync(page)).toBe(true)
  await expect(expected).toMatchFileSnapshot(page)
})

it('the command line’s help names every form', () => {
  // The command reads its own options before it loads an exporter: the names stand there once more, held here.
  const command = readFileSync(resolve(import.meta.dirname, '../src/cli/program.ts'), 'utf8')
  expect(command).toContain(`'${exporters.map(({ id }) => id).join(', ')}'`)
})
