import { plural } from './plural'
import type { sharing as english } from './sharing.en'

const many = plural('hi-IN')

/** साझी डेस्क के शब्द। */
export const sharing: typeof english = {
  share: 'यह डेस्क साझा करें',
  join: 'साझी डेस्क से जुड़ें',
  shareHint:
    'हर किसी के पास पूरी डेस्क अपने ही फ़ोल्डर में रहती है; आपके न्यूज़रूम का PostgreSQL सर्वर वह जगह है जहाँ फ़ोल्डर मिलते हैं। इस डेस्क का सब कुछ वहाँ जाता है। Corrigenda केवल उसी सर्वर से जुड़ता है।',
  joinHint: 'आपसे एक नया फ़ोल्डर पूछा जाएगा, जो सर्वर की डेस्क की प्रति बन जाएगा। उसमें नेटवर्क के बिना भी काम होता है।',
  server: 'सर्वर',
  password: 'पासवर्ड',
  passwordHint: 'यह इस कंप्यूटर की कीचेन में रहता है, डेस्क पर कभी नहीं।',
  doShare: 'साझा करें',
  doJoin: 'फ़ोल्डर चुनें…',
  tryNow: 'अभी कोशिश करें',
  failedShare: 'डेस्क साझा नहीं हुई',
  failedJoin: 'डेस्क से जुड़ना नहीं हुआ',
  shared: 'साझी',
  connecting: 'साझी · जुड़ रहा है…',
  waiting: (count) => `${many(count, 'बदलाव', 'बदलाव')} बाक़ी`,
  offline: (since) => `${since} से ऑफ़लाइन`,
  isHere: (names, count) => `${names} यहाँ ${count === 1 ? 'है' : 'हैं'}`,
  others: (count) => many(count, 'और', 'और'),
  at: (name, paragraph) => `${name} अनुच्छेद ${paragraph} पर`,
  colleagues: 'और कौन यहाँ है',
  nobody: 'डेस्क किसी और ने नहीं खोली है।',
  in: (title, paragraph) => `“${title}”, अनुच्छेद ${paragraph}`,
  allSent: 'सर्वर के पास सब कुछ है।',
  mayRead: 'यह खाता केवल पढ़ सकता है: आपके फ़ैसले इसी कंप्यूटर पर रहते हैं।',
  notKept: 'इस कंप्यूटर में पासवर्ड रखने की कीचेन नहीं है: अगली बार खोलने पर वह फिर पूछा जाएगा।',
  again: 'फिर जुड़ें',
  giveTo: 'किसे सौंपा',
  nobodyYet: 'किसी को नहीं सौंपा',
  me: (name) => `${name} (मैं)`,
  mine: 'मेरा',
  given: (name) => `${name} को सौंपा`,
  isAtParagraph: (names, count) => `${names} इस अनुच्छेद पर ${count === 1 ? 'है' : 'हैं'}`,
  giveAll: 'सौंपें',
  anybody: 'किसी को भी सौंपा'
}
