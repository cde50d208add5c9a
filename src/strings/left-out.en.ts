import type { LeftOut, LeftOutReason } from '../core/model/left-out'
import { plural } from './plural'

const many = plural('en-GB')

const reasons: Readonly<Record<LeftOutReason, string>> = {
  menu: 'menus, heads and feet',
  links: 'lines of links',
  share: 'share buttons',
  related: 'other stories',
  comments: 'readers’ comments',
  remarks: 'comments at the edge',
  deleted: 'deleted words',
  advert: 'advertisements',
  'sign-up': 'forms and newsletters',
  cookies: 'requests for consent',
  beside: 'boxes beside the story',
  hidden: 'hidden in the file',
  round: 'round the article',
  running: 'heads and feet of pages',
  quoted: 'older mail',
  signature: 'signature',
  transmission: 'transmission lines',
  code: 'codes',
  fields: 'other fields'
}

/** What of a file is not in its article. */
export const leftOut = {
  words: (count: number) => `${many(count, 'word', 'words')} left out`,
  part: ({ reason, words, opening }: LeftOut) => `${reasons[reason]}: ${words} (“${opening}”)`,
  takeIn: 'Take them in'
}
