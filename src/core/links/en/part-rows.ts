import type { LinkRow } from '../link-row'

/** What opens an aside that says the share. */
const aside = ',|(|-|–|— or|about?'

/**
 * A share that is said of the figures before it: nothing behind it names another base ("40% of the vote", "40% of them
 * women") or makes it a change ("40% more than in 2012"), unless the base is the whole once more ("40% of the total").
 */
const shareRows = (id: string, pattern: string): readonly LinkRow[] => [
  {
    id,
    law: 'share',
    target: 'p',
    pattern: `${pattern} !of|in|more|less|fewer|higher|lower|above|below|up|down|over|off|from|than|too`
  },
  { id: `${id}-of-all`, law: 'share', target: 'p', pattern: `${pattern} of the total|whole|lot|sum` }
]

/** Words that with their counterpart are all there is of something. */
const halves = [
  ['@oneSex', '@otherSex'],
  ['passenger|passengers', 'crew|crewmen|crewmembers'],
  ['home', 'away|abroad'],
  ['won|victories|wins', 'lost|defeats|losses']
] as const

/** How English says that figures are parts of a whole, what is left of it, and what share they are. */
export const partRows: readonly LinkRow[] = [
  // All of it, told and parted in one breath.
  { id: 'series-after-colon', law: 'sum', target: 't', pattern: '{t} ~6 : {+}' },
  { id: 'series-after-dash', law: 'sum', target: 't', pattern: '{t} *6 –|—|- {+}' },
  // "480 nests at three colonies: 210 …", "£3,000 was raised in 14 months: £450 …", "£308,000, a fifth of it, is pledged: £150,000 …"
  { id: 'series-over', law: 'sum', target: 't', pattern: '{t} ~6 {_} ~7 : {+}' },
  {
    id: 'series-over-places',
    law: 'sum',
    target: 't',
    pattern: '{t} *4 in|at|on|over|across|among|from {_:count,duration} *2 ,|–|—|( of? {+}'
  },
  // "The 12 councillors took their seats after the mayor: five for the Town ward, four for the Coast and three for the Hills".
  { id: 'series-after-clause', law: 'sum', target: 't', pattern: '{t:count} ~9 ~3 : {+:count}' },
  // "Seven months, three in the first year and four in the second".
  ...['in', 'at', 'on', 'for', 'of', 'from'].map((each) => ({
    id: 'both-told',
    law: 'sum',
    target: 't',
    pattern: `{t} *1 ,|:|–|—|- {0:count} ${each} ~8 and {1:count} ${each}`
  })),
  // "The council of 30 now has 13 Labour members, ten from Plaid, five independents and two Conservatives".
  { id: 'of-t-has', law: 'sum', target: 't', pattern: 'of {t:count} *2 has|have|comprises *2 {+:count}' },
  { id: 'of-t-parts', law: 'parts-within', target: 't', pattern: 'of *3 {t:count} ~6 {+:count}' },
  { id: 'series-in-brackets', law: 'sum', target: 't', pattern: '{t} *6 ( {+} *6 )' },
  { id: 'of-t-series', law: 'sum', target: 't', explains: true, pattern: 'of *4 {t} ~6 {+}' },
  { id: 'series-after-comma', law: 'sum', target: 't', explains: true, pattern: '{t} *6 , {+}' },
  ...halves.map(([one, other]) => ({
    id: 'both-halves',
    law: 'sum',
    target: 't',
    pattern: `{t} *4 ,|–|—|-|:|( {0} *3 ${one}|${other} ,|and and? {1} *2 ${one}|${other}`
  })),
  { id: 'made-up-of', law: 'sum', target: 't', pattern: '{t} ~6 comprising|up|into|consisting of|into? {+}' },
  // All parts, their total elsewhere.
  { id: 'series', law: 'sum', target: 'last', pattern: '{+:money,count,length,mass,area,volume}' },
  {
    id: 'of-those-series',
    law: 'sum',
    target: 'last',
    pattern: 'of those|these|them|whom|which ~7 {+:money,count,length,mass,area,volume}'
  },
  ...halves.map(([one, other]) => ({
    id: 'halves',
    law: 'sum',
    target: 'last',
    pattern: `{0} *2 ${one}|${other} ,|and and? {1} *2 ${one}|${other}`
  })),
  {
    id: 'votes-abstentions',
    law: 'sum',
    target: 'last',
    pattern: '{0} votes? to|against *1 {1} ~4 with|and {2} abstention|abstentions|abstaining|abstained'
  },
  {
    id: 'votes-abstentions-all',
    law: 'sum',
    target: 't',
    pattern:
      '{0} votes? to|against *1 {1} ~4 with|and {2} abstention|abstentions|abstaining|abstained ~6 all|full|whole *3 {t}'
  },
  {
    id: 'members-divided',
    law: 'sum',
    target: 't',
    pattern:
      '{t:count} *5 voted|divided|split|passed|approved|rejected ~3 {0:count} to|against {1:count} ~6 with|and {2:count} abstention|abstentions|abstaining'
  },
  {
    id: 'with-makes',
    law: 'sum',
    target: 't',
    pattern: '{0} ~4 with *3 {1} *1 makes|make|brings|gives|made *2 {t}'
  },
  // A total, its parts elsewhere.
  {
    id: 'total-of',
    law: 'sum',
    target: 't',
    explains: true,
    pattern: '@total *1 of|is|was|at|to|stands|stood|: *2 {t}'
  },
  {
    id: 'a-total-of',
    law: 'sum',
    target: 't',
    pattern: ',|for|making|make|makes|or *1 a *1 @total *1 of *1 {t}'
  },
  { id: 'total-to', law: 'sum', target: 't', pattern: 'the @total *4 to *1 {t}' },
  { id: 'total-t', law: 'sum', target: 't', explains: true, pattern: '@total *3 {t}' },
  {
    id: 'series-in-all',
    law: 'sum',
    target: 't',
    pattern: '{+} ~5 ,|–|—|: {t} *1 together|altogether|combined'
  },
  {
    id: 'series-so-that',
    law: 'sum',
    target: 't',
    pattern: '{+} *2 , so that? *2 {t} were|are|was|is|have|had'
  },
  { id: 't-in-all', law: 'sum', target: 't', pattern: '{t} *4 ,? in all|total' },
  { id: 't-altogether', law: 'sum', target: 't', pattern: '{t} *4 ,? altogether|combined' },
  { id: 't-together', law: 'sum', target: 't', explains: true, pattern: '{t} *4 ,? together|overall|told' },
  { id: 't-between-them', law: 'sum', target: 't', pattern: '{t} *3 between them' },
  { id: 'in-all-t', law: 'sum', target: 't', pattern: 'in all ~6 {t}' },
  {
    id: 'together-t',
    law: 'sum',
    target: 't',
    explains: true,
    pattern: 'altogether|together|overall ~6 {t}'
  },
  {
    id: 'totalled',
    law: 'sum',
    target: 't',
    explains: true,
    pattern: 'totalled|totaled|totalling|totaling|totals|total *2 {t}'
  },
  { id: 'makes', law: 'sum', target: 't', explains: true, pattern: '@make *3 {t}' },
  { id: 'brings-to', law: 'sum', target: 't', explains: true, pattern: '@bring *6 to *2 {t}' },
  { id: 'comes-to', law: 'sum', target: 't', explains: true, pattern: '@amount *2 to|at *2 {t}' },
  { id: 'any-sum', law: 'sum', target: 't', explains: 'only', pattern: '{t:long}' },
  // What is left.
  { id: 'remaining', law: 'rest', target: 'r', pattern: '@remaining *2 {r}' },
  { id: 'the-other', law: 'rest', target: 'r', pattern: 'the|its|their|his|all other|others *1 {r}' },
  {
    id: 'all-others',
    law: 'rest',
    target: 'r',
    pattern: 'all other|others *3 make|makes|made|account|accounts|accounted up|for|to *1 {r}'
  },
  { id: 'the-last', law: 'rest', target: 'r', pattern: 'the last|final {r:money,area,mass,volume}' },
  {
    id: 'the-other-of',
    law: 'rest',
    target: 'r',
    pattern: 'the other|remaining {r} of the|its|their *1 {t}'
  },
  { id: 'other', law: 'rest', target: 'r', explains: true, pattern: 'other|others *3 {r}' },
  { id: 'rest-behind', law: 'rest', target: 'r', pattern: '@rest ~4 {r}' },
  { id: 'leaving', law: 'rest', target: 'r', pattern: '@leave *4 {r}' },
  { id: 'leaving-of', law: 'rest', target: 'r', pattern: '@leave *4 {r} *2 of|from|out *3 {t}' },
  { id: 'left', law: 'rest', target: 'r', pattern: '{r} *2 others|left|remain|remains|remained|remaining' },
  { id: 'outstanding', law: 'rest', target: 'r', explains: true, pattern: '{r} *3 @left' },
  {
    id: 'of-them-series',
    law: 'rest',
    target: 'r',
    pattern: 'of them|these|those|that|this|which ,? *3 {r} ~9 {+}'
  },
  { id: 'percents', law: 'hundred', target: 'r', pattern: '{r:percent} ~9 {+:percent}' },
  { id: 'another-hundred', law: 'hundred', target: 'r', pattern: 'another|further {r:percent}' },
  { id: 'remaining-hundred', law: 'hundred', target: 'r', pattern: '@remaining *2 {r:percent}' },
  {
    id: 'the-other-hundred',
    law: 'hundred',
    target: 'r',
    pattern: 'the|its|their other|others *1 {r:percent}'
  },
  { id: 'rest-hundred', law: 'hundred', target: 'r', pattern: '@rest ~4 {r:percent}' },
  { id: 'undecided', law: 'hundred', target: 'r', pattern: '{r:percent} *3 @undecided' },
  // Shares.
  { id: 'a-of-b', joins: 'part', pattern: '{a} *3 of|in *4 {b}' },
  { id: 'of-b-a', joins: 'part', pattern: 'of *4 {b} ~6 {a} !more|less|fewer|higher|lower' },
  ...shareRows('a-of-b-rate', '{a} *4 of *4 {b} ~9 ,|–|— a|an *3 @rateOf of *1 {p:percent,fraction}'),
  ...shareRows('of-b-a-rate', 'of *4 {b} ~6 {a} ~5 ,|–|— a|an *3 @rateOf of *1 {p:percent,fraction}'),
  ...shareRows(
    'rate-p-a-of-b',
    '@rateOf was|is|of|at|stood|reached at? *1 {p:percent} ,|:|–|— *3 {a} *2 of *4 {b}'
  ),
  ...shareRows(
    'a-b-rate',
    '{a} ~8 {b} *3 ,|–|—|( a|an|the? *3 turnout|occupancy|participation of *1 {p:percent,fraction}'
  ),
  ...shareRows(
    'b-a-rate',
    '{b} ~8 {a} *3 ,|–|—|( a|an|the? *3 turnout|occupancy|participation of *1 {p:percent,fraction}'
  ),
  ...shareRows('a-of-b-that-rate', '{a} *2 of *4 {b} ~9 ,|–|— *1 a|an? {p:percent,fraction} @rateOf'),
  {
    id: 'rate-a-and-b',
    law: 'share-of-both',
    target: 'p',
    pattern: '@rateOf *1 was|is|of|at|: *1 {p:percent} ,? with *2 {a} *5 and|, *3 {b}'
  },
  {
    id: 'with-a-and-b-rate',
    law: 'share',
    target: 'p',
    pattern: 'with *2 {a} ~5 and *2 {b} ~8 @rateOf was|is|of *1 {p:percent,fraction}'
  },
  {
    id: 'p-of-them-a',
    law: 'share',
    target: 'a',
    pattern: '{p:percent,fraction} *1 of them|these|those|whom|which ,|( *1 {a:count,money,area} ,|)'
  },
  {
    id: 'that-is-p-of',
    law: 'share',
    target: 'p',
    pattern:
      'that|this|which|it is|was|represents|makes|made|means *2 {p:percent,fraction} of *2 all|total|whole|list|roll|vote|votes|number|lot|sum|them|those|these'
  },
  ...shareRows(
    'of-these-a-or-p',
    `of these|those|them|which|whom *2 ,? *1 {a} *4 ${aside} *2 {p:percent,fraction}`
  ),
  {
    id: 'p-or-a',
    law: 'share',
    target: 'a',
    pattern: '{p:percent,fraction} ,|( or? *1 {a:count,money} ,|)|.'
  },
  ...shareRows('a-of-them-or-p', `{a} *1 of them|these|those|whom|which *6 ${aside} *2 {p:percent,fraction}`),
  ...shareRows('a-of-b-or-p', `{a} *3 of *4 {b} *9 ${aside} *2 {p:percent,fraction}`),
  ...shareRows('of-b-a-or-p', `of *4 {b} ~9 ,? {a} *4 ${aside} *2 {p:percent,fraction}`),
  ...shareRows(
    'of-b-a-which-is-p',
    'of *4 {b} ~9 {a} ~9 which|that|it is|was|makes|made *1 {p:percent,fraction}'
  ),
  {
    id: 'a-p-of-what',
    law: 'share',
    target: 'p',
    pattern: `{a} *4 ${aside} *2 {p:percent,fraction} of what|it|them|everything`
  },
  {
    id: 'of-b-p-or-a',
    law: 'share',
    target: 'a',
    pattern: 'of *4 {b} ~6 {p:percent,fraction} ,|( or? *1 {a} ,|)|.'
  },
  {
    id: 'p-of-b-or-a',
    law: 'share',
    target: 'a',
    pattern:
      '{p:percent,fraction} *1 of *4 {b} *2 ,|( or|about? *2 {a} !more|less|fewer|higher|lower|above|below'
  },
  {
    id: 'a-p-of-b',
    law: 'share',
    target: 'p',
    pattern: `{a} *4 ${aside} *2 {p:percent,fraction} of *4 {b}`
  },
  ...shareRows('or-p', '{a} *5 ,? or *2 {p:percent,fraction}'),
  ...shareRows('p-in-brackets', '{a} *5 ( *2 {p:percent,fraction}'),
  ...shareRows('p-aside', '{a} *5 ,|– *2 {p:percent,fraction}'),
  ...shareRows('which-is-p', '{a} ~6 is|are|was|were|makes|represents *2 {p:percent,fraction}'),
  { id: 'p-of', law: 'share', target: 'p', explains: true, pattern: '{p:percent,fraction} of *4 {b}' },
  { id: 'p', law: 'share', target: 'p', explains: true, pattern: '{p:percent,fraction}' },
  { id: 'p-others', law: 'share-of-others', target: 'p', explains: true, pattern: '{p:percent,fraction}' },
  { id: 'p-both', law: 'share-of-both', target: 'p', explains: true, pattern: '{p:percent,fraction}' }
]
