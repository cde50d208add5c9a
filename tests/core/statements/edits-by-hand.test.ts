import { describe, expect, it } from 'vitest'
import { fate } from './fate'

/**
 * Edits that a sub-editor makes in one or two words, written by hand: a sentence with its claim in brackets, and in it
 * words with what is put for them. Each says another thing.
 */
const meaning: readonly (readonly [
  kind: string,
  marked: string,
  edits: readonly (readonly [string, string])[]
])[] = [
  [
    'units',
    'The new pipe is [14 miles] long and holds 90 litres a minute at 30 degrees Celsius.',
    [
      ['litres', 'gallons'],
      ['a minute', 'an hour'],
      ['Celsius', 'Fahrenheit'],
      ['long', 'wide']
    ]
  ],
  [
    'quantifiers',
    'Most of the [212 traders] in the market said all stalls would move and some would close.',
    [
      ['Most', 'All'],
      ['Most', 'Some'],
      ['Most', 'Few'],
      ['Most', 'None'],
      ['all stalls', 'some stalls'],
      ['some would', 'many would'],
      ['some would', 'most would']
    ]
  ],
  [
    'tense and aspect',
    'The council will open [14 libraries] by June and has spent its grant.',
    [
      ['will open', 'has opened'],
      ['will open', 'opened'],
      ['will open', 'would open'],
      ['will open', 'may open'],
      ['will open', 'must open'],
      ['will open', 'plans to open'],
      ['will open', 'could open'],
      ['will open', 'should open']
    ]
  ],
  [
    'who vouches',
    'Ms Rawat said the mill owed [£412,000] to its growers.',
    [
      ['said', 'denied'],
      ['said', 'doubted'],
      ['said', 'claimed falsely'],
      ['said', 'asked whether'],
      ['said', 'feared'],
      ['said', 'hoped'],
      ['said', 'guessed'],
      ['said', 'was told']
    ]
  ],
  [
    'order',
    'It was the third strike of the first winter and stopped [90 trains] on the second day.',
    [
      ['third', 'fourth'],
      ['third', 'last'],
      ['first', 'second'],
      ['second day', 'first day'],
      ['second day', 'last day']
    ]
  ],
  [
    'what it is set beside',
    'Sales were [14 per cent] higher than last year and lower than in Leeds.',
    [
      ['than last year', 'than in 2019'],
      ['than last year', 'than last month'],
      ['than last year', 'than forecast'],
      ['Leeds', 'Hull'],
      ['higher', 'lower'],
      ['lower than', 'level with']
    ]
  ],
  [
    'place',
    'In northern Tilpur [14 bridges] fell, two of them near the old port.',
    [
      ['northern', 'southern'],
      ['In northern Tilpur', 'Outside northern Tilpur'],
      ['Tilpur', 'Noorpur'],
      ['near', 'inside'],
      ['old port', 'old fort'],
      ['old port', 'new port']
    ]
  ],
  [
    'sex and kin',
    'His brother left [£9m] to the girls of the school.',
    [
      ['His', 'Her'],
      ['brother', 'sister'],
      ['girls', 'boys'],
      ['brother', 'father'],
      ['brother', 'husband']
    ]
  ],
  [
    'bounds',
    'Up to [14 people] were hurt within three hours of the start.',
    [
      ['Up to', 'At least'],
      ['Up to', 'More than'],
      ['Up to', 'Fewer than'],
      ['Up to', 'Exactly'],
      ['Up to', 'About'],
      ['within', 'after'],
      ['Up to', 'Not even']
    ]
  ],
  [
    'conditions',
    'The hall will cost [£412,000] if the roof is kept.',
    [
      ['if', 'unless'],
      ['if', 'even if'],
      ['if', 'until'],
      ['if the roof is kept', 'once the roof is kept'],
      [' if the roof is kept', ''],
      ['is kept', 'is sold']
    ]
  ],
  [
    'direction',
    'The fare rose by [14 pence] to the airport before the fair.',
    [
      ['rose', 'fell'],
      ['by', 'to'],
      ['to the airport', 'from the airport'],
      ['before', 'after'],
      ['before', 'during'],
      ['rose', 'should have risen']
    ]
  ],
  [
    'degree and doubt',
    'The dam is certainly safe and [90 families] live below it.',
    [
      ['certainly', 'possibly'],
      ['certainly', 'hardly'],
      ['certainly', 'no longer'],
      ['certainly', 'not'],
      ['below', 'above'],
      ['safe', 'unsafe']
    ]
  ],
  [
    'roles',
    'Rawat beat Pal by [8,564 votes] in Noorpur.',
    [
      ['Rawat beat Pal', 'Pal beat Rawat'],
      ['Rawat beat Pal', 'Rawat was beaten by Pal'],
      ['beat', 'trailed'],
      ['beat', 'lost to'],
      ['Pal', 'Khan']
    ]
  ]
]

const all = meaning.flatMap(([kind, marked, edits]) =>
  edits.map(([was, now]) => [kind, was, now, marked] as const)
)

describe('an edit by hand that says another thing', () => {
  it.each(all)('%s: “%s” for “%s” is looked at again', (_, was, now, marked) => {
    expect(marked).toContain(was)
    expect(fate(marked, marked.replace(was, now).replace(/[[\]]/g, ''))).not.toBeNull()
  })

  it('is of many kinds', () => {
    expect(all.length).toBeGreaterThan(75)
  })

  it.each([
    [
      'a row of a table whose column is another',
      'Ward\tTurnout\nTilpur\t[61.2]',
      'Ward\tSwing\nTilpur\t61.2'
    ],
    [
      'the row of heads, far above',
      'Seat\tVotes\tShare\nTilpur\t14,259\t41\nNoorpur\t11,069\t[35]',
      'Seat\tVotes\tSwing\nTilpur\t14,259\t41\nNoorpur\t11,069\t35'
    ],
    ['voice, and with it the roles', 'Rawat beat Pal by [8,564].', 'Pal was beaten by Khan by 8,564.']
  ])('%s', (_, was, now) => {
    expect(fate(was, now)).not.toBeNull()
  })

  it.each([
    [
      'a title added beside another',
      'Colonel Iyer leads [1,200 troops].',
      'Lieutenant Colonel Iyer leads 1,200 troops.'
    ],
    ['a party', 'Ravi Menon (Independent) won by [211 votes].', 'Ravi Menon (Labour) won by 211 votes.'],
    ['what a bracket takes in', 'The ship carries [2,400] (crew included).', 'The ship carries 2,400.'],
    ['“only” gone', 'It hit not only the hall but [14 homes].', 'It hit not the hall but 14 homes.']
  ])('asks again: %s', (_, was, now) => {
    expect(fate(was, now)).not.toBeNull()
  })

  it.each([
    [
      'a title where there was none',
      'Anil Bose ordered [40,000 doses].',
      'Dr Anil Bose ordered 40,000 doses.'
    ],
    [
      'a year in a bracket that stands apart',
      'The law (passed in 1988) lets [12 firms] dig.',
      'The law (passed in 1989) lets 12 firms dig.'
    ],
    [
      '“not just” for “not only”',
      'It hit not only the hall but [14 homes].',
      'It hit not just the hall but 14 homes.'
    ],
    [
      'a unit spelt out',
      'The parcel weighed 2 kg with [30 watches].',
      'The parcel weighed 2 kilograms with 30 watches.'
    ],
    [
      'a bound in other words',
      'Just over [12 per cent] had moved.',
      'Slightly more than 12 per cent had moved.'
    ]
  ])('asks nothing: %s', (_, was, now) => {
    expect(fate(was, now)).toBeNull()
  })

  it.each([
    ['a row more above', 'Ward\tTurnout\nTilpur\t[61.2]', 'Ward\tTurnout\nNoorpur\t58.1\nTilpur\t61.2'],
    ['a column more before', 'Ward\tTurnout\nTilpur\t[61.2]', 'Ward\tVotes\tTurnout\nTilpur\t14,259\t61.2'],
    [
      'a line above the table',
      'Ward\tTurnout\nTilpur\t[61.2]',
      'How they voted.\n\nWard\tTurnout\nTilpur\t61.2'
    ]
  ])('no head of a column by %s', (_, was, now) => {
    const { before = '', after = '' } = fate(was, now) ?? {}
    expect(before).not.toContain('(')
    expect(after).not.toContain('(')
  })
})
