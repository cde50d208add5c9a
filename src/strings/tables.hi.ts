import type { TableProblemCode } from '../core/reference/table-use'
import { plural } from './plural'
import type { tables as english } from './tables.en'

const many = plural('hi-IN')

const problems: Readonly<Record<TableProblemCode, string>> = {
  'no-column': 'सीट, उम्मीदवार या वोट का कोई स्तंभ पहचाना नहीं गया',
  'no-seat': 'पंक्ति में सीट नहीं',
  'no-candidate': 'पंक्ति में उम्मीदवार नहीं',
  'no-count': 'वोट के खाने में कोई गिनती नहीं',
  sum: 'जोड़ की पंक्तियाँ',
  'same-candidate': 'एक मुक़ाबले में एक उम्मीदवार दो बार है',
  'same-seat': 'दो मुक़ाबलों का एक ही नाम है',
  words: 'सिर्फ़ शब्दों की पंक्तियाँ',
  part: 'पंक्ति में सिर्फ़ कुछ वोट हैं',
  column: 'स्तंभों का अर्थ पता नहीं',
  'no-name': 'आँकड़ा किसका है, यह सिर्फ़ कोड से लिखा है',
  'no-period': 'पंक्ति में कोई समय नहीं',
  'same-period': 'एक ही नाम और समय के दो आँकड़े हैं',
  'unclear-mark': 'आँकड़े का चिह्न हज़ार का है या दशमलव का, यह साफ़ नहीं'
}

/** संदर्भ तालिकाओं के शब्द। */
export const tables: typeof english = {
  title: 'संदर्भ तालिकाएँ',
  none: 'अभी कोई तालिका नहीं। आधिकारिक नतीजे CSV या Excel में जोड़ें; हर लेख उनसे मिलाया जाएगा।',
  add: 'तालिका जोड़ें…',
  close: 'हो गया',
  back: 'सब तालिकाएँ',
  reading: 'तालिकाएँ पढ़ी जा रही हैं…',
  look: 'देखें',
  lookAt: (name) => `${name} देखें`,
  edit: 'बदलें…',
  editOf: (name) => `${name} के बारे में बदलें`,
  replace: 'नई फ़ाइल…',
  replaceOf: (name) => `${name} की जगह नई फ़ाइल रखें`,
  remove: 'हटाएँ',
  removeOf: (name) => `${name} हटाएँ`,
  removed: (name) => `${name} डेस्क से हटा दी गई।`,
  undo: 'वापस रखें',
  restore: 'इससे पहले का रूप लौटाएँ',
  asOf: (date) => `${date} तक`,
  undated: 'तारीख़ नहीं',
  rows: (count) => many(count, 'पंक्ति', 'पंक्तियाँ'),
  contests: (count) => many(count, 'मुक़ाबला', 'मुक़ाबले'),
  series: (count) => many(count, 'शृंखला', 'शृंखलाएँ'),
  unused: (used, rows, reasons) => `${rows} में से ${used} पंक्तियाँ काम की हैं: ${reasons}।`,
  problem: ({ code, rows, row, example }) =>
    `${problems[code]}${row === undefined ? '' : ` (${many(rows, 'पंक्ति', 'पंक्तियाँ')}, पहली ${row}${example ? `, “${example}”` : ''})`}`,
  unheld: 'इससे कुछ नहीं मिलाया जा सकता: बताएँ कि सीट, उम्मीदवार और वोट किन स्तंभों में हैं, या हर आँकड़े के साथ समय लिखें।',
  hash: (start) => `SHA-256 ${start}…`,
  notRead: 'तालिका पढ़ी नहीं जा सकी',
  checked: (count) => many(count, 'लेख तालिकाओं से मिलाया गया', 'लेख तालिकाओं से मिलाए गए'),
  stopped: (checked, total) => `${total} में से ${checked} लेख तालिकाओं से मिलाए गए`,
  stoppedWhy:
    'बाक़ी डेस्क के अगली बार खुलने पर, या अभी “हर लेख फिर से जाँचें” से। तब तक उनकी आपत्तियाँ पहले की तालिकाओं से हैं।',
  question: {
    add: (file) => `${file} जोड़ें`,
    replace: (name) => `${name} की जगह`,
    edit: (name) => `${name} के बारे में`,
    name: 'नाम',
    asOf: 'आँकड़े किस तारीख़ तक के',
    publisher: 'किसने प्रकाशित की, या पता',
    why: 'दावे में तालिका का हवाला नाम!पंक्ति/स्तंभ के रूप में आता है।',
    columns: 'स्तंभों में क्या है',
    columnsWhy:
      'नतीजों के लिए सीट, उम्मीदवार और वोट चाहिए; जहाँ हर उम्मीदवार या दल का अपना स्तंभ है, वहाँ सिर्फ़ सीट। समय के साथ चलते आँकड़ों को इनमें से कुछ नहीं चाहिए। स्तंभों के नाम जो बताते हैं वह चुना हुआ है।',
    none: 'कोई नहीं',
    preview: 'पहली पंक्तियाँ',
    use: (words) => `स्तंभ जैसे समझे गए: ${words}`,
    sheet: 'वर्कबुक की शीट',
    cancel: 'रहने दें',
    keep: 'तालिका रखें',
    save: 'सहेजें',
    fields: {
      seat: 'सीट',
      candidate: 'उम्मीदवार',
      party: 'पार्टी',
      votes: 'वोट',
      total: 'कुल वोट',
      electors: 'मतदाता',
      margin: 'अंतर',
      year: 'वर्ष',
      date: 'तारीख़'
    }
  },
  view: {
    label: (name) => `${name} की पंक्तियाँ`,
    row: 'पंक्ति',
    lit: 'आपत्ति इसी ख़ाने पर टिकी है',
    gone: 'तालिका में अब ऐसा ख़ाना नहीं है।'
  },
  finding: {
    from: (name) => `${name} से`,
    open: (cell) => `${cell} तालिका में दिखाएँ`,
    take: 'सबूत में लें',
    taken: 'दावे का सबूत',
    said: (locator) => `सबूत जोड़ा गया: ${locator}`,
    saidAway: (locator) => `सबूत हटाया गया: ${locator}`,
    gone: 'यह तालिका अब डेस्क पर नहीं है। हर लेख फिर से जाँचें।'
  }
}
