import { plural } from './plural'
import type { shelves as english } from './shelves.en'

const many = plural('hi-IN')

const moved = (deed: string) => (count: number, title: string) =>
  title === '' ? `${many(count, 'लेख', 'लेख')} ${deed}` : `“${title}” ${deed}`

/** डेस्क से हटे लेखों के शब्द। */
export const shelves: typeof english = {
  title: 'संग्रह में रखे और हटाए लेख',
  hint: 'ये दूसरे लेखों से मिलाए, खोजे या रिपोर्ट नहीं किए जाते। इन पर हुआ सारा काम सुरक्षित है।',
  none: 'हर लेख डेस्क पर है।',
  names: { archived: 'संग्रह में', removed: 'हटाए गए' },
  archive: 'संग्रह में रखें',
  remove: 'हटाएँ',
  putBack: 'वापस रखें',
  putAllBack: 'सब वापस रखें',
  count: (count) => `${count} संग्रह में या हटाए गए`,
  said: { archived: moved('संग्रह में रखा'), removed: moved('हटाया') },
  saidBack: (count) => `${many(count, 'लेख', 'लेख')} वापस रखे`,
  samplesAway: 'नमूने हटा दिए गए।'
}
