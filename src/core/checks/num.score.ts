import type { Facts } from '../facts/facts-of'
import { type BrokenScore, goalsLost, leadsAfterLevel } from '../facts/scores/match-scores'
import { scoresIn } from '../facts/scores/score'
import { gamesOfSets, runsWanted, seasonPoints } from '../facts/scores/told-sums'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const numScore: Check = {
  id: 'num.score',
  summary: 'A score that the goals, sets, runs or wins told beside it do not give.',
  why: 'A match report is written while the match is on, and the score in its first lines is typed last.',
  severity: 'warning',
  messages: {
    level: ({ before, wrong, due }) =>
      `“${before}”, and the next goal makes it “${wrong}”: from a level score one goal leads by one (${due}).`,
    fewer: ({ before, wrong, due }) =>
      `“${before}” and the goals told after it make ${due} goals at least; “${wrong}” has fewer.`,
    games: ({ before, wrong }) => `“${before}”: the games of these sets do not add up to “${wrong}”.`,
    chase: ({ before, wrong, due }) => `“${before}” leaves ${due} to be made, not ${wrong}.`,
    points: ({ before, wrong, due }) =>
      `“${before}” gives ${due} points, not “${wrong}”, nor does any other usual count.`
  },
  examples: [
    {
      text: 'Holm levelled on the half hour, and Dahl made it 2-0 to United before the break.',
      code: 'level',
      because: 'from 1-1 one goal makes 2-1'
    },
    {
      text: 'Holm levelled on the half hour, and Dahl made it 2-1 to United before the break.',
      code: null,
      because: 'one goal more'
    },
    {
      text: 'Holm levelled, Vik scored, and Dahl made it 3-1 to United before the break.',
      code: null,
      because: 'another goal between'
    },
    {
      text: 'Rovers led 1–0 at the interval. Lund then scored three times and it ended 3–0.',
      code: 'fewer',
      because: 'one and three are four'
    },
    {
      text: 'Rovers led 1–0 at the interval. Lund then scored three times and it ended 4–1.',
      code: null,
      because: 'four, and one for the others'
    },
    {
      text: 'Orlova won the first set 6-3, dropped the second 4-6 and took the third 6-2. She won 17 games and her rival 11.',
      code: 'games',
      because: '6 + 4 + 6 = 16'
    },
    {
      text: 'Orlova won the first set 6-3, dropped the second 4-6 and took the third 6-2. She won 16 games and her rival 11.',
      code: null,
      because: '6 + 4 + 6 = 16'
    },
    {
      text: 'Orlova won the first set 6-3, dropped the second 4-6 and took the third 6-2. She won 11 games to her rival’s 11.',
      code: 'games',
      because: 'one of them won 16'
    },
    {
      text: 'Set 243 to win, the Blues were 181 for six at tea, needing another 52.',
      code: 'chase',
      because: '243 − 181 = 62'
    },
    {
      text: 'Set 243 to win, the Blues were 181 for six at tea, needing another 62 from 40 overs.',
      code: null,
      because: '243 − 181 = 62'
    },
    {
      text: 'Norwell finished with 21 wins, nine draws and eight defeats, and 74 points.',
      code: 'points',
      because: '3 × 21 + 9 = 72'
    },
    {
      text: 'Norwell finished with 21 wins, nine draws and eight defeats, and 72 points.',
      code: null,
      because: '3 × 21 + 9 = 72'
    },
    {
      text: 'Norwell finished with 21 wins, nine draws and eight defeats, and 70 points after two were deducted.',
      code: null,
      because: 'points were taken away'
    },
    {
      text: 'The Larks went 38-20-6 in the regular season, for 82 points.',
      code: null,
      because: '2 × 38 + 6 = 82'
    }
  ],
  run({ reading, measured }: Facts) {
    const scores = scoresIn(reading)
    return [
      ...leadsAfterLevel(reading, scores),
      ...goalsLost(reading, scores),
      ...gamesOfSets(reading, scores, measured),
      ...runsWanted(reading),
      ...seasonPoints(reading, scores, measured)
    ].map((broken) => findingOf(reading.text, broken))
  }
}

function findingOf(text: string, { code, before, wrong, due, repair }: BrokenScore): RawFinding {
  const [told, score] = [placeAt(text, before, 'before'), placeAt(text, wrong, 'score')]
  return {
    code,
    data: { before: told.quote, wrong: score.quote, due },
    places: [told, score],
    repairs: repair === undefined ? [] : [{ label: repair, edits: [{ ...wrong, text: repair }] }]
  }
}
