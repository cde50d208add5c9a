import type { head as english } from './head.en'

/** लेख के ऊपर जो रहता है उसके शब्द। */
export const head: typeof english = {
  title: 'लेख का शीर्ष',
  button: 'शीर्ष…',
  hint: 'जो कॉपी में साफ़ नहीं, वह यहाँ लिखें। जाँचें तुरंत साथ चलती हैं; पाठ वैसा ही रहता है।',
  fields: {
    headline: 'शीर्षक',
    byline: 'लेखक पंक्ति',
    agency: 'एजेंसी',
    dateline: 'डेटलाइन',
    place: 'स्थान',
    publishedOn: 'छपने का दिन'
  },
  hints: {
    headline: 'जैसा कॉपी में है, या जो नाम हो',
    byline: 'किसने लिखा',
    agency: 'जिस सेवा से आया',
    dateline: 'स्थान और दिन, जैसे शुरू में छपे',
    place: 'कहाँ से भेजा',
    publishedOn: 'जैसे 3 May 2025'
  },
  byHand: 'हाथ से लिखा',
  asRead: 'जैसा पढ़ा गया',
  asReadOf: (field) => `${field}: जैसा कॉपी से पढ़ा गया`,
  beside: 'कॉपी में नहीं: साथ रखा जाता है, जाँचा नहीं जाता।',
  noDay: 'पूरा दिन लिखें, जैसे 3 May 2025।',
  save: 'लगाएँ',
  said: 'शीर्ष लगाया',
  undated: 'छपने का दिन पता नहीं',
  noYear: (day) => `${day}, साल पता नहीं`
}
