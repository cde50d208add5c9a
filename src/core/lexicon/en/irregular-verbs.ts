import { wordClass } from '../../text/word-classes'

/** Participles with the past form of their verb, where the two differ. Not those whose past another verb shares. */
export const pastByParticiple: ReadonlyMap<string, string> = new Map(
  `
  beaten beat|overcome overcame|taken took|overtaken overtook|mistaken mistook|seen saw|overseen oversaw|given gave
  forgiven forgave|written wrote|driven drove|broken broke|chosen chose|stolen stole|shown showed|drawn drew
  withdrawn withdrew|eaten ate|bitten bit|hidden hid|thrown threw|overthrown overthrew|known knew|grown grew|flown flew
  worn wore|torn tore|spoken spoke|frozen froze|woken woke|sung sang|rung rang|sunk sank|drunk drank|done did
  undone undid|forsaken forsook|shaken shook|forgotten forgot|sworn swore|ridden rode|overridden overrode
  `
    .trim()
    .split(/[|\n]\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string])
)

/** Participles without an ending of their own that are the past form as well. */
export const pastLikeParticiple = wordClass(`
  won lost sold bought built rebuilt made remade held upheld withheld kept left led misled met paid repaid put set cut hit hurt
  shot sent spent told found brought taught fought caught sought struck heard fed read split shut spread lit hung dug stuck
  swept bent lent dealt felt meant bound wound ground laid overpaidoutbid undercut let`)
