import { cue, join, type LinkRow } from '../link-row'

/** How English tells votes: two counts of one ballot, and the margin between them. */
export const voteRows: readonly LinkRow[] = [
  join('votes-to', 'pair', '{b:count} *1 votes to *1 {a:count}'),
  join('by-to', 'pair', 'by *1 {b:count} to {a:count}'),
  join('voted-to', 'pair', '@vote *3 {b:count} to {a:count}'),
  join('polled-polled', 'pair', '@poll *1 {b:count} ~9 @poll *1 {a:count}'),
  join('polled-to', 'pair', '{b:count} *1 votes ~6 to|against ~5 {a:count}'),
  // Whose votes they are is for the contests to say: here they only explain.
  { ...cue('by-votes', 'difference', 'x', '@win|@beat *5 by *3 {x:count} *1 votes|ballots'), explains: true },
  cue('votes-more', 'difference', 'x', '{x:count} votes more|fewer|ahead|behind|clear|short'),
  cue('margin-was', 'difference', 'x', 'margin|lead *2 was|is|of|stands|stood|: *2 {x:count}'),
  cue('majority-was', 'difference', 'x', 'majority *2 was|is|stands|stood|: *2 {x:count}'),
  cue('margin-x', 'difference', 'x', '{x:count} - vote|seat? margin|majority|lead'),
  // Who voted for it, of all who voted.
  {
    id: 'a-to-b-p',
    law: 'share-of-both',
    target: 'p',
    pattern: '{a:count} *1 votes? to {b:count} ~8 {p:percent}'
  }
]
