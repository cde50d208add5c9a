/** A sentence with what a reader said of it (1 is check-worthy) and what the model says. */
export interface Judged {
  readonly label: number
  readonly score: number
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly accuracy: number
}

/** How well the scores from the threshold up pick what is check-worthy. */
export function scoreAt(rows: readonly Judged[], threshold: number): Score {
  const wanted = rows.filter(({ label }) => label === 1).length
  const said = rows.filter(({ score }) => score >= threshold)
  const hits = said.filter(({ label }) => label === 1).length
  const right = rows.filter(({ label, score }) => score >= threshold === (label === 1)).length
  const precision = hits / said.length || 0
  const recall = hits / wanted
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall) || 0,
    accuracy: right / rows.length
  }
}

/** The mean of the precisions at each check-worthy sentence, as CheckThat! defines it. */
export function averagePrecision(rows: readonly Judged[]): number {
  let found = 0
  let sum = 0
  for (const [k, { label }] of [...rows].sort((a, b) => b.score - a.score).entries()) {
    if (label === 1) sum += ++found / (k + 1)
  }
  return sum / found
}
