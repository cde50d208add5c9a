import type { Article } from '../model/article'
import type { LeftOutReason } from '../model/left-out'
import type { Warning } from './importer'
import { mergedLeftOut } from './left-out-collector'

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

/** Says how many words of a file are in none of its articles, and why; nothing where all are. */
export function leftOutWarning(name: string, articles: readonly Article[]): Warning | undefined {
  const parts = mergedLeftOut(...articles.map(({ leftOut }) => leftOut ?? []))
  const words = parts.reduce((sum, part) => sum + part.words, 0)
  if (words === 0) return undefined
  const told = parts.map((part) => `${part.words.toLocaleString('en')} of ${names[part.reason]}`).join(', ')
  return {
    code: 'left-out-words',
    message: `${name}: ${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'} left out: ${told}.`
  }
}
