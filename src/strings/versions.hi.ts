import { plural } from './plural'
import type { versions as english } from './versions.en'

const many = plural('hi-IN')

/** आमने-सामने रखे दो पाठों के शब्द। */
export const versions: typeof english = {
  title: 'आमने-सामने',
  older: 'इसके सामने',
  choice: 'लेख के सामने क्या रहे',
  olderTexts: 'इसके पुराने पाठ',
  otherArticles: 'दूसरे लेख',
  text: (until, by) => (by === '' ? `${until} तक का पाठ` : `${until} तक का पाठ, ${by}`),
  now: 'जैसा अब है',
  changes: (count) => (count === 0 ? 'कोई शब्द अलग नहीं।' : many(count, 'बदलाव', 'बदलाव')),
  list: 'क्या बदला',
  nothing: 'जोड़ा गया',
  removed: 'हटाया गया',
  gone: (quote) => `पाठ में अब नहीं: ${quote}`,
  none: 'इस लेख का कोई पुराना पाठ नहीं। लेख में कुछ किया जा चुका हो, तो उसकी फ़ाइल की नई प्रति आने पर पुराना रखा जाता है।',
  reading: 'दूसरा लेख पढ़ा जा रहा है…',
  open: 'शब्दों पर जाएँ',
  count: (count) => many(count, 'पुराना पाठ', 'पुराने पाठ')
}
