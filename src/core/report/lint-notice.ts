/** Something an editor should mend in a notice before it is printed. */
export interface NoticeFault {
  readonly code: 'unlabelled' | 'euphemism' | 'blame' | 'no-right-words' | 'wrong-words-repeated' | 'long'
  readonly message: string
}

/** What a notice is about: the words that were wrong and what should have stood there. */
export interface NoticeSubject {
  readonly wrong: string
  readonly right: string
}

const euphemism =
  /\b(recasts?|recasted|tweak(?:s|ed)?|clean(?:s|ed) up|updates? (?:the|a) (?:figure|name|date))\b/i
const blame =
  /\b(reporter|sub-?editor|intern|copy ?desk|correspondent)(?:['’]s)? (?:error|mistake|fault|slip)\b/i
const label = /^\s*(correction|clarification|editor[’']s note|update|retraction)\b/i

/** More words than this is an article, not a notice. */
const mostWords = 120

/**
 * Reads a printed notice against the rules of correction practice: it is labelled as what it is (AP), does not dress
 * the error up (AP: no "recasts", "fixes"), blames nobody, says what is right (BBC 3.3.28), repeats the error no more
 * than once (The New York Times), and is short.
 * @param text the notice as it will be printed
 * @param subjects the corrections it stands for
 * @returns nothing where there is nothing to mend
 */
export function lintNotice(text: string, subjects: readonly NoticeSubject[]): readonly NoticeFault[] {
  const faults: NoticeFault[] = []
  const add = (code: NoticeFault['code'], message: string) => faults.push({ code, message })
  if (!label.test(text))
    add('unlabelled', 'Begin the notice with “Correction”, so that readers see what it is.')
  const soft = euphemism.exec(text)?.[0]
  if (soft) add('euphemism', `“${soft}” hides an error. Say what was wrong.`)
  const culprit = blame.exec(text)?.[0]
  if (culprit) add('blame', `“${culprit}” blames a colleague. Say what was wrong, not who did it.`)
  for (const { wrong, right } of subjects) {
    if (!text.includes(right)) add('no-right-words', `The notice does not say “${right}”.`)
    // What is wrong may be part of what is right ("1,200 votes", "11,200 votes"): those are not repeats.
    const printed =
      count(text, wrong) - (right.includes(wrong) ? count(text, right) * count(right, wrong) : 0)
    if (printed > 1) add('wrong-words-repeated', `The error “${wrong}” is repeated: once is enough.`)
  }
  const words = text.split(/\s+/).filter(Boolean).length
  if (words > mostWords)
    add('long', `The notice has ${words} words; readers stop long before. Keep it under ${mostWords}.`)
  return faults
}

const count = (text: string, words: string): number => (words === '' ? 0 : text.split(words).length - 1)
