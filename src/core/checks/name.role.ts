import { type Affiliation, affiliationsOf } from '../facts/affiliations'
import type { Person } from '../model/fact'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Words that tell of a change of party, or of two parties behind one candidate. */
const changes =
  /\b(?:join(?:s|ed|ing)?|quit(?:s|ting)?|left|leaving|defect\w*|switch\w*|cross(?:ed|ing)|former|formerly|ex|erstwhile|rebel\w*|expel\w*|merge[ds]?|allian\w*|all(?:y|ies|ied)|back(?:s|ed|ing)|support\w*|joint\w*|turncoat|previously|earlier|later|then|now|once|until|since|return(?:ed|s)|mov(?:ed|ing)|resign\w*|migrat\w*|had|(?:19|20)\d\d)\b/i

export const nameRole: Check = {
  id: 'name.role',
  summary: 'One person given to two parties.',
  why: 'A candidate under the wrong party turns the story of an election upside down.',
  severity: 'warning',
  messages: {
    'two-parties': ({ person, first, second }) =>
      `${person} is of “${first}” in one place and of “${second}” in another.`
  },
  examples: [
    {
      text: 'Asha Rawat (BJP) got 20,000 votes. The BSP candidate Asha Rawat conceded defeat.',
      code: 'two-parties',
      because: 'one candidate, two parties'
    },
    {
      text: 'Asha Rawat of the Congress won. The AAP’s Rawat was cheered.',
      code: 'two-parties',
      because: 'the surname alone, under another party'
    },
    {
      text: 'Asha Rawat (BJP) won. Bharatiya Janata Party leader Asha Rawat wept.',
      code: null,
      because: 'a party in full and in short'
    },
    {
      text: 'BSP leader Asha Rawat spoke. Asha Rawat of the SP joined that party in May.',
      code: null,
      because: 'a change of party is told'
    },
    {
      text: 'Asha Rawat of the BJP beat the SP’s Irfan Rawat.',
      code: null,
      because: 'two people of one surname'
    },
    {
      text: 'Asha Rawat of the RLD won, the joint candidate. SP candidate Asha Rawat wept.',
      code: null,
      because: 'a joint candidate of two parties'
    },
    {
      text: 'Asha Rawat (BJP) won. The Congress called Asha Rawat a thief.',
      code: null,
      because: 'the other party only speaks of her'
    }
  ],
  run({ reading, people }) {
    const byPerson = new Map<Person, Affiliation[]>()
    for (const affiliation of affiliationsOf(reading, people)) {
      const same = byPerson.get(affiliation.person)
      if (same) same.push(affiliation)
      else byPerson.set(affiliation.person, [affiliation])
    }
    const findings: RawFinding[] = []
    for (const [person, all] of byPerson) {
      const parties = new Set(all.map(({ party }) => party))
      if (parties.size !== 2) continue
      const told = person.mentions.some(({ sentence }) => {
        const { start, end } = reading.sentences[sentence]!
        return changes.test(reading.text.slice(start, end))
      })
      if (told) continue
      const first = all[0]!
      const second = all.find(({ party }) => party !== first.party)!
      const respell = (to: Affiliation) => ({
        label: to.printed,
        edits: all
          .filter(({ party }) => party !== to.party)
          .map(({ start, end }) => ({ start, end, text: to.printed }))
      })
      findings.push({
        code: 'two-parties',
        data: { person: person.name, first: first.printed, second: second.printed },
        places: all.map((affiliation) => placeAt(reading.text, affiliation, 'party')),
        repairs: [respell(first), respell(second)]
      })
    }
    return findings
  }
}
