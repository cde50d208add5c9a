import { plural } from './plural'

const many = plural('en-GB')

/** The words of two texts side by side. */
export const versions = {
  title: 'Side by side',
  older: 'Beside it',
  choice: 'What stands beside the article',
  olderTexts: 'Older texts of it',
  otherArticles: 'Other articles',
  text: (until: string, by: string) =>
    by === '' ? `the text until ${until}` : `the text until ${until}, ${by}`,
  now: 'As it stands now',
  changes: (count: number) => (count === 0 ? 'No word differs.' : many(count, 'change', 'changes')),
  list: 'What changed',
  nothing: 'put in',
  removed: 'taken out',
  gone: (quote: string) => `no longer in the text: ${quote}`,
  none: 'There is no older text of this article. One is kept whenever a newer copy of its file comes, once anything was done in it.',
  reading: 'Reading the other article…',
  open: 'Go to the words',
  count: (count: number) => many(count, 'older text', 'older texts')
}
