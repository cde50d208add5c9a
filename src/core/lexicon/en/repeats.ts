import { wordClass } from '../../text/word-classes'

/** Words that take up a figure told before, where they stand right before it: "the 19 dead". */
export const takingUp = wordClass('the those these')

/** Words before "of the" that make it some, all or none of what was told: "each of the 221". */
export const portionsOf = wordClass('each all any none some most many half few both only every')

/** Words behind a figure with "the" that say which ones are meant: "the 40 seats it needed". */
export const singlingOut = wordClass(
  `of in on at from to for with without by about between under over near around who whom whose that which where when
  it they we he she i you his her its their our not other more needed required left remaining expected available`
)

/** Words that may follow a figure whatever it takes up. */
export const endsTakenUp = wordClass(
  'is was were are has have had will would can could may might must shall should did do does a an and but as or'
)

/** Nouns that every story counts more than one set of: the same noun is no sign of the same thing. */
export const manySets = wordClass(
  `person people man woman child member state country company minute hour day week month year time game match point
  run goal seat vote yard mile kilometre kilometer metre meter percent per cent share player team case other one
  question page word word second barrel bushel tonne ton`
)

/** What became of people, by the words for it: figures of one fate are of one measure. */
export const fateWords: ReadonlyMap<string, string> = new Map(
  (
    [
      ['dead', 'dead killed kills kill killing died dies die dying deaths death drowned perished'],
      [
        'hurt',
        'injured injures injuring injuries injury wounded wounding hurt hospitalised hospitalized casualties'
      ],
      ['missing', 'missing unaccounted'],
      ['held', 'arrested arrests arrest detained'],
      ['saved', 'rescued rescues survived survivors saved']
    ] as const
  ).flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const))
)

/** Numbers that sound or look alike in words: "fifteen" and "fifty". */
export const alikeInWords: ReadonlyMap<number, number> = new Map(
  [3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [
    [10 + digit, digit * 10],
    [digit * 10, 10 + digit]
  ])
)

/** How one more is told without the noun, and how two more are. */
export const oneMore = wordClass('one another')
export const twoMore = wordClass('two couple')
