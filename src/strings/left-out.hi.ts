import type { LeftOutReason } from '../core/model/left-out'
import { plural } from './plural'
import type { Strings } from './strings'

const many = plural('hi-IN')

const reasons: Readonly<Record<LeftOutReason, string>> = {
  menu: 'मेन्यू, ऊपर-नीचे की पट्टियाँ',
  links: 'केवल कड़ियाँ',
  share: 'साझा करने के बटन',
  related: 'दूसरी ख़बरें',
  comments: 'पाठकों की टिप्पणियाँ',
  remarks: 'हाशिये की टिप्पणियाँ',
  deleted: 'काटे गए शब्द',
  advert: 'विज्ञापन',
  'sign-up': 'फ़ॉर्म और न्यूज़लेटर',
  cookies: 'अनुमति के अनुरोध',
  beside: 'ख़बर के बगल के डिब्बे',
  hidden: 'फ़ाइल में छिपे',
  round: 'लेख के आसपास',
  running: 'पन्नों के शीर्ष और पाद',
  quoted: 'पुरानी डाक',
  signature: 'हस्ताक्षर',
  transmission: 'प्रेषण की पंक्तियाँ',
  code: 'कोड',
  fields: 'दूसरे फ़ील्ड'
}

export const leftOut: Strings['leftOut'] = {
  words: (count) => `${many(count, 'शब्द', 'शब्द')} छोड़े गए`,
  part: ({ reason, words, opening }) => `${reasons[reason]}: ${words} (“${opening}”)`,
  takeIn: 'इन्हें भी लें'
}
