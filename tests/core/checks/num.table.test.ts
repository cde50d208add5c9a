import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numTable } from '../../../src/core/checks/num.table'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numTable])
const said = (text: string) => run(text).map((finding) => messageFor(finding))

const dams = (stored: string) =>
  `Dam: capacity; stored; stored last year\nOrrin: 49.45; 24.30; 48.90\nTulla: 71.54; 41.12; 70.88\nFeale: 35.20; 15.81; 34.02\nAll three: 156.19; ${stored}; 153.80`

describe('num.table', () => {
  it('shows the working of a row, and what the other rows keep to', () => {
    const [finding] = run(
      'Output, that of last year and the change:\nOrrin: 9,880 (9,800), +80\nTulla: 4,140 (4,100), +40\nFeale: 1,625 (1,600), +15\nDunmore: 908 (900), +8'
    )
    expect(messageFor(finding!)).toBe(
      '“Feale”: 1,625 − 1,600 makes 25, and the row has 15. The same sum is right in 3 other rows.'
    )
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['Feale', '1,625', '1,600', '15'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['25'])
  })

  it('holds a total against its column where the columns beside it close', () => {
    expect(said(dams('82.13'))).toEqual([
      '“All three”: the rows above come to 81.23, and the total printed is 82.13.'
    ])
    expect(said(dams('81.23'))).toEqual([])
  })

  it.each([
    [
      'tabs',
      'Ward\tElectors\tVotes\tTurnout\nOrrin\t4,200\t2,310\t55.0%\nTulla\t3,800\t2,280\t60.0%\nFeale\t5,000\t2,600\t52.0%\nDunmore\t2,500\t1,450\t50.0%'
    ],
    [
      'bars',
      'Line | Run | On time | Late | Share\nMain | 6,940 | 6,350 | 590 | 91.5%\nCoast | 4,820 | 4,193 | 672 | 87.0%\nVale | 3,160 | 2,402 | 758 | 76.0%\nHill | 1,100 | 990 | 110 | 90.0%'
    ],
    [
      'words in the rows',
      'Orrin: won 5, drawn 1, lost 0, points 16\nTulla: won 3, drawn 2, lost 1, points 11\nFeale: won 2, drawn 1, lost 3, points 8\nDunmore: won 0, drawn 0, lost 6, points 0'
    ],
    [
      'of',
      'Orrin: 66 of 120 million, 55%\nTulla: 28 of 80 million, 35%\nFeale: 41 of 50 million, 28%\nDunmore: 45 of 50 million, 90%'
    ],
    [
      'short names',
      'Team P W D L F A Pts\nOrrin 6 5 1 0 14 3 16\nTulla 6 3 2 1 9 6 11\nFeale 6 2 1 3 6 8 8\nDunmore 6 0 2 4 2 14 2'
    ],
    [
      'cents beside euros',
      'Bullocks  3.70  3.82  up 12c\nHeifers  3.65  3.74  up 19c\nCows  2.95  2.89  down 6c\nCalves  4.10  4.20  up 10c'
    ],
    [
      'half points',
      'Player | W | D | L | Pts\nOrrin | 4 | 2 | 1 | 5\nTulla | 3 | 3 | 1 | 5½\nFeale | 2 | 4 | 1 | 4\nDunmore | 1 | 5 | 1 | 3½'
    ],
    [
      'millions over thousands',
      '1. Nightjar | $27.0M | 3,600 | $7,500\n2. Lantern | $15.3M | 3,400 | $5,100\n3. Old Tom | $8.4M | 2,800 | $3,000\n4. Hollow | $6.0M | 3,200 | $1,875'
    ],
    [
      'spaces in thousands, shares in whole per cents',
      'Speakers, and the share of each in per cent:\n\nUpper | 21 060 | 52\nMiddle | 8 100 | 20\nLower | 4 860 | 12\nForest | 4 500 | 10\nLake | 2 430 | 6'
    ],
    [
      'answers to a hundred',
      'Yes, no and don’t know, in per cent:\n\n18–34  62  24  14\n35–54  54  13  15\n55 and over  45  39  16'
    ],
    [
      'a last row that nobody calls a total',
      'North: 540,000; 513,000; 95%\nCentral: 620,000; 606,700; 98%\nSouth: 440,000; 391,400; 89%\nState: 1,600,000; 1,512,000; 94.5%'
    ],
    [
      'one column under a total',
      'House | Prisoners\nAsh | 148\nBeech | 162\nCedar | 164\nDowan | 96\nAll | 560'
    ],
    [
      'Indian grouping and a total of one column',
      'Pumps | 250 | 1,200 | 3,00,000\nFilters | 400 | 850 | 3,40,000\nTanks | 60 | 4,500 | 2,70,000\nTotal | | | 9,01,000'
    ],
    [
      'a share of both',
      'Ward, yes, no, yes share\nOrrin 12,400 9,600 56.4\nTulla 10,800 13,200 45.0\nFeale 9,750 15,250 36.0\nDunmore 11,000 11,000 50.0'
    ]
  ])('finds the row that breaks the rule: %s', (_, text) => expect(run(text)).toHaveLength(1))

  it.each([
    ['no rule', 'Orrin 12 4 2\nTulla 10 6 8\nFeale 3 1 0\nDunmore 6 2 4'],
    [
      'two rows that break it',
      'Orrin: 9,880 (9,800), +80\nTulla: 4,140 (4,100), +45\nFeale: 1,625 (1,600), +15\nDunmore: 908 (900), +8'
    ],
    ['three rows without a sign', 'Orrin: 880 of 800, 80\nTulla: 440 of 400, 40\nFeale: 125 of 100, 15'],
    [
      'seats by votes',
      'Votes (seats)\nOrrin 11,340 (9)\nTulla 9,450 (8)\nFeale 4,725 (4)\nDunmore 3,780 (3)\nOthers 2,205 (1)'
    ],
    [
      'a note beside the row',
      'Standings (played, won, drawn, lost, points):\nOrrin 4 3 1 0 10\nTulla* 4 2 1 1 4\nFeale 4 1 1 2 4\nDunmore 4 0 1 3 1'
    ],
    [
      'points taken off',
      'Tulla had three points deducted.\n\nStandings (played, won, drawn, lost, points):\nOrrin 4 3 1 0 10\nTulla 4 2 1 1 4\nFeale 4 1 1 2 4\nDunmore 4 0 1 3 1'
    ],
    [
      'an average under a column',
      'Town | Homes | Price\nOrrin | 120 | 212\nTulla | 80 | 305\nFeale | 95 | 187\nAll | 295 | 229'
    ],
    [
      'a row left out of a total',
      'House | Prisoners\nAsh | 148\nBeech | 152\nof whom on remand | 40\nCedar | 164\nAll | 464'
    ],
    [
      'figures that are not there',
      'Clinic\tJuly\tAugust\nEyes\t420\t390\nHips\tn/a\t585\nSkin\t205\t199\nAll\t1,235\t1,174'
    ],
    [
      'rounded shares',
      'Orrin 312 of 700, 45%\nTulla 201 of 600, 34%\nFeale 99 of 200, 50%\nDunmore 77 of 300, 26%'
    ],
    ['rounded totals', 'In millions:\nOrrin: 4.2\nTulla: 3.4\nFeale: 1.3\nTotal: 9.0'],
    [
      'a total of something else',
      'In crowns:\nOrrin: 4,200\nTulla: 3,400\nFeale: 1,300\nTotal with the grant: 14,075'
    ],
    [
      'scores',
      'Game 1: Orrin 2, Tulla 4\nGame 2: Orrin 3, Tulla 1\nGame 3: Orrin 2, Tulla 1\nGame 4: Orrin 2, Tulla 6'
    ],
    [
      'prose',
      'The line opened in 1866.\n\nThe bridge came in 1901.\n\nThe shed went in 1955.\n\nThe rest went in 1972.'
    ]
  ])('is silent on %s', (_, text) => expect(run(text)).toEqual([]))
})
