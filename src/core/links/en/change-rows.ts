import { cue, join, type LinkRow } from '../link-row'

/** What was, and what became of it. */
const pairs: readonly LinkRow[] = [
  join(
    'from-to',
    'pair',
    '!cost|costs|costing|priced|prices|fees|charges|pay|pays|aged|ages|anything|anywhere|sizes from {a} ~5 to {b}'
  ),
  join('to-from', 'pair', 'to|at|is|are|was {b} ~7 from {a}'),
  join('up-from', 'pair', '{b} *6 ,? @rise|@fall *2 from|on {a}'),
  join('against', 'pair', '{b} ~6 against|versus|vs *2 {a}'),
  join('compared', 'pair', '{b} ~5 compared|compares with|to *2 {a}'),
  join(
    'after',
    'pair',
    '{b} *4 ,? after {a} *2 a|the|in|last year|month|week|quarter|before|earlier|previous'
  ),
  join('in-brackets', 'pair', '{b} ( *3 : {a} )'),
  join('then-now', 'pair', '{a} *3 in|by|of #year ~8 {b} *4 now|today|currently'),
  join('now-then', 'pair', '{b} *4 now|today|currently|@thisTime ~6 {a} *3 in|by|of #year'),
  join('year-then-last', 'pair', '{a} *3 in|by|of #year ~6 {b} *2 last|this year|month|week|season'),
  join('was-now', 'pair', 'was|were|had|from {a} ~8 now|today|currently|@thisTime *4 {b}'),
  join('than-the', 'pair', '{b} ~5 @more|@fewer|@compared|@rise|@fall than *2 the|last|a|its|in {a}'),
  join('where-before', 'pair', '{b} ~4 where|while|whereas *2 was|were|had *3 {a}'),
  join(
    'year-before-was',
    'prior',
    'year|month|week|quarter|season|time|day|election before|earlier|ago ~9 was|were|had|stood|numbered|reached|came *2 {a}'
  ),
  join('had-been', 'prior', 'had been|stood|reached|numbered|totalled *2 {a}'),
  join(
    'was-before',
    'prior',
    'was|were|from|of {a} *2 a|the|last|this|in year|month|week|quarter|season|decade|day|previous|time ago|earlier|before?'
  ),
  join('a-year-ago', 'prior', '{a} a|one year|month|week|quarter|season|decade|day ago|earlier|before'),
  join('of-before', 'prior', '{a} *3 last|previous year|month|week|quarter|season|time'),
  join('before-a', 'prior', 'last|previous|prior year|month|week|quarter|season ~4 {a}'),
  join('years-a', 'prior', "year's|month's|week's|quarter's|season's *1 {a}"),
  join('in-year-a', 'prior', 'in #year ~4 was|were|had|it|came|stood *2 {a}'),
  join('a-in-year', 'prior', '{a} in|of #year')
]

/** By how much, as a share. */
const shares: readonly LinkRow[] = [
  cue(
    'percent-to',
    'change',
    'x',
    '<d:@rise|@fall> by|of|a|another|an? {x:percent,fraction} ,? *2 to|at {b}'
  ),
  cue('to-percent', 'change', 'x', '{b} *5 ,? <d:@rise|@fall> by|of|a? {x:percent,fraction}'),
  cue(
    'percent-more-than',
    'change',
    'x',
    '{b} *6 ,? {x:percent,fraction} <d:@more|@fewer|@compared|@rise|@fall> than *4 {a}'
  ),
  cue(
    'percent-above',
    'change',
    'x',
    '{b} *6 ,? {x:percent,fraction} <d:above|below|over|under|up|down> on|the? *3 {a}'
  ),
  cue(
    'percent-than',
    'change',
    'x',
    '{x:percent,fraction} <d:@more|@fewer|@compared|@rise|@fall> than *4 {a}'
  ),
  cue(
    'percent-on',
    'change',
    'x',
    '{x:percent,fraction} <d:up|down|above|below|over|under> on|from|the? the? {a}'
  ),
  cue(
    'percent-from',
    'change',
    'x',
    '{b} *6 ,? a|an? <d:@rise|@fall> by|of|a? {x:percent,fraction} *2 from|on {a}'
  ),
  cue('fall-percent-from', 'change', 'x', '<d:@rise|@fall> by|of|a? {x:percent,fraction} *2 from|on *1 {a}'),
  cue(
    'percent-from-to',
    'change',
    'x',
    '<d:@rise|@fall> by|of|a? {x:percent,fraction} ~3 from {a} ~3 to {b}'
  ),
  cue(
    'percent-to-from',
    'change',
    'x',
    '<d:@rise|@fall> by|of|a? {x:percent,fraction} ,? *2 to {b} ~3 from {a}'
  ),
  cue(
    'which-is-percent-than',
    'change',
    'x',
    '{b} ~9 which|that|this|it is|was|makes|made|represents *2 {x:percent,fraction} <d:@more|@fewer|@rise|@fall> than *5 {a}'
  ),
  cue(
    'percent-on-the',
    'change',
    'x',
    '{b} *6 ,? a|an? <d:@rise|@fall> by|of|a? {x:percent,fraction} *1 from|on|against|over *5 {a}'
  ),
  cue(
    'from-to-percent',
    'change',
    'x',
    'from {a} *3 to {b} *2 ,? or|( by? {x:percent,fraction} !of|in|points|percentage'
  ),
  cue('from-to-by-percent', 'change', 'x', 'from {a} *3 to {b} *2 ,? by {x:percent,fraction}'),
  cue(
    'or-percent-more-than',
    'change',
    'x',
    '{b} *3 ,? or {x:percent,fraction} <d:@more|@fewer|@compared> than'
  ),
  cue('premium', 'change', 'x', 'premium of *1 {x:percent} to|on|over *6 {a:money}'),
  cue('percent-fall', 'change', 'x', '{x:percent,fraction} *1 <d:@rise|@fall>'),
  cue('fall-of-percent', 'change', 'x', '<d:@rise|@fall> by|of? {x:percent,fraction} !of'),
  cue('gap-percent', 'change', 'x', '@gap *1 of|is|at|was? {x:percent,fraction}'),
  cue('percent-more', 'change', 'x', '{x:percent,fraction} <d:@more|@fewer>'),
  cue(
    'or-percent-to',
    'part-change',
    'x',
    '<d:@rise|@fall> *1 by|of? {d} ,? or|( {x:percent,fraction} )? ,? *1 to|at {b}'
  ),
  cue(
    'or-percent',
    'part-change',
    'x',
    '<d:@rise|@fall|@more|@fewer> *2 by|of? {d} ,? or|( {x:percent,fraction}'
  ),
  cue(
    'or-percent-more',
    'part-change',
    'x',
    '{d} ,? or|( {x:percent,fraction} ,? )? <d:@more|@fewer|@rise|@fall>'
  ),
  cue(
    'or-percent-more-than-a',
    'part-change',
    'x',
    '{d} *2 ,? or|( {x:percent,fraction} ,|)? <d:@more|@fewer|@rise|@fall> than *4 {a}'
  ),
  cue(
    'amount-than-percent',
    'part-change',
    'x',
    '{d} <w:@more|@fewer|@rise|@fall> *6 than *3 {a} ~9 , a|an <d:@rise|@fall> of *1 {x:percent,fraction}'
  ),
  cue(
    'amount-above-percent',
    'part-change',
    'x',
    '{d} <w:above|below|over|under|up|down> on? *2 {a} ~9 , a|an <d:@rise|@fall> of *1 {x:percent,fraction}'
  ),
  cue(
    'amount-percent',
    'part-change',
    'x',
    '{d} <w:@more|@fewer|@rise|@fall> ~8 <d:@rise|@fall> of|by? {x:percent,fraction}'
  )
]

/** How many times. */
const multiples: readonly LinkRow[] = [
  cue('times-the', 'ratio', 'k', '{b} ~4 {k:multiple} the|as|that|what|its|last *4 {a}'),
  cue('times-to-from', 'ratio', 'k', '{k:multiple} *2 to {b} ~3 from {a}'),
  cue('times-from-to', 'ratio', 'k', '{k:multiple} *2 from {a} ~3 to {b}'),
  cue('from-to-times', 'ratio', 'k', 'from {a} ~4 to {b} ~4 {k:multiple}'),
  cue('times-as-much', 'ratio', 'k', '{k:multiple} as much|many|big|large|high|long|the|what|that|its|their'),
  cue('times-alone', 'ratio', 'k', '{k:multiple}')
]

/** The difference itself. */
const differences: readonly LinkRow[] = [
  cue(
    'more-than',
    'difference',
    'x',
    '{b} *6 ,? or? {x} *1 <d:@more|@fewer|@compared|@rise|@fall> than *4 {a}'
  ),
  cue(
    'which-is-more-than',
    'difference',
    'x',
    '{b} ~9 which|that|this|it is|was|makes|made *2 {x} *1 <d:@more|@fewer|@compared|@rise|@fall|above|below|over|under|ahead|behind> than|the|on|of? *5 {a}'
  ),
  cue('then-gap', 'difference', 'x', '{a} ~9 {b} ,|–|— a|an @gap|@change|@rise|@fall|saving of {x}'),
  cue('x-above', 'difference', 'x', '{b} *6 ,? {x} *1 <d:above|below|up|down> on|the? *3 {a}'),
  // "103 trips over 31 days" is no difference.
  cue('x-over-the', 'difference', 'x', '{b} *6 ,? {x} *1 <d:over|under> the *3 {a}'),
  cue('more-than-a', 'difference', 'x', '{x} *1 <d:@more|@fewer|@compared|@rise|@fall> than *4 {a}'),
  cue('x-from', 'difference', 'x', '{b} *4 ,? <d:@rise|@fall> by|of|a? {x} *2 from {a}'),
  cue('rose-by-from-to', 'difference', 'x', '<d:@rise|@fall> by? {x} ,? *2 from {a} ~3 to {b}'),
  cue('rose-by-to-from', 'difference', 'x', '<d:@rise|@fall> by? {x} ,? *2 to {b} ~3 from {a}'),
  cue('from-to-rise-of', 'difference', 'x', 'from {a} ~4 to {b} ,? a|an @change of {x}'),
  cue('loss-from', 'difference', 'x', '{b} *4 ,? a|an <d:@rise|@fall> of {x} *1 from|on the {a}'),
  cue('against-gap', 'difference', 'x', '!from {b} ~4 against|from|to {a} ~4 , a|an @gap|@change of {x}'),
  cue(
    'up-by',
    'difference',
    'x',
    '<d:@rise|@fall> by|of? {x:count,money,points,length,mass,area,volume} ,? *2 to {b}'
  ),
  cue(
    'too-many',
    'difference',
    'x',
    '{b} ~4 ,? or|that|which is? {x} *1 too|over long|many|few|late|much|high|low'
  ),
  cue(
    'gap-of',
    'difference',
    'x',
    'gap|difference|margin|lead|deficit|surplus|shortfall|excess|spread of {x}'
  ),
  cue('x-gap', 'difference', 'x', '{x} *1 @gap'),
  cue('x-more', 'difference', 'x', '{x} *1 <d:@more|@fewer>'),
  cue(
    'rise-of',
    'difference',
    'x',
    '<d:@rise|@fall> of|by {x:count,money,points,length,mass,area,volume,temperature}'
  ),
  cue('points', 'difference', 'x', '{x:points}')
]

/** Up or down. */
const directions: readonly LinkRow[] = [
  cue('rose-from-to', 'direction', 'b', '<d:@rise|@fall> *5 from {a} *3 to {b}'),
  cue('rose-to-from', 'direction', 'b', '<d:@rise|@fall> to {b} *7 ,? from {a}'),
  cue(
    'rose-percent-to-from',
    'direction',
    'b',
    '<d:@rise|@fall> by|of? {_:percent} ,? *1 to {b} *7 ,? from {a}'
  ),
  cue(
    'rose-percent-from-to',
    'direction',
    'b',
    '<d:@rise|@fall> by|of? *1 {_:percent,fraction} ~4 from {a} *3 to {b}'
  ),
  cue('percent-up-from', 'direction', 'b', '{b:percent} ~9 , <d:up|down|@risen|@fallen> from {a:percent}'),
  cue('is-up-from', 'direction', 'b', '{b} *9 ,? <d:up|down|@risen|@fallen> from {a}'),
  cue('from-to-change', 'direction', 'b', 'from {a} ~4 to {b} , a|an <d:@rise|@fall>'),
  cue('against-change', 'direction', 'b', '{b} *3 ,? against|from {a} ~5 , a|an <d:@rise|@fall>')
]

/** How English says what a figure was and what it became, and by how much. */
export const changeRows: readonly LinkRow[] = [
  ...pairs,
  ...shares,
  ...multiples,
  ...differences,
  ...directions
]
