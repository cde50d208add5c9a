import { wordClass } from '../../text/word-classes'

/** Small words of the language, none of which is part of a name though a sentence or a title sets it with a capital. */
export const functionWords = wordClass(`
  the a an this that these those it its he she they we i you his her their our my your there here who whom whose which what
  why how where when while if unless although though because as than and or but nor so yet in on at by for from to of
  with without within into onto over under after before since until till during about against between among amid amongst through
  across along around behind beyond despite except inside near off out outside past per plus toward towards up upon via
  is are was were be been being am has have had do does did can could will would shall should may might must
  not no yes also however meanwhile moreover furthermore nevertheless nonetheless later earlier now then today yesterday tomorrow
  tonight once twice again still even only just both either neither each every some any many much most more few several all
  one two three four five six seven eight nine ten another other others such same last next first second third according
  instead thus hence therefore perhaps maybe please well indeed besides like never always often too very me him us them
  it's that's he's she's i'm i've we're they're you're don't didn't there's what's`)

/** Small words inside a name ("Ludwig van Beethoven", "Naim ul Hasan"). */
export const nameParticles = wordClass(
  'ul al bin ibn bint ben van von der den de di da do dos das del della delle du la le lo los las ur us ter ten te zu y e el abu af av'
)
