import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameGender } from '../../../src/core/checks/name.gender'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameGender])

describe('name.gender', () => {
  it('marks the pronoun', () => {
    const [finding] = run(
      'Mr Haldane opened the shop. He sold rope. Mr Haldane shut her doors on Friday. He is 84.'
    )
    expect(finding!.severity).toBe('warning')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['her'])
    expect(messageFor(finding!)).toBe('Only Haldane can be meant by “her”; elsewhere it is “he”.')
  })

  it('puts the possessive right, and shows a doer who is a pronoun', () => {
    const [finding] = run('He was put on the list in May and had her hip replaced in June.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['He', 'her'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['his'])
    expect(messageFor(finding!)).toBe('“her” can only be what “He” owns here, and that would be “his”.')
  })

  it.each([
    ['Dame Ruth Pallister, the chairwoman, shook his head and sat down.', 'his'],
    ['Mr Justice Hale shook her head and adjourned the case.', 'her'],
    ['Nurse Bridget Foy, who has been here since 2003, said it was the worst night of his career.', 'his'],
    ['It was the saddest case that she had worked on in his 16 years with the police.', 'his'],
    ['Farida Noor won the long jump. In the final she took his third gold of the week.', 'his'],
    ['The widow, Mrs Clara Dobbs, said he would sell the farm.', 'he'],
    ['“I have no regrets,” Ms Yamada said. He retires on June 30.', 'He'],
    ['Tom Reyes opened the bakery in 1998. He bakes at night. On Sundays she rests.', 'she'],
    ['She stepped down in April, citing his health, and moved to Leeds.', 'his']
  ])('finds: %s', (text, pronoun) => {
    const wide = text.replaceAll(' ', '\u00a0')
    const wrapped = text.replace(/(.{50,}?) /g, '$1\n')
    for (const printed of [text, wide, wrapped]) {
      const findings = run(printed)
      expect(findings.map(({ places }) => places.at(-1)!.quote)).toEqual([pronoun])
      expect(findings[0]!.severity).toBe('warning')
    }
  })

  it.each([
    'Mr Haldane opened the shop with a widow. He sold rope. Mr Haldane shut her doors on Friday. He is 84.',
    'Mr Haldane bought the ship. He loved her. Mr Haldane shut her hatches on Friday. He is 84.',
    'Mr Haldane and Ms Orr bought it. He sold rope. Mr Haldane shut her doors on Friday. He is 84.',
    'Mr Haldane opened the shop. He sold rope. “She shut her doors,” Mr Haldane said. He is 84.',
    'Mr Okello said that his wife had told the story of her 30 years on the ice.',
    'Dame Ruth Pallister thanked the secretary and handed him his notebook. She would not be drawn.',
    'Farida Noor won the long jump. Her coach, Ali Reza, had promised his team a dinner. She laughed at his joke.',
    'The actress Lena Brandt cancelled the show when her partner lost his voice. She will sing in June.',
    'The widow, Mrs Clara Dobbs, said her son would sell the farm and that he had her blessing.',
    'Mr Bose drove his mother to Pune, where she had her knee replaced in March.',
    'She told the inquiry that the captain had done his best to warn the crew.',
    'Mr Lindgren said that his daughter had changed her mind.',
    'Ms Achieng said the minister had promised desks. She said he had broken his word.',
    'Asked about the president, Ms Kerr said he had lost his way.',
    'Ms Webb, 40, was hit by a cyclist. He broke her wrist and his bicycle.',
    'Mr Quinn had words with her. He broke her arm and her wrist.',
    'Mr Abiola launched the tug Moremi; she made her first voyage in her 30th year.',
    'The baby lost his rattle, Mrs Penn said. She found it under the chair.',
    'Margaret Cole, a nurse, sat with the dying man in his last hours. She shook her head and closed his eyes.',
    'Jordan Blake won the race. She is 17. Blake said his coach, Lee Tran, had shaken his head at her start.',
    'The president, who spoke for an hour about Hilda Dean, has changed his tune.',
    'Matthew Ives wrote of the Deans. He asked why she had run. Mary Dean was silent.',
    'Ms Tan is a nurse. Everybody must bring his or her own cup, she said.',
    'Robin Orr opened the shop. Robin Orr shut her doors on Friday.',
    'Robin Orr opened the shop. He sold rope and she sold tar. Robin Orr shut her doors.',
    'Mr Tom Hale says he did her homework twice. Lily, nine, slept on the sofa.',
    'Mrs Jane Pell rolled up his sleeves and gave Sam the jab. She counted to three.',
    'Mr Dev Anand brought in the mare on Monday. He had her hip X-rayed at once and walked her home.',
    'Captain Hugh Moss lost her bearings in fog, the owners of the Lady Ann said; he found the ship again at noon.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
