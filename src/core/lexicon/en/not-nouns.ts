/** Words after a number that begin something else than the thing counted: none of them is a noun. */
export const notNouns: ReadonlySet<string> = new Set(
  `in on at by for from to of with over under per as than about around above below between among within without
  through throughout into onto off out up down across along during despite including excluding until till since
  before after near upon via and or but nor so yet if whether while when where why how because although though unless
  the a an this that these those each every all both some any no my our your his her its their whose which who whom what
  he she it they we you him them me there here
  is was were are has have had be been being do does did will would can could shall should may might must cannot
  said says told made took went came got goes gave shown showed include includes included saw getting going taking
  receiving providing affected questioned dropped represented recognised submitted triumphed dominated feels
  compared based according due not also only just even still again already now then ago later earlier sooner
  today tomorrow yesterday tonight together away instead therefore however possibly presently respectively
  relatively annually perhaps once last next more fewer less most such against`.split(/\s+/)
)
