/** A text, words in it, and a later text from which they are gone while something like them stands there. */
interface LookAlike {
  readonly old: string
  readonly quote: string
  readonly text: string
}

const pairs = [
  ['$12 million', '$13 million'],
  ['Team Alpha', 'Team Beta'],
  ['12 votes', '21 votes'],
  ['2017', '2018'],
  ['5,678 votes', '5,768 votes'],
  ['Mohan Lal', 'Sohan Lal'],
  ['14 per cent', '40 per cent'],
  ['was cleared of fraud by the court', 'was not cleared of fraud by the court'],
  ['3 May', '5 May'],
  ['over 300 villagers', 'under 300 villagers']
] as const

/** Sentences of one make: each names its own people and place. */
const frames = [
  (words: string, who: string) => `${who} spoke of ${words} at the evening session.`,
  (words: string, who: string) => `According to ${who}, the sheet shows ${words}, as reported.`,
  (words: string, who: string) => `${words}, ${who} told the reporters outside.`,
  (words: string, who: string) => `The record of ${who} mentions ${words} twice in its annex.`,
  (words: string, who: string) => `${who} had written ${words} into the draft before lunch.`
] as const

const filler =
  'The hall was full and the windows stood open. Nobody could recall a longer debate on the matter.'

/** 10 pairs × 5 sentences × 7 ways for the words to go while the look-alike stays or comes: 350. */
export function lookAlikes(): readonly LookAlike[] {
  return pairs.flatMap(([quote, like]) =>
    frames.flatMap((frame) => {
      const mine = frame(quote, 'Asha Rao')
      const other = frame(like, 'Imran Malik')
      const twin = frame(quote, 'Imran Malik')
      return [
        // Cut, the look-alike next to it or far from it.
        { old: `${filler} ${mine} ${other} ${filler}`, quote, text: `${filler} ${other} ${filler}` },
        { old: `${other} ${filler} ${mine}`, quote, text: `${other} ${filler}` },
        { old: `${mine}\n\n${filler}\n\n${other}`, quote, text: `${filler}\n\n${other}` },
        // Cut, and another with the same words stays.
        { old: `${filler} ${mine} ${twin} ${filler}`, quote, text: `${filler} ${twin} ${filler}` },
        // Cut, and another's comes anew, elsewhere or in its very place.
        { old: `${mine} ${filler}`, quote, text: `${filler}\n\n${other}` },
        { old: `${filler} ${mine} ${filler}`, quote, text: `${filler} ${other} ${filler}` },
        { old: `${mine} ${filler}`, quote, text: `${filler}\n\n${twin}` }
      ]
    })
  )
}
