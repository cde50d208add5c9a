import { describe, expect, it } from 'vitest'
import { headBody } from '../../../src/core/checks/head.body'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (title: string, text: string) => runChecks(factsIn(text, title), [headBody])

describe('head.body', () => {
  it('marks both figures and offers to change either', () => {
    const [finding, ...more] = run('Ferry owner sued for $21bn', 'The owner is sued for $28.3bn (£15.2bn).')
    expect(more).toEqual([])
    expect(finding!.severity).toBe('warning')
    expect(messageFor(finding!)).toBe('The headline says “21bn”; the text has no such figure, but “28.3bn”.')
    expect(finding!.places.map(({ role, quote }) => `${role} ${quote}`)).toEqual([
      'headline 21bn',
      'body 28.3bn'
    ])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['28.3bn', '21bn'])
  })

  it.each([
    ['Singer dies at 26', 'The singer has died aged 62.'],
    ['Bank to lay off 2,580 staff', 'The bank is to cut 2,850 jobs.'],
    ['Owner sued for $200bn', 'The owner is sued for $280bn.'],
    ['City frees 530 water patents', 'Some 500 of its water patents are now free.']
  ])('finds “%s” over “%s”', (title, text) => {
    expect(run(title, text).map(({ code }) => code)).toEqual(['contradicts'])
  })

  it.each([
    ['Singer dies at 62', 'The singer, who was born in 1942, had 26 hits.'],
    ['Owner sued for $200bn', 'The owner is sued for $204bn.'],
    ['Over 8,000 jobs go', 'The mill will cut 8,040 jobs.'],
    ['Bank to lay off 50 staff', 'The bank has 55 branches and 6,000 staff.']
  ])('is silent on “%s” over “%s”', (title, text) => expect(run(title, text)).toEqual([]))

  it.each([
    ['Growth of 1.8% at the port', 'The port grew by 8.1% last year.'],
    ['City plans 42-hour bus service', 'The city wants a 24-hour bus service.'],
    ['Guitar sold for £100,080', 'The guitar was sold for £100,000 in Leeds.'],
    ['Police seize 06 kg of tea', 'The police seized 60 kg of tea.'],
    ['Port sells 3 boats', 'It sold 4 boats.'],
    ['Port sells five boats', 'The port has sold four boats. It rained on all four boats.'],
    ['Port floods with 124 mm', 'It rained, and rained. Of the 142 mm half fell on Monday.'],
    [
      'Port sold for £4.8 billion',
      'It went for £4.2 billion. It made £550 million and has £1.3 billion of debt.'
    ]
  ])('%s / %s', (title, text) => {
    expect(run(title, text)).toHaveLength(1)
  })

  it.each([
    ['Port sells for $60m', 'The port was sold for $60.4m; $66m had been asked.'],
    ['Port sells for $60m', 'The port was sold for $59.7m; $66m had been asked.'],
    ['Port lost $300m', 'The port lost $297m, and $330m the year before.'],
    ['Twelve or 12 boats sink', 'A dozen boats sank. 17 boats came home.'],
    ['Port sells 12 boats', 'Twelve boats were sold and 17 boats kept.'],
    ['Port sells boats for $90m', 'One fetched $40m, the other $50m.'],
    ['Port up $20m on year', 'It made $90m, after $70m.'],
    ['Port sells 3 boats', 'It sold 4 boats and kept 3 barges.'],
    ['Port sells 3 boats', 'It sold 4 boats on Monday and 5 boats on Tuesday.'],
    ['Port sells 3 boats', 'It sold 14 boats.'],
    ['Port sells 4 boats', 'It sold three boats on Monday. A fourth went on Tuesday.'],
    ['Port sells 4 boats', 'It sold three boats on Monday and another on Tuesday.'],
    ['Port sells 3 boats', 'It sold four boats, one of them twice.'],
    ['Four people hurt at port', 'Three people were hurt on the quay. A sailor was burnt as well.'],
    ['Port floods with 124 mm', 'It had 93 mm on Monday and 31 mm on Tuesday; the river rose 142 mm.'],
    ['Port loses 41 jobs', 'In 42 years no such thing was seen, with 31 boats idle.'],
    ['Port sells 450 boats', 'It sold 1,200 boats.'],
    ['School thanks the helpers of H1N19', 'It rained. The school has 19 rooms.'],
    ['Port sells boats', 'It sold 1,200 boats.']
  ])('is silent: %s / %s', (title, text) => {
    expect(run(title, text)).toEqual([])
  })

  it.each([
    [
      'Teacher jailed for six years over fraud',
      'A teacher was jailed for five years for fraud.',
      'six years',
      'five years'
    ],
    [
      'Rents up 6 pc in Kotara, survey finds',
      'Rents in Kotara have risen by 9 per cent, a survey has found.',
      '6 pc',
      '9 per cent'
    ],
    [
      'Tolland profit slips on strong sales',
      'Tolland said profit rose as sales of tools grew.',
      'slips',
      'rose'
    ],
    [
      'Lind breaks men’s course record',
      'Ida Lind broke the women’s course record in Alder.',
      'men’s',
      'women’s'
    ],
    [
      'Council approves tram line to Veld',
      'The council rejected a tram line to Veld on Monday.',
      'approves',
      'rejected'
    ],
    [
      'The night in 1926 the Corn Hall burned',
      'On 7 May 1925 the Corn Hall burned. In 1925 it had no pump.',
      '1926',
      '1925'
    ]
  ])('holds the headline against the sentence that tells it again: %s', (title, text, headline, body) => {
    for (const printed of [text, text.replaceAll(' ', '\u00a0'), text.replace(/(.{40,}?) /g, '$1\n')]) {
      const [finding, ...more] = run(title, printed)
      expect(more).toEqual([])
      expect(finding!.severity).toBe('warning')
      expect(finding!.places.map(({ quote }) => quote.replace(/\s/g, ' '))).toEqual([headline, body])
    }
  })

  it('says what was turned', () => {
    const [finding] = run(
      'Tolland profit slips on strong sales',
      'Tolland said profit rose as sales of tools grew.'
    )
    expect(messageFor(finding!)).toBe('The headline says “slips”; of the same the text says “rose”.')
  })

  it.each([
    [
      'Teacher jailed for six years over fraud',
      'A teacher was jailed for fraud. She had been five years at the school.'
    ],
    [
      'Teacher jailed for six years over fraud',
      'A teacher was jailed for fraud for five years and another for theft.'
    ],
    ['Teacher jailed for six years over fraud', 'A teacher was jailed for at least five years for fraud.'],
    [
      'Rents up 6 pc in Kotara, survey finds',
      'Rents in Kotara have risen, a survey has found; in Veld by 9 per cent.'
    ],
    [
      'Rents up 6 pc in Kotara, survey finds',
      'Rents in Kotara have risen by 5.9 per cent, a survey has found.'
    ],
    ['Tolland profit slips on strong sales', 'Tolland said profit rose last year, and that it fell in May.'],
    ['Tolland profit slips on strong sales', 'Tolland said profit had not risen.'],
    ['Trump falls in poll', 'A poll shows that Trump rose in Ohio.'],
    ['Lind breaks men’s course record', 'Ida Lind broke the course record. It was the women’s run.'],
    ['Council does not approve tram line to Veld', 'The council rejected a tram line to Veld on Monday.'],
    [
      'Council approves tram line to Veld',
      'The council rejected a tram line to Veld in May, and has approved it now.'
    ],
    [
      'Port sees higher 1987 earnings',
      'The port, which was strong in 1986, sees higher earnings this year than in 1986.'
    ],
    ['The night in 1926 the Corn Hall burned', 'In May 1911 the Corn Hall burned. In 1911 it had no pump.'],
    ['Save 24,000 euros on a loan', 'On such a loan you would save 23,957 euros.'],
    [
      'Woman, 68, rescued from cliff',
      'A woman was rescued from a cliff. Her mother, 86, raised the alarm. She is 68.'
    ]
  ])('is silent where no sentence tells it again otherwise: %s / %s', (title, text) => {
    expect(run(title, text)).toEqual([])
  })

  it('is silent where there is no headline', () => {
    expect(runChecks(factsIn('It sold 21 boats.\n\nIt sold 12 boats.'), [headBody])).toEqual([])
  })
})
