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
  total: new Set(['total', 'tot', 'all', 'sum', 'overall', 'in all'])
} as const

export type StandingColumn = keyof typeof standingColumns
