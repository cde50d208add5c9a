import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgedFile, raisedFile } from '../bench/precision/files'
import { readJudgements } from '../bench/precision/judgement'
import { precisionTable } from '../bench/precision/precision-table'
import { readRaised } from '../bench/precision/raised'
import { leastRead, mustEarn, standingsOf } from '../bench/precision/standing'
import type { CrossCheck } from '../src/core/checks/across/cross-check'
import { crossChecks } from '../src/core/checks/across/registry'
import type { Check, Example } from '../src/core/checks/check'
import { deskRelation } from '../src/core/checks/desk-relation'
import { knownChecks } from '../src/core/checks/known-checks'
import { messageFor } from '../src/core/checks/message-for'
import { checks } from '../src/core/checks/registry'
import { runChecks } from '../src/core/checks/run-checks'
import { factsIn } from './core/article'
import { foundAcross } from './core/cross/examples'
import { tableRow } from './table-row'

const page = resolve(import.meta.dirname, '../docs/checks.md')

const textOf = ({ title, text, publishedOn }: Example) =>
  `${title === undefined ? '' : `*${title}* ¶ `}${text}${publishedOn === undefined ? '' : ` (published on ${publishedOn})`}`

/** What the check says of an example, by the check itself. */
const saidOf = (check: Check, { text, title, table, publishedOn }: Example) =>
  runChecks(factsIn(text, title, table, publishedOn), [check])
    .map((finding) => messageFor(finding))
    .join(' ')

const section = (check: Check): string => `## ${check.id}

${check.summary} ${check.why} Severity: ${check.severity}.

${tableRow(['it speaks up', 'it says', 'because'])}
| --- | --- | --- |
${check.examples
  .filter(({ code }) => code !== null)
  .map((example) => tableRow([textOf(example), saidOf(check, example), example.because]))
  .join('\n')}

${tableRow(['it is silent', 'because'])}
| --- | --- |
${check.examples
  .filter(({ code }) => code === null)
  .map((example) => tableRow([textOf(example), example.because]))
  .join('\n')}
`

const crossSection = (check: CrossCheck): string => `## ${check.id}

${check.summary} ${check.why} Severity: ${check.severity}.

${tableRow(['in one article', 'in another', 'it says', 'because'])}
| --- | --- | --- | --- |
${check.examples
  .filter(({ code }) => code !== null)
  .map((example) =>
    tableRow([
      ...example.texts,
      foundAcross(check, example)
        .map((finding) => messageFor(finding))
        .join(' '),
      example.because
    ])
  )
  .join('\n')}

${tableRow(['in one article', 'in another', 'it is silent because'])}
| --- | --- | --- |
${check.examples
  .filter(({ code }) => code === null)
  .map(({ texts, because }) => tableRow([...texts, because]))
  .join('\n')}
`

const raised = readRaised(raisedFile)
const judged = readJudgements(judgedFile)

/** What the page must say; `npx vitest run -u` writes it. */
const expected = `# The checks

This page is written from the checks themselves; its examples are run as tests. A check compares figures, dates and names
only inside one scope: the same contest, the same year, the same unit, both final. When in doubt it is silent.

*error*: can be proved from the text. *warning*: likely. *note*: style. *agrees*: the text states it and it holds. Each
check can be switched off or set to another severity; a finding can be ignored once, in one article, or always.

${tableRow(['check', 'severity', 'finds'])}
| --- | --- | --- |
${knownChecks.map(({ id, severity, summary }) => tableRow([`[${id}](#${id.replaceAll('.', '')})`, severity, summary])).join('\n')}

## How often they are right

What the checks flag in articles as they were printed, and how many of those flags readers called right.
\`npm run precision\` measures it.

${precisionTable(checks, raised, judged)}

${checks.map(section).join('\n')}
${crossChecks.map(crossSection).join('\n')}
## ${deskRelation.id}

${deskRelation.summary} ${deskRelation.why} Severity: ${deskRelation.severity}. It speaks only of what somebody declared at a desk: R, while a
figure is held against another one of its article.
`

describe('docs/checks.md', () => {
  it('says of every check what it finds, what it says, and where it is silent', async () => {
    for (const { summary, why } of knownChecks) {
      expect(summary).toMatch(/^\p{Lu}.*\.$/u)
      expect(why).toMatch(/^\P{Ll}.*\.$/u)
    }
    await expect(expected).toMatchFileSnapshot(page)
  })
})

describe('the severity of a check', () => {
  const standings = standingsOf(checks, raised, judged)

  it('is one that its flags have earned where enough of them were read', () => {
    const unearned = standings
      .filter(({ standing }) => standing.startsWith('not earned'))
      .map(
        ({ check, severity, read: { right, wrong } }) =>
          `${check}, ${severity}: ${right} of ${right + wrong} are right, ${mustEarn[severity]} are wanted`
      )
    expect(unearned).toEqual([])
  })

  it('stands untested where too few were read, which the page says', () => {
    const page = precisionTable(checks, raised, judged)
    for (const { check, severity, read, standing } of standings)
      if (standing === 'not enough read to say') {
        expect(read.right + read.wrong).toBeLessThan(leastRead)
        expect(page).toMatch(new RegExp(`^\\| ${check} \\| ${severity} \\|.*\\| ${standing} \\|$`, 'm'))
      }
  })
})
