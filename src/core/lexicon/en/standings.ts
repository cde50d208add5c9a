/** What the columns of a league table are called, long and short. */
export const standingColumns = {
  played: new Set(['p', 'pl', 'pld', 'gp', 'mp', 'm', 'played', 'games', 'matches', 'games played']),
  won: new Set(['w', 'won', 'wins', 'win']),
  drawn: new Set(['d', 'dr', 'drawn', 'draws', 'draw', 't', 'tied', 'ties']),
  lost: new Set(['l', 'lost', 'losses', 'defeats', 'loss']),
  points: new Set(['pts', 'pt', 'points']),
  goalsFor: new Set(['f', 'gf', 'goals for', 'for', 'scored', 'pf', 'points for']),
  goalsAgainst: new Set(['a', 'ga', 'goals against', 'against', 'conceded', 'pa', 'points against']),
  difference: new Set(['gd', 'diff', 'goal difference', 'difference', 'pd', '+/-']),
  bonus: new Set(['bp', 'b', 'bonus', 'bonus points']),
  total: new Set(['total', 'tot', 'all', 'sum', 'overall', 'in all']),
  change: new Set([
    'change',
    'changes',
    '+/-',
    'rise',
    'fall',
    'up/down',
    'swing',
    'increase',
    'difference',
    'diff',
    '% change',
    'change %',
    'change (%)',
    'change, %'
  ])
} as const

export type StandingColumn = keyof typeof standingColumns

/** Words by which a text says that a side has not all the points it won. */
export const deductions = /\b(?:deduct|dock|penalis|penaliz|forfeit|walkover|awarded|abandon|void|bye)/i

/** Words by which the line above a table says that a column is how far two others are apart. */
export const changesInCaption = /\b(?:changes?|rises?|falls?|increases?|decreases?|up or down|growth)\b/

/** Words by which a column is of shares in a hundred. */
export const sharesNamed = /%|\bper ?cent|\bpercent|\bshares?\b|\bpct\b/
