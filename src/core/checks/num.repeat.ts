import type { Facts } from '../facts/facts-of'
import { ageTurned } from '../facts/repeats/ages-told'
import { toldTwice } from '../facts/repeats/told-before'
import { tableSentences } from '../facts/table-sentences'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { quotationAround } from './quotation-around'

export const numRepeat: Check = {
  id: 'num.repeat',
  summary: 'One fact printed twice, with figures a slip of the fingers apart.',
  why: 'A figure is typed anew each time it is used, and corrected in one place only.',
  severity: 'warning',
  messages: {
    slip: ({ first, second }) =>
      `“${first}” and “${second}”: one figure printed twice, a slip of the fingers apart?`
  },
  examples: [
    {
      text: 'Police closed 12,575 net cafes in autumn. Parents had feared the cafes. The 12,975 cafes were shut in weeks.',
      code: 'slip',
      because: 'the cafes told of before, and one digit other'
    },
    {
      text: 'The broker agreed to pay $850m to settle the suit. The $805m settlement was approved in May.',
      code: 'slip',
      because: 'the settlement told of before, with two digits changed about'
    },
    {
      text: 'The quay gave way at noon and 23 people died. Prayers for the 32 dead were said in the chapel.',
      code: 'slip',
      because: 'the dead both times'
    },
    {
      text: 'The new pier stands on 212 piles. Divers looked at each of the 221 in May.',
      code: 'slip',
      because: 'each of what was told before'
    },
    {
      text: 'The stone weighs 387 grams. It will be cut in May, and museums share the 378 grams.',
      code: 'slip',
      because: 'grams both times, and nothing else weighs so much'
    },
    {
      text: 'A diver of 54 was found off Skerry on Monday. The 45-year-old had gone down alone.',
      code: 'slip',
      because: 'one diver, one age'
    },
    {
      text: 'The library moved 14,620 volumes by hand in a week. Last night, 14,260 volumes had been moved by hand.',
      code: 'slip',
      because: 'volumes moved by hand both times, digits changed about'
    },
    {
      text: 'A diver of 54 and a diver of 45 were found. The 45-year-old had gone down alone.',
      code: null,
      because: 'two divers'
    },
    {
      text: 'The quay gave way and 17 people died. Two more died in hospital. He read the names of the 19 dead.',
      code: null,
      because: '17 and two more'
    },
    {
      text: 'At first the ministry said 23 people had died. It later put the toll at 32 dead. The 32 dead will be buried on Monday.',
      code: null,
      because: 'told anew before'
    },
    {
      text: 'The mast at Brough is 146 metres tall. The 164-metre mast at Keld is taller.',
      code: null,
      because: 'it says which mast'
    },
    {
      text: 'The firm wanted to cut 2,840 posts. In the end it shed 2,480 posts.',
      code: null,
      because: 'what was planned and what was done'
    },
    {
      text: 'Police closed 12,575 net cafes in 2003. In 2004 they closed 12,975 cafes.',
      code: null,
      because: 'two years'
    },
    {
      text: 'Some 7,000 jobs will go. Exactly 7,024 jobs were listed.',
      code: null,
      because: 'rounded, then exact'
    },
    {
      text: 'Women earn £50,000 in the south. Women earn £20,000 in the north.',
      code: null,
      because: 'another figure'
    },
    {
      text: 'The shop sold 12,575 cakes. The baker ate 12,975 loaves.',
      code: null,
      because: 'cakes and loaves'
    },
    {
      text: 'Closures rose to 12,975 cafes from 12,575 cafes. The police closed the cafes.',
      code: null,
      because: 'before and after'
    }
  ],
  run({ reading, measured, quotations }: Facts) {
    const cells = tableSentences(reading)
    const figures = toldTwice(reading, measured).filter(
      ({ first, second }) =>
        !cells.has(first.sentence) &&
        !cells.has(second.sentence) &&
        !quotationAround(quotations, second.span.start)
    )
    const ages = ageTurned(reading)
    return [...figures, ...(ages ? [{ first: ages[0], second: ages[1] }] : [])].map((told) =>
      findingOf(reading.text, told)
    )
  }
}

/** Two figures that should be one. */
interface Told {
  readonly first: { readonly span: Span }
  readonly second: { readonly span: Span }
}

function findingOf(text: string, { first: a, second: b }: Told): RawFinding {
  const [first, second] = [placeAt(text, a.span, 'first'), placeAt(text, b.span, 'second')]
  const change = (at: typeof first, form: string) => ({
    label: form,
    edits: [{ start: at.start, end: at.end, text: form }]
  })
  return {
    code: 'slip',
    data: { first: first.quote, second: second.quote },
    places: [first, second],
    repairs: [change(second, first.quote), change(first, second.quote)]
  }
}
