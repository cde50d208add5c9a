import type { Measure } from './measure'

/** Measures that are taken by other commands, with their goals, so that the table names all of them. */
export const measuredElsewhere: readonly Measure[] = [
  {
    name: 'speed: MB a second, one core, first pass',
    value: undefined,
    goal: { least: 2 },
    aim: { least: 3 },
    from: 'npm run bench -- FILE'
  },
  {
    name: 'tests: share of mutants killed',
    value: undefined,
    goal: { least: 0.8 },
    aim: { least: 0.9 },
    from: 'npm run mutate -- src/core'
  }
]
