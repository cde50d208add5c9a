import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../src/core/checks/run-checks'
import { textResidue } from '../../../src/core/checks/text.residue'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [textResidue])

/** Texts with residue: the kind, and the words that were left. */
const left: readonly (readonly [kind: string, words: string, text: string])[] = [
  ['assistant', 'Would you like me to shorten', 'The ferry sank in May. Would you like me to shorten this?'],
  ['assistant', 'As of my last update', 'As of my last update, the harbour has two cranes.'],
  ['assistant', 'as of my knowledge cutoff', 'The rate was 4 per cent as of my knowledge cutoff.'],
  ['assistant', 'As an AI language model', 'As an AI language model, I cannot name the suspect.'],
  ['assistant', 'As a large language model', 'As a large language model, I have no view of the weir.'],
  ['assistant', 'Certainly! Here is', 'Certainly! Here is a story on the weir.'],
  ['assistant', 'Sure, here’s', 'Sure, here’s the piece on the weir.'],
  ['assistant', 'Absolutely! Below is', 'Absolutely! Below is the piece.'],
  ['assistant', 'Here’s a revised version', 'Here’s a revised version of the piece on the weir.'],
  ['assistant', 'Here is the rewritten article', 'Here is the rewritten article:'],
  ['assistant', 'I hope this helps', 'The weir opens in June. I hope this helps!'],
  [
    'assistant',
    'Let me know if you’d like me to',
    'The weir opens in June. Let me know if you’d like me to add a quote.'
  ],
  ['assistant', 'Let me know if you want any changes', 'The end. Let me know if you want any changes.'],
  ['assistant', 'I’m sorry, but I can’t', 'I’m sorry, but I can’t help with that.'],
  ['assistant', 'I cannot fulfill this request', 'I cannot fulfill this request.'],
  [
    'assistant',
    'I don’t have access to real-time',
    'I don’t have access to real-time figures of the harbour.'
  ],
  ['assistant', 'Is there anything else you’d like', 'It opens in June. Is there anything else you’d like?'],
  ['assistant', 'Feel free to adjust the', 'It opens in June. Feel free to adjust the names.'],
  ['assistant', 'If you’d like, I can write', 'It opens in June. If you’d like, I can write a headline.'],
  ['assistant', 'Regenerate response', 'It opens in June. Regenerate response'],
  ['assistant', 'Word count: 412', 'It opens in June.\n\nWord count: 412'],
  ['citation', 'contentReference[oaicite:0]', 'The weir opens in June:contentReference[oaicite:0].'],
  [
    'citation',
    'contentReference[oaicite:3]{index=3}',
    'It opens in June :contentReference[oaicite:3]{index=3}.'
  ],
  ['citation', '【4†source】', 'The weir opens in June【4†source】.'],
  ['citation', '【12:3†report.pdf】', 'It cost 4m crowns【12:3†report.pdf】.'],
  ['citation', 'turn0search3', 'It cost 4m crowns turn0search3.'],
  ['citation', 'turn2news11', 'It cost 4m crowns (turn2news11).'],
  ['citation', 'utm_source=chatgpt.com', 'See https://weir.example/a?utm_source=chatgpt.com for more.'],
  ['citation', '[3](https://weir.example)', 'It cost 4m crowns [3](https://weir.example).'],
  ['citation', '[^2^]', 'It cost 4m crowns.[^2^]'],
  ['citation', '[citation needed]', 'It cost 4m crowns [citation needed].'],
  ['placeholder', 'TKTK', 'The mayor, TKTK, opened the weir.'],
  ['placeholder', 'TK', 'The mayor, who is TK years old, opened it.'],
  ['placeholder', 'TK', 'Ms Orford, TK, opened it.'],
  ['placeholder', 'XX,XXX', 'Some XX,XXX people came.'],
  ['placeholder', 'xx.xx', 'It cost xx.xx crowns.'],
  ['placeholder', 'XX', 'Turnout was XX per cent.'],
  ['placeholder', 'XXX', 'Some XXX people came.'],
  ['placeholder', '$X', 'The owner paid $X million for it.'],
  ['placeholder', '$XX', 'It rose by $XX million.'],
  ['placeholder', 'May XX', 'The weir opens on May XX.'],
  ['placeholder', '[CHECK]', 'It opened in 1911 [CHECK].'],
  ['placeholder', '[NAME]', 'The mayor, [NAME], spoke.'],
  ['placeholder', '[INSERT QUOTE]', '[INSERT QUOTE] It opens in June.'],
  ['placeholder', '[DATE TK]', 'It opens on [DATE TK].'],
  ['placeholder', '[Your Name]', 'By [Your Name]'],
  ['placeholder', '[insert figure here]', 'It cost [insert figure here] crowns.'],
  ['placeholder', '[Company Name]', 'The weir was built by [Company Name].'],
  ['placeholder', 'Lorem ipsum dolor sit amet', 'Lorem ipsum dolor sit amet. The weir opens.'],
  ['placeholder', 'HEADLINE HERE', 'HEADLINE HERE\n\nThe weir opens in June.'],
  ['placeholder', 'PHOTO CREDIT HERE', 'Image: PHOTO CREDIT HERE'],
  ['placeholder', 'Caption goes here', 'Caption goes here. The weir opens.'],
  ['placeholder', 'DD/MM/YYYY', 'It opens on DD/MM/YYYY.'],
  ['placeholder', '??', 'Turnout was ??% on Sunday.'],
  ['template', '{{name}}', 'Dear {{name}}, the weir is open.'],
  ['template', '{{ }}', 'The weir cost {{ }} crowns.'],
  ['template', '{name}', 'The mayor, {name}, opened it.'],
  ['template', '%s', 'The mayor, %s, opened it.'],
  ['template', '${' + 'total}', 'It cost ${' + 'total} crowns.'],
  ['template', '{% if open %}', '{% if open %}The weir is open.'],
  ['template', '<%= city %>', 'The weir of <%= city %> is open.'],
  ['template', '[object Object]', 'The mayor, [object Object], opened it.'],
  ['template', '#REF!', 'It cost #REF! crowns.'],
  ['template', 'NaN', 'Turnout was NaN% on Sunday.'],
  ['template', 'undefined', 'She won by undefined votes.'],
  ['template', 'null', 'Turnout was null per cent.'],
  ['template', '$undefined', 'It cost $undefined in all.'],
  ['template', '*|FNAME|*', 'Dear *|FNAME|*, the weir is open.'],
  ['markup', '&nbsp;', 'The weir&nbsp;is open.'],
  ['markup', '&amp;', 'Marsh &amp; Sons built it.'],
  ['markup', '<br>', 'The weir is open.<br>It cost 4m.'],
  ['markup', '<span class="x">', 'The <span class="x">weir is open.'],
  ['markup', '€™', 'The mayorâ€™s weir is open.'],
  ['markup', '�', 'The mayor�s weir is open.'],
  ['markup', '**The cost**', '**The cost** It cost 4m.'],
  ['desk', '[pls check]', 'It opened in 1911 [pls check].'],
  ['desk', '(please check spelling)', 'Ms Orforde (please check spelling) spoke.'],
  ['desk', 'NOTE TO EDITOR', 'NOTE TO EDITOR: the photo is late.'],
  ['desk', 'sub: trim', 'The weir is open. sub: trim here'],
  ['desk', '[Subs: cut from here]', '[Subs: cut from here] The weir is open.'],
  ['desk', 'MORE TO COME', 'The weir is open.\n\nMORE TO COME'],
  ['desk', '(cq)', 'Ms Orforde (cq) spoke.'],
  ['desk', 'EMBARGOED UNTIL', 'EMBARGOED UNTIL 6 May. The weir is open.'],
  ['desk', 'PHOTO TO COME', 'PHOTO TO COME. The weir is open.'],
  ['desk', 'Commented [AB1]:', 'The weir is open. Commented [AB1]: is it?'],
  ['template', '<<<<<<<', 'The weir\n<<<<<<< HEAD\nis open.']
]

/** Right texts, each near to one of the kinds. */
const right: readonly string[] = [
  'The clerk asked: “Would you like me to open the gate?”',
  'The chatbot said, “As an AI language model, I cannot.” A second chatbot agreed.',
  'Readers of ChatGPT’s answer saw turn0search3 in it. ChatGPT’s makers mended it.',
  'Here is the mayor with her dog. Here’s the thing: it rains.',
  'She said she hoped this helps. Certainly, it will rain.',
  'As of my birthday, I am retired. As an aide, I said nothing.',
  'Super Bowl XXX was played in Tempe; Pius XX is no pope.',
  'Women have two X chromosomes, XX; men have XY.',
  'A size XXL shirt from TK Maxx.',
  'Mr T.K. Rao and TK Elevator won the bid.',
  'Dos XX is a beer, The xx a band.',
  'A template prints {name} where a name goes. Templates also take {{ }}.',
  'In HTML, <br> breaks a line. The code &nbsp; keeps two words together. HTML is old.',
  'The function is undefined at nought. The marriage was null and void.',
  'Nan Orford, 81, is a nan of four.',
  'The firms AT&T, R&D Ltd and Marsh & Sons merged.',
  'It rose 5%, or %5 as some print it.',
  'He swore: the f***ing s**t had to stop, the b**ch.',
  'The stylebook says that lorem ipsum fills a dummy. The dummy has no text. A designer likes it so.',
  'The court said [it] had erred; the rest [sic] stands [emphasis added].',
  '“[Name withheld] was there,” the note read. “[They] lied.”',
  'Congressional Quarterly (CQ) reported it.',
  'More to come is what she hopes for: more, to come home.',
  'Note to self, she thought: bring a coat.',
  'He left a note to the editor of the diary on the desk.',
  'The village has 27 (twenty-seven) wells.',
  'The court fined him five (5) crowns and ten (10) cents.',
  'Brown scored two (3) and Poe one (1).',
  'They were twelve (3) in the book, as the footnote says.',
  'In placeholder text the designer wrote [NAME]. A placeholder is a sign.',
  'The price is $10 million; if X pays, Y gains.',
  'The file a_b.txt, the tag #weir and @name are on the net.',
  'Ms Pell (pictured) said [a spokesperson later confirmed] that it was so.',
  'The ratio is 1:2; see (1) and [2].',
  'The film “Insert Coin Here” runs.',
  'The headline was bold. Here he stopped. Caption, here, means words.',
  'The album <3 and the sign 5 < 6 > 4.',
  'The company IF & WHEN; Q&A; S&P 500.',
  'She asked ?? in the chat, and “??%” he wrote.',
  'A first paragraph tells of the weir and of the mayor who opened it on a wet day.\n\nA second one tells of the fish, the anglers, the price of bait and the owl.'
]

describe('text.residue', () => {
  it.each(left)('%s: %s', (kind, words, text) => {
    const findings = run(text)
    expect(findings.map(({ code, places }) => [code, places[0]!.quote])).toEqual([[kind, words]])
    expect(findings[0]!.severity).toBe('error')
  })

  it.each(right)('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it('notes the same words once, with every place', () => {
    const [finding, ...more] = run('The&nbsp;weir is&nbsp;open.')
    expect(more).toEqual([])
    expect(finding!.places).toHaveLength(2)
  })

  it('notes a lede that is printed twice', () => {
    const lede = 'The old weir of Holm opened again on Sunday after nine years of work, the mayor said.'
    const again = 'The old weir of Holm opened again on Sunday after ten years of work, the mayor said.'
    const [finding, ...more] = run(`${lede}\n\n${again}\n\nIt cost 4m.`)
    expect(more).toEqual([])
    expect([finding!.code, finding!.severity, finding!.places[0]!.quote]).toEqual(['twice', 'note', again])
  })

  it.each([
    ['The village has 27 (seventy-two) wells.', ['27', 'seventy-two']],
    ['The village has twenty-one (12) wells.', ['twenty-one', '12']],
    ['A fine of 4 (three) crowns.', ['4', 'three']]
  ])('%s', (text, quotes) => {
    const [finding] = run(text)
    expect(finding!.code).toBe('spelt')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(quotes)
  })
})
