import { countBefore } from '../facts/count-before'
import type { Facts } from '../facts/facts-of'
import { speechVerbs } from '../facts/quotations'
import { wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/**
 * Words that accuse somebody: of a crime, of taking money, of lying. What was done to people by nobody named ("192 were
 * murdered") accuses nobody; nor does a system that is rigged, or a deal that was forged.
 */
const grave =
  /(?<!\b(?:the|a|an|was|were|been|being|is|are|be|get|got|people|and|or)(?: \w+ly)? )\b(?:murdered|raped|molested|embezzled|swindled|defrauded|laundered|siphoned off|bribed|(?:took|paid|accepted|demanded) (?:a )?(?:bribes?|kickbacks?)|stole|forged(?= (?:the |a |his |her |their )?(?:signatures?|documents?|papers|cheques?|checks|wills?|passports?|certificates?|votes|letters?)\b)|rigged(?= (?:the |an? |his |her |their )?(?:vote|votes|elections?|ballots?|tenders?|bids?|matches|match|counts?)\b)|looted|sexually (?:assaulted|harassed|abused)|blackmailed|extorted|plagiari[sz]ed|lied (?:to|under oath))\b/i

/** Words that one of the accusations has in it: a sentence with none of them need not be read. */
const graveWord = wordShape((printed) =>
  /murdered|raped|molested|embezzled|swindled|defrauded|laundered|siphoned|bribe|kickback|stole|forged|rigged|looted|assaulted|harassed|abused|blackmailed|extorted|plagiari[sz]ed|lied/i.test(
    printed
  )
)

const sources = new RegExp(
  `\\b(?:${speechVerbs}|according|alleged(?:ly)?|alleges|allegations?|accus\\w*|police|court|judge|jury|charg\\w*|convict\\w*|guilty|sentenc\\w*|jailed|trial|tribunal|prosecut\\w*|complain\\w*|FIR|report\\w*|sources?|claim\\w*|suspect\\w*|investigat\\w*|inquiry|probe|den(?:y|ied|ies)|arrest\\w*|indict\\w*|plead\\w*|confess\\w*|admit\\w*|lawsuit|sued|suing|if|would|could|film|novel|plot|plays?|movie|book|character|series|drama|story|song)\\b`,
  'i'
)

export const attrMissing: Check = {
  id: 'attr.missing',
  summary: 'A grave accusation with no source near it.',
  why: 'Who says so is the first thing a lawyer will ask.',
  severity: 'note',
  messages: { 'no-source': ({ words }) => `“${words}”: nobody near it is named as saying so.` },
  examples: [
    {
      text: 'The mayor has a new car. He embezzled the money of the school. The car is red.',
      code: 'no-source',
      because: 'the paper says it in its own voice'
    },
    { text: 'The mayor embezzled the money, the auditor said.', code: null, because: 'the auditor says it' },
    {
      text: 'He embezzled the money. A court jailed him in May.',
      code: null,
      because: 'a court found so, the next sentence says'
    },
    { text: '“He embezzled the money.” The car is red.', code: null, because: 'a quotation' },
    { text: 'In the film he plays a clerk who stole a ring. It is slow.', code: null, because: 'a plot' },
    {
      text: 'In 1911 two sisters were murdered on the moor. The system is rigged, many feel.',
      code: null,
      because: 'nobody is accused'
    },
    { text: 'The two parties forged a pact in May. It held.', code: null, because: 'no crime' },
    { text: 'She stole the show.', code: null, because: 'an idiom' }
  ],
  run: (facts) => {
    const { tokens, sentences } = facts.reading
    const suspects = new Set(facts.reading.shaped(graveWord).map((i) => tokens.sentence[i]!))
    return [...suspects].flatMap((s): RawFinding[] => {
      const { start, end } = sentences[s]!
      const words = facts.reading.text.slice(start, end)
      const match = words.length < 4000 ? grave.exec(words) : null
      if (!match || isSourced(facts, s)) return []
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      if (
        /^ (?:the )?(?:show|march|lead|goal|win|marks?|limelight|thunder|hearts?)\b/.test(
          facts.reading.text.slice(span.end, end)
        )
      )
        return []
      const before =
        facts.quotations[countBefore(facts.quotations, (other) => other.span.start < span.start) - 1]
      if (before && before.span.end > span.end) return []
      return [
        {
          code: 'no-source',
          data: { words: match[0] },
          places: [placeAt(facts.reading.text, span, 'accusation')],
          repairs: []
        }
      ]
    })
  }
}

/** The sentence, or one beside it, names a source, a court, or says that it tells a story. */
const isSourced = ({ reading: { text, sentences } }: Facts, at: number): boolean =>
  [at - 1, at, at + 1].some((s) => {
    const sentence = sentences[s]
    return (
      sentence !== undefined &&
      sources.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 4000)))
    )
  })
