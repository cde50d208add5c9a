import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, card, claimRow, expect, press, selectClaim, test } from '../desk-app'

/** What a paragraph said, what it says after the edit, and the claim ruled on in it. */
type Pair = readonly [claim: string, before: string, after: string]

/** Edits that change what a statement says though its figure stands. */
const changed: readonly Pair[] = [
  [
    '212 seats',
    'Labour won 212 seats in the county on Thursday night.',
    'Reform won 212 seats in the county on Thursday night.'
  ],
  [
    '£412,000',
    'The firm paid £412,000 to the minister in May, papers show.',
    'The firm never paid £412,000 to the minister in May, papers show.'
  ],
  [
    '14,259',
    'Asha Rawat polled 14,259 votes and Vinod Pal polled 11,069 votes in the count on Monday.',
    'Vinod Pal polled 14,259 votes and Asha Rawat polled 11,069 votes in the count on Monday.'
  ],
  [
    'We will never sell the old mill',
    '“We will never sell the old mill to anybody,” Asha Rawat said.',
    '“We will never sell the old mill to anybody,” Vinod Pal said.'
  ],
  ['69,714 votes', 'Ms Gill polled 69,714 votes in the hills.', 'Ms Gill lost 69,714 votes in the hills.'],
  ['61.2 per cent', 'Turnout in the west was 61.2 per cent.', 'The swing in the west was 61.2 per cent.'],
  [
    '1,480 trays',
    'The bakery sold 1,480 trays by the morning.',
    'The bakery sold 1,480 trays by the evening.'
  ],
  ['376 days', 'The lift had stood still for 376 days.', 'The lift had allegedly stood still for 376 days.'],
  [
    '8,412 people',
    'The march drew 8,412 people, police said.',
    'The march drew 8,412 people, police denied.'
  ],
  ['53 horses', 'In 2019 the yard kept 53 horses.', 'In 2018 the yard kept 53 horses.'],
  ['£7,315', 'The roof will cost £7,315 by spring.', 'The roof may cost £7,315 by spring.'],
  ['248 metres', 'The new wall is 248 metres long.', 'The new wall is 248 metres high.'],
  ['977 boxes', 'Tarn Mills sold the council 977 boxes.', 'The council sold Tarn Mills 977 boxes.'],
  ['41 wards', 'Each of the 41 wards sent a delegate.', 'Several of the 41 wards sent a delegate.'],
  [
    '6,204 tonnes',
    'The quarry shipped 6,204 tonnes because of the strike.',
    'The quarry shipped 6,204 tonnes despite the strike.'
  ],
  ['£93.40', 'A season ticket for adults costs £93.40.', 'A season ticket for children costs £93.40.'],
  [
    '3,561 eels',
    'The wardens counted 3,561 eels in the lower river.',
    'The wardens counted 3,561 eels in the upper river.'
  ],
  [
    '17,320',
    'Noor Aziz stood for the third time. She polled 17,320 votes there.',
    'Dina Roth stood for the third time. She polled 17,320 votes there.'
  ],
  [
    '719 lamps',
    'The town put up 719 lamps, but the mayor paid for them.',
    'The town put up 719 lamps, but the mayor disputes it.'
  ],
  ['2,856 hens', 'The farm keeps 2,856 hens.', 'The farm no longer keeps 2,856 hens.'],
  [
    '584 tents',
    'Volunteers pitched 584 tents before the storm.',
    'Volunteers pitched 584 tents after the storm.'
  ],
  ['£36,900', 'Mr Sen owes the bank £36,900.', 'Mrs Sen owes the bank £36,900.'],
  [
    '4,077 pupils',
    'Its schools teach 4,077 pupils with free meals.',
    'Its schools teach 4,077 pupils without free meals.'
  ],
  ['128 boats', 'Only the ferry firm lost 128 boats.', 'Even the ferry firm lost 128 boats.'],
  [
    '8,564 votes',
    'Rawat beat Pal by 8,564 votes in Noorpur.',
    'Rawat was beaten by Pal by 8,564 votes in Noorpur.'
  ],
  ['2,377', 'Dass was beaten by Negi and Khan by 2,377.', 'Negi beat Dass and Khan by 2,377.'],
  [
    '58.4 per cent',
    'The poll stood at 58.4 per cent (excluding postal votes).',
    'The poll stood at 58.4 per cent (including postal votes).'
  ],
  ['61,300', 'Six ships sailed; two carried 61,300 sacks.', 'Nine ships sailed; two carried 61,300 sacks.'],
  ['1,068 nurses', 'Most of the 1,068 nurses would strike.', 'Half of the 1,068 nurses would strike.'],
  ['£6,450', 'Spend £6,450 or more and it is free.', 'Spend £6,450 or less and it is free.'],
  [
    '9,731 cases',
    'According to the ministry, 9,731 cases were logged.',
    'According to the opposition, 9,731 cases were logged.'
  ],
  ['412 feet', 'The mast is 412 feet tall.', 'The mast is 412 feet wide.'],
  ['3,940 homes', 'If the dam holds, 3,940 homes are safe.', 'Unless the dam holds, 3,940 homes are safe.'],
  [
    '7,218 cows',
    'The flood drowned 7,218 cows east of the Tarn.',
    'The flood drowned 7,218 cows west of the Tarn.'
  ],
  ['£2,750', 'Her aunt left £2,750 to the choir.', 'Her uncle left £2,750 to the choir.'],
  ['5,529 tickets', 'The line has sold 5,529 tickets.', 'The line will sell 5,529 tickets.'],
  [
    '846 points',
    'Output is 846 points ahead of the G7 average.',
    'Output is 846 points ahead of the G20 average.'
  ]
]

/** Edits that change how a statement is put, and nothing it says. */
const kept: readonly Pair[] = [
  [
    '1,902 chairs',
    'The comittee bought 1,902 chairs for the hall.',
    'The committee bought 1,902 chairs for the hall.'
  ],
  ['66 ponies', 'The fair did not sell its 66 ponies.', 'The fair didn’t sell its 66 ponies.'],
  [
    '£5,140',
    'Over nine clubs shared £5,140 of prize money.',
    'More than 9 clubs shared £5,140 of prize money.'
  ],
  [
    '733 bulbs',
    'Organisers in the harbour planted 733 bulbs.',
    'Organizers in the harbor planted 733 bulbs.'
  ],
  [
    '2,215 jars',
    'The co-op filled 2,215 jars, the grocer said.',
    'The grocer said that the co-op filled 2,215 jars.'
  ],
  ['459 kites', 'The school flew 459 kites on Sunday.', 'On Sunday, the school flew 459 kites.'],
  [
    '87 violins',
    'The shop mended 87 violins, and the owner retired in June.',
    'The shop mended 87 violins. The owner retired in June.'
  ],
  [
    '9,882 votes',
    'Bisht defeated Rana by 9,882 votes in Almora.',
    'Rana was defeated by Bisht by 9,882 votes in Almora.'
  ],
  [
    '8,125 ovens',
    'Osei told reporters the firm lit 8,125 ovens.',
    'Osei said that the firm lit 8,125 ovens.'
  ],
  ['1,716 desks', 'Emma Lund, 41, sold 1,716 desks.', 'Emma Lund, 42, sold 1,716 desks.'],
  ['655 gulls', 'A survey found 655 gulls; most were young.', 'A survey found 655 gulls; few were young.'],
  [
    '2,091 coats',
    'The shelter gave out 2,091 coats, caps and gloves.',
    'The shelter gave out 2,091 coats, gloves and caps.'
  ],
  ['349 roses', 'A total of 349 roses bloomed.', 'In total, 349 roses bloomed.'],
  [
    '4,603 litres',
    'The dairy spilt 4,603 litres. It reopened in May.',
    'The dairy spilt 4,603 litres, and it reopened in May.'
  ],
  [
    '1,334 maps',
    'The archive lent 1,334 maps, but the lift broke.',
    'The archive lent 1,334 maps, but the roof leaked.'
  ]
]

const things =
  'barley bridges buses cattle cellars chapels clocks coal dairies ditches drains elms fairs ferries fields fish gates geese goats hay hedges honey hops inns kilns lanes limes locks maples markets mills oaks orchards owls oxen parks paths pears pigs ponds quays reeds roads sheep sheds stiles swans tolls trams weirs wells wool yews'.split(
    ' '
  )

const article = (which: 'before' | 'after'): string =>
  [
    'Minutes of the county',
    ...[...changed, ...kept].flatMap(([, before, after], n) => [
      which === 'before' ? before : after,
      `About ${things[n]} nobody had anything to say that day.`
    ])
  ].join('\n\n')

test('a ruling asks to be looked at again where its sentence came to say another thing, and only there', async ({
  launch,
  folders
}) => {
  test.setTimeout(240_000)
  const file = join(folders.out, 'minutes.txt')
  writeFileSync(file, article('before'))
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await selectClaim(page, '212 seats')
  const all = [...changed, ...kept]
  for (const [claim] of all) {
    await claimRow(page, claim).locator('.work-head').click()
    await expect(claimRow(page, claim)).toHaveAttribute('data-chosen', 'true')
    await press(page, 'Shift+V')
    await expect(claimRow(page, claim)).toHaveAttribute('data-state', 'verified')
  }
  await saved()

  writeFileSync(file, article('after'))
  await expect(page.locator('.column')).toContainText('Reform won 212 seats', { timeout: 20_000 })
  for (const [claim, before, after] of changed) {
    await expect(claimRow(page, claim), claim).toHaveAttribute('data-state', 'stale')
    await claimRow(page, claim).locator('.work-head').click()
    const told = card(page).locator('.stale')
    await expect(told).toContainText(
      'The sentence has changed since these words were ruled verified. Look again:'
    )
    // What was said, what is said now, and nothing lost between them.
    const words = (skip: string) =>
      told.locator('.change').evaluate(
        (line, tag) =>
          [...line.children]
            .filter((part) => part.localName !== tag)
            .map((part) => part.textContent)
            .join(''),
        skip
      )
    expect((await words('ins')).replace(' …', '')).toBe(before)
    expect((await words('del')).replace(' …', '')).toBe(after)
  }
  for (const [claim] of kept)
    await expect(claimRow(page, claim), claim).toHaveAttribute('data-state', 'verified')

  // One key says that the new sentence was looked at.
  await claimRow(page, changed[0]![0]).locator('.work-head').click()
  await press(page, 'Shift+V')
  await expect(claimRow(page, changed[0]![0])).toHaveAttribute('data-state', 'verified')
  await saved()
  await quit()
  const record = articlesOnDisk(folders.desk).find(
    ({ article: { title } }) => title === 'Minutes of the county'
  )
  expect(record?.orphans).toEqual([])
  expect(
    record?.history.flatMap(({ changes }) => changes).filter(({ field }) => field === 'changed')
  ).toHaveLength(changed.length)
})
