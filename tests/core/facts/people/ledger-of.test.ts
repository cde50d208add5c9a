import { describe, expect, it } from 'vitest'
import { factsIn, wordsOf } from '../../article'

const names = (text: string) =>
  wordsOf(
    text,
    factsIn(text).names.map(({ span }) => span)
  )

describe('ledgerOf', () => {
  it.each([
    ['The BJP MP Hukum Singh died.', ['Hukum Singh']],
    ["Samajwadi Party's Kanpur Cant MLA Mohammad Hassan Roomi wept.", ['Mohammad Hassan Roomi']],
    ['BJPs Lokendra Singh had won.', ['Lokendra Singh']],
    ['Lokendra Singh won. Lokendra died later.', ['Lokendra Singh', 'Lokendra']],
    ["Then Maneka's Sanjay Awasthi spoke.", ['Sanjay Awasthi']],
    ["They fielded Irfan Solanki's wife Naseem Solanki.", ['Irfan Solanki', 'Naseem Solanki']],
    ['Prime Minister Narendra Modi met Dr. Manmohan Singh.', ['Narendra Modi', 'Manmohan Singh']],
    ['Naeem-ul-Hasan Khan spoke.', ['Naeem-ul-Hasan Khan']],
    ['Then Jean-Paul Marlow met Anne-Marie Pell.', ['Jean-Paul Marlow', 'Anne-Marie Pell']],
    ['A film by Sterling Moss and Ingrid Keating.', ['Sterling Moss', 'Ingrid Keating']],
    ['Naim ul Hasan spoke.', ['Naim ul Hasan']]
  ])('%s', (text, words) => {
    expect(names(text)).toEqual(words)
  })

  it.each([
    'The Election Commission of India met in Uttar Pradesh.',
    'Meanwhile, voters in Kairana Lok Sabha seat waited.',
    'He died on Lucknow-Agra Expressway.',
    'The Franco-British Council met.',
    'On Thursday the High Court sat.',
    'The EVM and VVPAT units failed.',
    'Then came Finding Nemo and Saving Private Ryan.'
  ])('reads no name in: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('takes a short form and a long one for one person, and people of one family apart', () => {
    const { people } = factsIn(
      'Hassan Roomi wept. Mohammad Hassan Roomi left. Irfan Solanki and Naseem Solanki came.'
    )
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Mohammad Hassan Roomi', 2],
      ['Irfan Solanki', 1],
      ['Naseem Solanki', 1]
    ])
  })
})
