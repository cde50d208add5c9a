import type { KnownCheck } from './check'

/** Figures an editor said belong together, held against each other whenever one of them changes. */
export const deskRelation: KnownCheck = {
  id: 'desk.relation',
  summary: 'Two figures an editor said belong together, and that no longer do.',
  why: 'Whoever puts one of them right may not know of the other.',
  severity: 'warning',
  messages: {
    same: ({ own, other }) => `Said to be the same: “${own}” and “${other}” are not.`,
    part: ({ own, other }) => `Said to be a part of “${other}”, but “${own}” is more.`,
    difference: ({ own, other, expected, way, amount }) =>
      amount === 0
        ? `Said to be as much as “${other}”, which makes ${expected}, but the text says “${own}”.`
        : `Said to be ${amount} ${way} than “${other}”, which makes ${expected}, but the text says “${own}”.`,
    ratio: ({ own, other, expected, amount }) =>
      `Said to be ${amount} of “${other}”, which makes ${expected}, but the text says “${own}”.`
  }
}
