import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { analyse } from '../src/core/analyse'
import { messageFor } from '../src/core/checks/message-for'
import { factsOf } from '../src/core/facts/facts-of'
import { readArticle } from '../src/core/facts/reading'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { linksOf } from '../src/core/links/links-of'
import { closingShare } from '../src/core/readings/binding'
import type { Verdict } from '../src/core/readings/judge'
import { propose } from '../src/core/readings/propose'
import { judgeAloud } from '../src/core/readings/relations-of'
import { tableRow } from './table-row'

const page = resolve(import.meta.dirname, '../docs/how-the-engine-reasons.md')

const printed = 'The ferry carried 1,612 cars in June, up from 1,240 in May, an increase of 35 per cent.'
const put = 'The ferry carried 1,612 cars in June, up from 1,240 in May, an increase of 30 per cent.'
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n')
const code = (words: string) => `\`${words}\``
const short = (value: number) => String(Number(value.toPrecision(4)))

/** What each room of the engine makes of a sentence, as the page shows it. */
function followed(text: string) {
  const article = articleFromFields({ id: 'ferry', text })
  const reading = readArticle(article)
  const facts = factsOf(reading)
  const words = (token: number) => {
    const { span } = facts.measured.find((each) => each.token === token)!
    return text.slice(span.start, span.end)
  }
  const roles = (figures: Readonly<Record<string, { readonly token: number } | undefined>>) =>
    Object.entries(figures)
      .map(([role, figure]) => `${role} = ${words(figure!.token)}`)
      .join(', ')
  const verdicts: Verdict[] = []
  const relations = judgeAloud(facts, (verdict) => verdicts.push(verdict))
  return {
    facts: table(
      ['printed', 'value', 'could be', 'kind', 'of what'],
      facts.measured.map(({ span, value, bounds, dimension, counted = '' }) => [
        text.slice(span.start, span.end),
        String(value),
        `${short(bounds.low)} to ${short(bounds.high)}`,
        dimension,
        counted
      ])
    ),
    links: table(
      ['row', 'pattern', 'what it says'],
      linksOf(reading, facts.measured).map(({ row, quantities }) => [
        row.id,
        code(row.pattern),
        `${row.joins ?? `law ${row.law}, for ${row.target}`}: ${roles(quantities)}`
      ])
    ),
    proposals: table(
      ['law', 'figures', 'held by', 'asked of'],
      propose(reading, facts.measured).map(({ law, roles: { figures }, strength, cue, target }) => [
        law.id,
        roles(figures),
        `${cue}, ${strength}`,
        target
      ])
    ),
    relations,
    verdicts,
    messages: analyse(article).findings.map(
      (finding) => `${finding.severity}, \`${finding.check}\`: ${messageFor(finding)}`
    )
  }
}

it('docs/how-the-engine-reasons.md shows what the engine does with its sentence', async () => {
  const { facts, links, proposals, relations, verdicts, messages } = followed(printed)
  const accused = relations.find(({ outcome }) => outcome === 'differs')!
  const verdict = verdicts.find(({ closes }) => !closes)!
  const [repair] = accused.repairs
  const right = followed(put)
  expect(accused.proposal.law.check).toBe('num.change')
  expect(right.relations.map(({ outcome }) => outcome)).not.toContain('differs')

  const parts: Readonly<Record<string, string>> = {
    sentence: `> ${printed}`,
    facts,
    links,
    proposals,
    judge: table(
      ['what', 'here'],
      [
        ['the target must be', `${short(accused.expected.low)} to ${short(accused.expected.high)} per cent`],
        ['such relations hold in print', `in ${(100 * closingShare(verdict.features)).toFixed(1)} of 100`],
        ['the slip that would lead here', `${repair!.slip!.kind}: ${short(repair!.slip!.value)} was meant`],
        ['how likely a right figure lies so near by accident', short(repair!.slip!.chance)],
        ['the weight of the slips that would explain it', short(verdict.evidence!)]
      ]
    ),
    finding: messages.map((line) => `- ${line}`).join('\n'),
    right: right.messages.map((line) => `- ${line}`).join('\n')
  }
  let written = readFileSync(page, 'utf8')
  for (const [name, part] of Object.entries(parts)) {
    const section = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    expect(written).toMatch(section)
    written = written.replace(section, (_, open, close) => `${open}${part}\n${close}`)
  }
  await expect(written).toMatchFileSnapshot(page)
})
