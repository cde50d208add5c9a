import { plural } from './plural'
import type { tags as english } from './tags.en'

const many = plural('hi-IN')

/** लेख किसके अंतर्गत रखे गए हैं, उसके शब्द। */
export const tags: typeof english = {
  title: 'टैग',
  of: (count, title) => (title === '' ? many(count, 'लेख', 'लेख') : `“${title}”`),
  add: 'टैग जोड़ें',
  placeholder: 'परिषद, शनिवार का अख़बार, छपना है…',
  addButton: 'जोड़ें',
  takeOff: (tag) => `हटाएँ: ${tag}`,
  none: 'अभी कोई टैग नहीं।',
  some: (count, of) => (count === of ? '' : `${of} में से ${count} पर`),
  which: 'इस टैग वाले लेख',
  every: 'कोई भी टैग',
  tagged: 'टैग…',
  said: (tag, count) => `टैग लगा “${tag}”${count > 1 ? `: ${many(count, 'लेख', 'लेख')}` : ''}`,
  saidOff: (tag, count) => `टैग हटा “${tag}”${count > 1 ? `: ${many(count, 'लेख', 'लेख')}` : ''}`
}
