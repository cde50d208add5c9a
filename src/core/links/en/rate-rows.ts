import type { LinkRow } from '../link-row'

/** How English says one measure in two units, and what so many at so much each come to. */
export const rateRows: readonly LinkRow[] = [
  // One measure, two units; one amount, two spans of time.
  { id: 'unit-brackets', law: 'conversion', target: 'b', pattern: '{a=b}' },
  { id: 'unit-comma', law: 'conversion', target: 'b', pattern: '{a} *3 , {b} ,|.|;' },
  {
    id: 'unit-is',
    law: 'conversion',
    target: 'b',
    pattern: '{a:length,area,volume,mass,speed} ~5 is|are|equals {b}'
  },
  { id: 'warmer-by', law: 'warming', target: 'b', pattern: '@varies *2 by|of {a=b:temperature}' },
  {
    id: 'by-warmer',
    law: 'warming',
    target: 'b',
    pattern: '{a=b:temperature} *1 @warmer *1 than|average|normal|usual|levels'
  },
  { id: 'pace-or', law: 'pace', target: 'b', pattern: '{a:per} *2 ,? or|( {b:per}' },
  {
    id: 'pace-which',
    law: 'pace',
    target: 'b',
    pattern: '{a:per} *2 ,? which|that is|was|means|makes *2 {b:per}'
  },
  { id: 'money-brackets', joins: 'exchange', law: 'exchange', target: 'b', pattern: '{a=b}' },
  {
    id: 'money-is',
    joins: 'exchange',
    law: 'exchange',
    target: 'b',
    pattern: '{a:money} *1 is|was|equals {b:money}'
  },
  // No more than have room.
  { id: 'holds', joins: 'capacity', pattern: '@venue ~4 holds|seats|accommodates|capacity *2 {c:count}' },
  { id: 'capacity-of', joins: 'capacity', pattern: 'capacity of|is|was {c:count}' },
  { id: 'seats-for', joins: 'capacity', pattern: 'seats|room for {c:count}' },
  { id: 'c-seats', joins: 'capacity', pattern: '@venue *3 {c:count} seats' },
  { id: 'crowd', law: 'within', target: 'x', pattern: '@crowd ~9 {x:count}' },
  {
    id: 'crowd-numbered',
    law: 'within',
    target: 'x',
    pattern: '@crowd ~9 ~6 numbered|was|were|reached|of {x:count}'
  },
  {
    id: 'watched',
    law: 'within',
    target: 'x',
    pattern: '{x:count} *2 watched|attended|packed|filled|crammed'
  },
  // Told vaguely, and exactly.
  { id: 'to-be-exact', law: 'told-exactly', target: 'b', pattern: '{a} ~6 or {b} to be exact|precise' },
  // What one makes: the whole told just before.
  { id: 'or-each', law: 'product', target: 'u', pattern: '{t} *3 ,? or *2 {u:per}' },
  { id: 'average-each', law: 'product', target: 'u', pattern: '{t} ~8 @averages *3 {u:per}' },
  { id: 'comma-each', law: 'product', target: 'u', pattern: '{t} *4 , *3 {u:per}' },
  { id: 'which-each', law: 'product', target: 'u', pattern: '{t} ~5 which|that @comesTo *3 {u:per}' },
  // What one makes: the number told just before.
  { id: 'at-each', law: 'product', target: 'u', pattern: '{n} *4 ,? at *4 {u:per}' },
  {
    id: 'serves-or',
    law: 'product',
    target: 'u',
    pattern: 'serves|feeds|seats|for|between *1 {n} ~4 {t:money} ,? or|( *2 {u:per}'
  },
  { id: 'at-and-the', law: 'product', target: 't', pattern: '{n} *2 at *1 {u:money} ,|; and ~7 {t:money}' },
  {
    id: 'averaged-which-makes',
    law: 'product',
    target: 't',
    pattern: '{n} ~4 @averages of? {u} ~6 @comesTo *3 {t}'
  },
  { id: 'for-or', law: 'product', target: 'u', pattern: '{t} *1 for *2 {n} *2 ,? or|( *2 {u:per}' },
  {
    id: 'they-averaged',
    law: 'product',
    target: 'u',
    pattern: 'they|which|it|these averaged|average *1 {u}'
  },
  {
    id: 'that-average',
    law: 'product',
    target: 'u',
    pattern: 'that|this|it|which is|was|makes|made|gives|gave|means *1 @averages of *1 {u}'
  },
  {
    id: 'and-which-makes-to',
    law: 'product',
    target: 'u',
    pattern: '{t:count} *3 and *3 {n:count} *2 ,? which|that @comesTo *1 {u:count} *2 to|for|per a|each|every'
  },
  // What all make.
  {
    id: 'of-each-total',
    law: 'product',
    target: 't',
    pattern: '{n:count} *3 of|with *2 {u} each ~6 @total *1 of|:|is|was {t}'
  },
  {
    id: 'of-each-in-all',
    law: 'product',
    target: 't',
    pattern: '{n:count} *3 of|with *2 {u} each ,|; ~3 {t} *3 in all|total|altogether'
  },
  { id: 'at-each-makes', law: 'product', target: 't', pattern: '{n} *4 ,? at *4 {u} ~9 @comesTo *3 {t}' },
  {
    id: 'each-t-in-all',
    law: 'product',
    target: 't',
    pattern: '{u:per} *2 ,|; or? {t} *2 in all|total|altogether'
  },
  { id: 'each-makes', law: 'product', target: 't', pattern: '{u:per} ~9 @comesTo *3 {t}' },
  { id: 'makes', law: 'product', target: 't', pattern: '@comesTo *2 {t}', explains: true },
  { id: 'in-all', law: 'product', target: 't', pattern: '{t} *2 ,? in all|total' },
  // Any amount that goes by something, any average.
  { id: 'an-amount', law: 'product', target: 'u', pattern: '{u:per,speed}', explains: true },
  { id: 'average-per', law: 'product', target: 'u', pattern: '@averages *3 {u:per}' },
  { id: 'average', law: 'product', target: 'u', pattern: '@averages *3 {u}', explains: true },
  {
    id: 'in-time',
    law: 'speed',
    target: 'u',
    pattern: '!to {t:length} ~5 in {n:duration} ~5 {u:speed,length}'
  },
  { id: 'any-product', law: 'product', target: 't', pattern: '{t:long}', explains: 'only' },
  { id: 'time', law: 'product', target: 'n', pattern: '{n:duration}', explains: true }
]
