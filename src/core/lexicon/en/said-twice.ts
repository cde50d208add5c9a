import { wordClass } from '../../text/word-classes'

/**
 * Words that may stand twice in a row: by grammar ("that that", "it is what it is is", "gave her her start"), for stress
 * ("very very long"), as sounds ("ha ha") or as a name of a kind ("the middle middle class"). Every other ordinary word
 * that does is a misprint: of 107 in five thousand printed articles, two were meant ("pop pop", "point to to").
 */
export const mayStandTwice = wordClass(`
  that had is was it you her him us them me one do does did on up out off over down about all more there here now what
  who how why well can will may not so too again that's it's
  very many much way long far really quite big bad good great grand little old new hot cold dear high low deep hard fast
  slow just never always please first second third last best double half middle dead true real
  no yes yeah ha ho he hee tut yuck yum bye hey hear knock pop chop tick ding dong choo boo la na da blah hush there's sorry
  wait stop run go win fight peace kill help home mama papa
  hundred thousand million billion two three four five six seven eight nine ten
`)

/** Words behind which "in in" may stand, one "in" for each: "phased in in May", "the best it has been in in years". */
export const takesIn = wordClass(`
  be been is was are were being come comes came coming go goes went gone going get gets got getting put puts putting bring
  brings brought bringing move moves moved moving let lets set sets call calls called kick kicks kicked phase phases phased
  add added check checked fill filled step stepped turn turned take takes took taken give gave given lock locked fly flew
  flown jump jumped pitch pitched send sent settle settled sign signed sink sank sunk sworn usher ushered vote voted write
  wrote written live lived lives believe believed involved interested join joined drop dropped build built dig dug log logged
  it them this that all him her us me one start started stay stayed hand handed tune tuned weigh weighed cash cashed rein
  reined hem hemmed snow snowed fence fenced rope roped trade traded pour poured pull pulled squeeze squeezed
`)

/** Behind these "had had" is once too often: "has had had". */
export const hasHad = wordClass('have has having')
