import { describe, expect, it } from 'vitest'
import { evidenceKinds, evidenceRanks } from '../../src/core/model/evidence'
import { severities } from '../../src/core/model/finding'
import { errorClasses, errorSeverities, statuses, truths, verdicts } from '../../src/core/model/review'
import { languages, stringsOf } from '../../src/strings/strings'

/**
 * The compiler wants a name for each value of a type. What a file may hold is read by the lists: a value left out of one
 * would be refused where it stands on a disk.
 */
describe.each(languages)('in %s', (language) => {
  const { verdictNames, severityNames, review } = stringsOf(language)
  it.each([
    ['verdicts', verdicts, verdictNames],
    ['severities', severities, severityNames],
    ['statuses', statuses, review.statusNames],
    ['truths', truths, review.truthNames],
    ['error classes', errorClasses, review.errorClassNames],
    ['error severities', errorSeverities, review.errorSeverityNames],
    ['kinds of evidence', evidenceKinds, review.evidenceKindNames],
    ['ranks of evidence', evidenceRanks, review.evidenceRankNames]
  ] as const)('%s are those that have a name', (_, list, names) => {
    expect([...list].sort()).toEqual(Object.keys(names).sort())
  })
})
