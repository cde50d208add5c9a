import type { across as english } from './across.en'
import { plural } from './plural'

const many = plural('hi-IN')

/** डेस्क के दूसरे लेखों के बीच एक लेख के शब्द। */
export const across: typeof english = {
  unread: (count) => many(count, 'लेख अभी पढ़ा जा रहा है।', 'लेख अभी पढ़े जा रहे हैं।'),
  values: 'अब तक छपे सब आँकड़े',
  spellings: 'अब तक छपी सब वर्तनियाँ',
  printed: 'छपा',
  article: 'लेख',
  date: 'तारीख़',
  here: 'यही लेख',
  open: (quote, title) => `${title} में “${quote}” दिखाएँ`,
  gone: 'ये शब्द अब वहाँ नहीं हैं',
  goneWhy: (quote) => `“${quote}” छपने के बाद लेख बदल गया है। उसे फिर देखें।`
}
