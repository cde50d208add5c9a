import type { LeftOut, LeftOutReason } from '../model/left-out'

/** What the words were, behind "of". */
const names: Readonly<Record<LeftOutReason, string>> = {
  menu: 'menus, heads and feet of the page',
  links: 'lines of links',
  share: 'buttons to share it',
  related: 'pointers to other stories',
  comments: 'readers’ comments',
  remarks: 'comments at its edge',
  deleted: 'deleted words',
  advert: 'advertisements',
  'sign-up': 'forms and newsletters',
  cookies: 'requests for consent',
  beside: 'boxes beside it',
  hidden: 'what the file hides',
  round: 'the page round the article',
  running: 'heads and feet of pages',
  quoted: 'older mail',
  signature: 'a signature',
  transmission: 'transmission lines',
  code: 'codes of the publishing system',
  fields: 'other fields'
}

/** How many words of a file its article does not have, and what they were: "4 words left out: 3 of lines of links, …"; nothing where it has all. */
export function leftOutWords(parts: readonly LeftOut[]): string | undefined {
  const words = parts.reduce((sum, part) => sum + part.words, 0)
  if (words === 0) return undefined
  const told = parts.map((part) => `${part.words.toLocaleString('en')} of ${names[part.reason]}`).join(', ')
  return `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'} left out: ${told}`
}
