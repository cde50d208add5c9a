import type { board as english } from './board.en'
import { plural } from './plural'

const many = plural('hi-IN')

/** सुधारों पर नज़र रखने वाले पन्ने के शब्द। */
export const board: typeof english = {
  title: 'सुधार',
  show: { open: 'बाक़ी', everywhere: 'हर जगह', all: 'सब' },
  showLabel: 'कौन-से सुधार दिखें',
  list: 'डेस्क के सुधार',
  reading: 'सुधार पढ़े जा रहे हैं…',
  none: 'अभी कोई सुधार नहीं',
  noneHow: 'लेख के शब्दों पर C से सुधार लिखें, या Y से मरम्मत लें। फिर वह यहाँ दिखता रहेगा।',
  nothingHere: 'इनमें से कोई नहीं।',
  notRead: 'सुधार पढ़े नहीं जा सके',
  groups: { yours: 'आपको करना है', writer: 'लेखक के पास', everywhere: 'हर जगह' },
  steps: { proposed: 'सुझाया', ordered: 'तय हुआ', made: 'हो गया', told: 'बताया', everywhere: 'हर जगह' },
  toOrder: 'फ़ैसला दें',
  waiting: (days) => (days === 0 ? 'आज से इंतज़ार' : `${many(days, 'दिन', 'दिन')} से इंतज़ार`),
  newText: 'नया पाठ',
  notOut: 'सूचना नहीं छपी',
  refiled: 'छोटी चूक, सूचना नहीं',
  later: 'अगले के साथ',
  left: (count) => `${count} बाक़ी`,
  mended: 'कुछ बाक़ी नहीं',
  looking: 'खोज जारी…',
  stepSpoken: (name, is) => `${name}: ${is}`,
  notYet: 'अभी नहीं',
  inHand: 'चुना हुआ सुधार',
  isGone: 'इसके शब्द अब पाठ में नहीं हैं।',
  placesLeft: (count) =>
    count === null
      ? 'दूसरी जगहें खोजी जा रही हैं…'
      : count === 0
        ? 'और कहीं नहीं छपा'
        : `${many(count, 'जगह बाक़ी', 'जगहें बाक़ी')}`,
  mendAll: (count) => (count === 1 ? 'सुधारें' : `सब ${count} सुधारें`),
  waiveAll: () => 'वैसा ही छोड़ें',
  waived: 'वैसा ही छोड़ा',
  takeUp: 'फिर नज़र रखें',
  tell: 'छप गई',
  where: 'पाठकों को कहाँ बताया',
  whereHint: 'पृष्ठ 2',
  told: (where) => (where === '' ? 'पाठकों को बताया गया।' : `पाठकों को बताया गया: ${where}।`),
  notTold: 'नहीं छपी',
  open: 'लेख खोलें',
  saidWaived: (count) => `${many(count, 'जगह', 'जगहें')} वैसी ही छोड़ी`,
  saidTakenUp: 'फिर नज़र रखी जा रही है',
  saidTold: 'पाठकों को बताया गया',
  saidNotTold: 'पाठकों को नहीं बताया गया',
  cannotTell: 'इसके शब्द नहीं रहे, या बाद में दूसरा सुधार हुआ: पाठकों को वही बताया जाता है।',
  notOrdered: 'किसी ने इस पर फ़ैसला नहीं दिया। पहले लेख खोलकर इसे विवादित ठहराएँ।',
  counts: (open, places) =>
    `${many(open, 'सुधार बाक़ी', 'सुधार बाक़ी')} · ${many(places, 'जगह सुधारनी है', 'जगहें सुधारनी हैं')}`,
  keys: {
    step: 'अगला, पिछला',
    mend: 'सब सुधारें',
    waive: 'वैसा ही छोड़ें',
    tell: 'छप गई',
    open: 'लेख खोलें',
    close: 'वापस'
  }
}
