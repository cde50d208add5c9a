import { describe, expect, it } from 'vitest'
import { deskOfOne } from '../desk-of-one'

const survey =
  'Kelp survey\n\n"We expected losses," said Dr Anneke Duval, 46, who led the study.\n\nDr Duval joined the station in 2008. Dr Anneke Duvall said a third survey was planned.\n'

describe('what does not add up, in a report', () => {
  it('is left as it is only where somebody ruled on the words that are wrong, not on others it rests on', async () => {
    const { open, change, write } = await deskOfOne('survey.txt', survey)
    const { claims, findings } = await open()
    expect(findings.map(({ check }) => check)).toContain('name.variant')
    const claimOn = (words: string) => claims.find(({ anchor }) => anchor.quote === words)!.id
    await change({ field: 'verdict', claim: claimOn('Dr Anneke Duval'), value: 'verified' })
    expect(await write('md')).toMatch(/“Anneke Duval” \(once\) and “Anneke Duvall” \(once\)\. \|/)
    await change({ field: 'verdict', claim: claimOn('Dr Anneke Duvall'), value: 'verified' })
    expect(await write('md')).toMatch(/“Anneke Duvall” \(once\)\. \(Ruled on, and left as it is\.\) \|/)
  })
})
