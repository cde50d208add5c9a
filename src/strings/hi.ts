import type { CommandGroup, CommandId } from '../commands/commands'
import type { ClaimKind } from '../core/model/claim'
import type { Severity } from '../core/model/finding'
import type { Verdict } from '../core/model/review'
import { across } from './across.hi'
import { board } from './board.hi'
import { head } from './head.hi'
import { hold } from './hold.hi'
import { leftOut } from './left-out.hi'
import { mending } from './mending.hi'
import { plural } from './plural'
import { report } from './report.hi'
import { review } from './review.hi'
import { sharing } from './sharing.hi'
import { shelves } from './shelves.hi'
import type { Strings } from './strings'
import { tables } from './tables.hi'
import { tags } from './tags.hi'
import { versions } from './versions.hi'

const many = plural('hi-IN')

const verdictNames: Readonly<Record<Verdict, string>> = {
  verified: 'सही पाया',
  disputed: 'विवादित',
  'needs-source': 'स्रोत चाहिए',
  'not-checkable': 'जाँच के योग्य नहीं'
}

const markNames: Strings['markNames'] = {
  'to-check': 'जाँचना बाक़ी',
  verified: 'सही पाया',
  disputed: 'विवादित',
  'needs-source': 'स्रोत चाहिए',
  'not-checkable': 'जाँच के योग्य नहीं',
  supported: 'जाँचना बाक़ी, लेख के अपने आँकड़े साथ देते हैं',
  alarm: 'जाँचना बाक़ी, इस पर एक आपत्ति है',
  note: 'शैली या वर्तनी की बात',
  stale: 'फिर फ़ैसला देना है, शब्द बदल गए'
}

const kindNames: Readonly<Record<ClaimKind, string>> = {
  figure: 'आँकड़ा',
  margin: 'अंतर',
  date: 'तारीख़',
  age: 'आयु',
  name: 'नाम',
  role: 'पद',
  place: 'स्थान',
  quotation: 'उद्धरण',
  superlative: 'सबसे…',
  comparison: 'तुलना'
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'लेख के अपने ही शब्दों से ग़लत',
  warning: 'फिर देखें',
  note: 'शैली और वर्तनी',
  agrees: 'ठीक बैठता है'
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'ग़लती',
  warning: 'चेतावनी',
  note: 'टिप्पणी',
  agrees: 'मेल खाता है'
}

const commands: Readonly<Record<CommandId, string>> = {
  'open-files': 'लेख जोड़ें…',
  'open-folder': 'लेखों का फ़ोल्डर जोड़ें…',
  'paste-article': 'लेख के रूप में चिपकाएँ',
  'check-again': 'हर लेख फिर से जाँचें',
  tables: 'संदर्भ तालिकाएँ…',
  corrections: 'डेस्क के सुधार',
  'export-report': 'सुधार रिपोर्ट लिखें…',
  'next-claim': 'सूची में अगला',
  'previous-claim': 'सूची में पिछला',
  verified: 'सही पाया',
  disputed: 'विवादित',
  'needs-source': 'स्रोत चाहिए',
  'not-checkable': 'जाँच के योग्य नहीं',
  'said-true': 'जो कहा गया वह सच है',
  'said-half': 'जो कहा गया वह आधा सच है',
  'said-false': 'जो कहा गया वह ग़लत है',
  'said-unproven': 'जो कहा गया वह साबित नहीं',
  correction: 'सुधार लिखें',
  note: 'टिप्पणी लिखें',
  undo: 'पिछला बदलाव वापस लें',
  redo: 'वापस लिया बदलाव फिर करें',
  evidence: 'सबूत जोड़ें',
  hold: 'मिलान करें…',
  'mend-places': 'सुधार से छूटी हर जगह सुधारें',
  'take-repair': 'सुझाव लें, आगे बढ़ें',
  'take-numbered': 'इस अंक का सुझाव लें, आगे बढ़ें',
  ignore: 'आपत्ति अनदेखी करें…',
  'take-cells': 'तालिका के ख़ाने सबूत में लें',
  'reject-claim': 'दावा नहीं',
  'add-claim': 'दावा चिह्नित करें',
  'split-claim': 'दावा दो करें',
  'merge-claim': 'अगले दावे से मिलाएँ',
  'start-earlier': 'दावा एक शब्द पहले से',
  'start-later': 'दावा एक शब्द बाद से',
  'end-earlier': 'दावा एक शब्द पहले तक',
  'end-later': 'दावा एक शब्द आगे तक',
  orphans: 'जिनके शब्द नहीं रहे उन दावों पर जाएँ',
  'next-open': 'अगला बाक़ी दावा',
  'copy-corrected': 'सुधरा पाठ कॉपी करें',
  'select-article': 'लेख का पाठ चुनें',
  coverage: 'जो बाक़ी है, दिखाएँ',
  redline: 'पाठ में सुधार, या जैसा छपा',
  corrected: 'सुधरा पाठ पढ़ें',
  history: 'दावे का इतिहास',
  bulk: 'दिख रहे सबके साथ एक काम करें',
  'sign-off': 'लेख मंज़ूर करें…',
  head: 'शीर्षक, लेखक, स्थान या दिन हाथ से लिखें…',
  question: 'लेखक से पूछें',
  'copy-questions': 'लेखक से सवाल कॉपी करें',
  widen: 'वाक्य लें, फिर पैरा',
  narrow: 'फिर से कम लें',
  'cross-off': 'जो शब्द किसी दावे में नहीं उन्हें काटें, आगे बढ़ें',
  'last-source': 'पिछला स्रोत फिर',
  give: 'किसी साथी को सौंपें',
  archive: 'लेख को संग्रह में रखें',
  remove: 'लेख हटाएँ',
  shelves: 'संग्रह में रखे और हटाए लेख…',
  compare: 'पुराने पाठ के आमने-सामने…',
  tags: 'लेख के टैग…',
  'next-article': 'अगला लेख',
  'next-work': 'अगला लेख जिसमें कुछ बाक़ी है',
  'previous-article': 'पिछला लेख',
  'open-desk': 'दूसरी डेस्क खोलें…',
  'trust-desk': 'इस डेस्क पर भरोसा करें',
  'share-desk': 'यह डेस्क साझा करें…',
  'join-desk': 'साझी डेस्क से जुड़ें…',
  print: 'लेख छापें…',
  settings: 'सेटिंग…',
  palette: 'सब कमांड…',
  search: 'सब लेखों में खोजें',
  filter: 'दावे और आपत्तियाँ छाँटें',
  'filter-clear': 'सब दावे और आपत्तियाँ दिखाएँ',
  find: 'लेख में ढूँढें',
  'find-next': 'अगला ढूँढें',
  'find-previous': 'पिछला ढूँढें',
  'next-pane': 'अगले स्तंभ पर जाएँ',
  'previous-pane': 'पिछले स्तंभ पर जाएँ',
  'toggle-library': 'लेखों की सूची दिखाएँ या छिपाएँ',
  'toggle-work': 'दावों का स्तंभ दिखाएँ या छिपाएँ',
  'text-larger': 'अक्षर बड़े',
  'text-smaller': 'अक्षर छोटे',
  'text-usual': 'अक्षर सामान्य',
  theme: 'उजला, गहरा, या सिस्टम जैसा',
  keys: 'कुंजियाँ',
  guide: 'मार्गदर्शिका (अंग्रेज़ी में)',
  tour: 'परिचय',
  logs: 'लॉग का फ़ोल्डर दिखाएँ',
  about: 'Corrigenda के बारे में'
}

const commandGroups: Readonly<Record<CommandGroup, string>> = {
  desk: 'डेस्क',
  claim: 'दावा',
  view: 'दृश्य'
}

/** हिन्दी: the words of the newsroom rather than of the dictionary. */
export const hi: Strings = {
  locale: 'hi-IN',
  language: 'हिन्दी',
  /** Its tag, as the page's address carries it. */
  tag: 'hi',
  app: 'Corrigenda',
  header: {
    commands: 'कमांड',
    report: 'बाहर भेजें…',
    reportOfArticle: 'इस लेख की सुधार रिपोर्ट लिखें',
    reportOfDesk: 'डेस्क के सब लेखों की सुधार रिपोर्ट लिखें'
  },
  library: {
    label: 'लेख',
    open: 'फ़ाइलें खोलें…',
    adding: 'जोड़ रहे हैं…',
    places: 'डेस्क के हिस्से',
    tables: 'तालिकाएँ',
    undated: 'तारीख़ नहीं',
    signed: (names) => `${names} ने मंज़ूर किया`,
    signedOnce: (name) => `${name} ने मंज़ूर किया, दूसरी मंज़ूरी बाक़ी`,
    asked: (count) => many(count, 'सवाल खुला', 'सवाल खुले'),
    progress: (ruled, claims) =>
      claims === 0 ? 'कोई दावा नहीं' : ruled === 0 ? `${claims} जाँचने हैं` : `${claims} में से ${ruled}`,
    alarms: (count) => many(count, 'आपत्ति देखनी है', 'आपत्तियाँ देखनी हैं'),
    nothing: 'यहाँ अभी कुछ नहीं।',
    articles: (count) => many(count, 'लेख', 'लेख'),
    pickedLabel: 'चुने हुए लेख',
    picked: (count) => `${count} चुने`,
    isPicked: 'चुना हुआ:',
    doWithPicked: 'सबके साथ करें…',
    unpick: 'चुनाव हटाएँ'
  },
  adding: {
    progress: (kind, done, total) => {
      const verb = kind === 'adding' ? 'जोड़ रहे हैं' : 'जाँच रहे हैं'
      const [now, all] = [done, total ?? 0].map((count) => count.toLocaleString('hi-IN'))
      return total === null ? `${verb}: ${now}…` : `${verb}: ${all} में से ${now}`
    },
    cancel: 'रोकें',
    kept: ({ added, changed, same, cancelled }) =>
      [
        cancelled ? 'रोक दिया गया' : '',
        added > 0 || changed + same === 0 ? many(added, 'लेख जुड़ा', 'लेख जुड़े') : '',
        changed > 0 ? many(changed, 'का पाठ नया है', 'के पाठ नए हैं') : '',
        same > 0 ? many(same, 'पहले से था', 'पहले से थे') : ''
      ]
        .filter(Boolean)
        .join(', '),
    done: ({ added, changed, same, unreadCount, cancelled }) =>
      [
        cancelled ? 'रोक दिया गया' : '',
        added > 0 || changed + same + unreadCount === 0 ? many(added, 'लेख जुड़ा', 'लेख जुड़े') : '',
        changed > 0 ? many(changed, 'लेख का पाठ नया है', 'लेखों का पाठ नया है') : '',
        same > 0 ? many(same, 'लेख पहले से था', 'लेख पहले से थे') : '',
        unreadCount > 0 ? many(unreadCount, 'फ़ाइल नहीं पढ़ी जा सकी', 'फ़ाइलें नहीं पढ़ी जा सकीं') : ''
      ]
        .filter(Boolean)
        .join(' · '),
    unread: (count) => many(count, 'फ़ाइल नहीं पढ़ी जा सकी', 'फ़ाइलें नहीं पढ़ी जा सकीं'),
    remarks: (count) => many(count, 'टिप्पणी', 'टिप्पणियाँ'),
    checked: (count) => many(count, 'लेख फिर से जाँचा गया', 'लेख फिर से जाँचे गए'),
    more: (count) => `और ${many(count, 'बाक़ी', 'बाक़ी')}`,
    close: 'ठीक है',
    drop: (desk) => `“${desk}” में जोड़ने के लिए छोड़ें`,
    dropKinds: 'फ़ाइलें या पूरे फ़ोल्डर'
  },
  leftOut,
  columns: {
    ask: 'बताएँ कौन-सा स्तंभ क्या है…',
    title: (name) => `${name} के स्तंभ क्या हैं?`,
    why: 'बताएँ कि पाठ किस स्तंभ में है; बाक़ी से मदद मिलती है। इन्हीं स्तंभों वाली तालिकाएँ आगे से ऐसे ही पढ़ी जाएँगी।',
    none: 'कोई नहीं',
    preview: 'पहली पंक्तियाँ',
    add: 'लेख जोड़ें',
    cancel: 'रहने दें',
    fields: {
      title: 'शीर्षक',
      text: 'पाठ',
      date: 'तारीख़',
      byline: 'लेखक',
      url: 'पता',
      id: 'पहचान'
    }
  },
  paste: {
    name: 'चिपकाया',
    nothing: 'क्लिपबोर्ड पर कोई पाठ नहीं है। पहले लेख कॉपी करें।',
    tooMuch: 'क्लिपबोर्ड पर जो है वह लेख होने के लिए बहुत लंबा है। उसे फ़ाइल में सहेजें और वही जोड़ें।',
    failed: 'कुछ नहीं चिपकाया गया'
  },
  reader: {
    label: 'लेख',
    words: (count) => many(count, 'शब्द', 'शब्द'),
    noHeadline: 'कॉपी में शीर्षक नहीं',
    brokenChecks: (ids, count) =>
      count === 1
        ? `जाँच ${ids} यहाँ रुक गई और कुछ नहीं बताती। बाक़ी सब हुईं: आगे बढ़ें, और जो वह देखती है, ख़ुद देखें।`
        : `जाँचें ${ids} यहाँ रुक गईं और कुछ नहीं बतातीं। बाक़ी सब हुईं: आगे बढ़ें, और जो वे देखती हैं, ख़ुद देखें।`,
    correctedTo: 'सुधार: ',
    clickForFinding: 'इन शब्दों पर एक आपत्ति टिकी है'
  },
  work: {
    label: 'जाँच',
    list: 'क्या जाँचना और सुधारना है',
    chipsLabel: 'सूची में क्या दिखे',
    chips: { again: 'फिर देखें', 'to-check': 'जाँचना बाक़ी', ruled: 'फ़ैसला हुआ', all: 'सब' },
    checkKinds: {
      num: 'आँकड़ा',
      date: 'तारीख़',
      name: 'नाम',
      copy: 'वर्तनी',
      quote: 'उद्धरण',
      head: 'शीर्षक',
      table: 'तालिका',
      text: 'कॉपी',
      attr: 'स्रोत',
      cross: 'दूसरे लेख'
    },
    unsaved: 'सहेजा नहीं गया',
    stale: 'पाठ बदला',
    ownCorrection: 'आपका सुधार',
    leftBehind: 'छूट गया',
    raised: (count) => `फिर जाँचा गया: ${many(count, 'नई बात देखनी है', 'नई बातें देखनी हैं')}`,
    orphans: (count) => many(count, 'दावा अब पाठ में नहीं है', 'दावे अब पाठ में नहीं हैं'),
    correctionTo: 'सुधार कर',
    nothingTitle: 'जाँचने को कुछ नहीं',
    nothing: 'कोई आँकड़ा, तारीख़, नाम या उद्धरण नहीं पहचाना गया, और किसी जाँच में कुछ नहीं निकला।',
    nothingHere: 'यहाँ अब कुछ नहीं।'
  },
  detail: {
    label: 'चुना हुआ दावा',
    labelFinding: 'चुनी हुई आपत्ति',
    rule: 'फ़ैसला',
    correction: 'सुधार',
    note: 'टिप्पणी',
    notePlaceholder: 'रिपोर्टर के लिए, या रिकॉर्ड के लिए',
    question: 'लेखक से सवाल',
    questionPlaceholder: 'किस बात का जवाब चाहिए',
    ask: 'लेखक से पूछें',
    answer: 'जवाब',
    answerPlaceholder: 'जैसा लेखक ने दिया',
    before: 'छपा',
    after: 'होना चाहिए',
    removed: 'ये शब्द हटाएँ',
    leftOut: 'छोड़ा गया: ये शब्द जैसे हैं वैसे ही सही ठहराए गए हैं।',
    unsaved: (reason) => `यहाँ दिख रहा है, पर अभी डिस्क पर नहीं: ${reason}`,
    conflictVerdict: 'आप में से दो ने अलग-अलग फ़ैसला किया। जब तक फिर फ़ैसला न हो, कोई नहीं गिना जाएगा:',
    conflictOther: 'आप में से दो ने यहाँ अलग-अलग बातें लिखीं। बताएँ कौन सी रहे:',
    conflictNothing: 'कुछ नहीं',
    stale: (verdict) =>
      verdict === null
        ? 'आपके लिखने के बाद ये शब्द बदल गए हैं:'
        : `“${markNames[verdict]}” कहे जाने के बाद ये शब्द बदल गए हैं। फिर फ़ैसला दें:`,
    restated: (verdict) =>
      verdict === null
        ? 'आपके लिखने के बाद यह वाक्य बदल गया है:'
        : `इन शब्दों को “${markNames[verdict]}” कहे जाने के बाद यह वाक्य बदल गया है। फिर देखें:`,
    restsOn: 'इन शब्दों पर आपत्तियाँ',
    beside: 'इन शब्दों के बारे में और क्या मिला'
  },
  findings: {
    places: 'इन पर टिकी है',
    jump: (quote) => `लेख में “${quote}” दिखाएँ`,
    inFile: (line) => `फ़ाइल की पंक्ति और स्तंभ: ${line}`,
    repairs: 'ऐसे सही होगा',
    repairSpoken: (label, quote) => `“${quote}” के सुधार में “${label}” लिखें`,
    take: (count) => (count === 1 ? 'यह लें, आगे बढ़ें' : '1 लें, आगे बढ़ें'),
    other: 'दूसरा…',
    where: {
      here: 'यहाँ',
      headline: 'शीर्षक में',
      caption: 'चित्र-परिचय में',
      subhead: 'उपशीर्षक में',
      quote: 'उद्धरण में',
      table: 'तालिका में'
    },
    elsewhere: 'पाठ में',
    picture: (minuend, subtrahend, difference) => `${minuend} में से ${subtrahend} घटाने पर ${difference} बचता है`,
    left: 'बचता है',
    stated: 'जैसा छपा'
  },
  footer: {
    saved: 'सहेजा गया',
    saving: 'सहेज रहे हैं…',
    failed: (reason) => `सहेजा नहीं गया: ${reason}`,
    retry: 'फिर कोशिश करें',
    ruled: (ruled, claims) => `${claims} में से ${ruled} पर फ़ैसला`,
    disputed: (count) => `${count} विवादित`,
    needsSource: (count) => `${count} को स्रोत चाहिए`,
    loose: (count) => many(count, 'शब्द किसी दावे में नहीं', 'शब्द किसी दावे में नहीं'),
    move: 'अगला, पिछला',
    take: 'सुझाव लें',
    rule: 'फ़ैसला, आगे बढ़ें',
    undo: 'वापस',
    keys: 'कुंजियाँ'
  },
  notices: {
    dismiss: 'हटाएँ',
    before: (count) => `इसके नीचे ${count} और`,
    reportWritten: 'रिपोर्ट लिखी गई',
    reportFailed: 'रिपोर्ट नहीं लिखी गई',
    addFailed: 'फ़ाइलें नहीं जुड़ीं',
    checkFailed: 'लेख फिर से नहीं जाँचे गए',
    deskNotOpened: 'दूसरी डेस्क नहीं खुली',
    notTrusted: 'इस डेस्क पर आपका भरोसा सहेजा नहीं गया',
    notPrinted: 'कुछ नहीं छपा',
    notCopied: 'कुछ कॉपी नहीं हुआ',
    logsNotShown: 'लॉग नहीं दिखाए जा सके',
    reportNotShown: 'रिपोर्ट नहीं दिखाई जा सकी',
    changeFailed: 'बदलाव नहीं हुआ',
    reportUnsaved: 'कुछ फ़ैसले अभी डिस्क पर नहीं हैं, इसलिए रिपोर्ट में छूट जाएँगे। पहले नीचे “फिर कोशिश करें” से उन्हें सहेजें।'
  },
  restricted: {
    title: 'यह डेस्क कहीं और बनाई गई है',
    text: 'जब तक आप इस पर भरोसा न करें, इसके लेखों में नामित फ़ाइलें न पढ़ी जाती हैं, न देखी जाती हैं। बाक़ी सब सामान्य चलता है।'
  },
  sources: {
    changed: {
      title: (name) => `${name} बदल गई है`,
      text: () => 'किसी और ने इसे सहेजा है। डेस्क नया पाठ दिखाती है और पुराना भी रखती है।'
    },
    merged: {
      title: (name: string) => `किसी और प्रोग्राम ने डेस्क ${name} पर काम किया`,
      text: (_path: string) => 'उसका और आपका किया हुआ, दोनों डेस्क पर साथ हैं।'
    },
    gone: {
      title: (name) => `${name} अब नहीं है`,
      text: (path) => `इसे हटाया या कहीं और रखा गया: ${path}। पाठ और उस पर किया आपका सारा काम डेस्क पर रहता है।`
    },
    unread: {
      title: (name) => `${name} बदल गई है और पढ़ी नहीं जा सकती`,
      text: (path) => `डेस्क अपना पाठ रखती है। ${path} को देख लें।`
    }
  },
  leaving: {
    notKept: 'प्रति नहीं लिखी गई'
  },
  recovery: {
    label: 'क्या लौटाया जा सकता है',
    look: 'देखें क्या लौटाया जा सकता है',
    looking: 'डेस्क देखी जा रही है…',
    restoring: 'लौटाया जा रहा है…',
    found: (damaged) =>
      damaged === 0 ? 'कोई नुक़सान नहीं मिला' : `${damaged} ${damaged === 1 ? 'फ़ाइल ख़राब है' : 'फ़ाइलें ख़राब हैं'}`,
    restore: 'लौटाएँ',
    kept: 'जो बदला जाता है, वह उसी नाम में “.damaged” जोड़कर पास में रखा जाता है।',
    byHand: 'उसकी जगह अपनी प्रति रखें, फिर कोशिश करें।'
  },
  states: {
    loading: 'डेस्क खुल रही है…',
    opening: 'लेख खुल रहा है…',
    emptyTitle: 'ख़ाली डेस्क',
    empty: 'लेख की फ़ाइलें खोलें: सादा पाठ, या आर्काइव की फ़ाइलें, जैसी भी मिलें। हर दावा अपनी जगह पर चिह्नित होता है।',
    chooseTitle: 'एक लेख चुनें',
    choose: (articles, toCheck) =>
      toCheck === 0
        ? `डेस्क पर ${many(articles, 'लेख', 'लेख')}। हर दावे पर फ़ैसला हो चुका है।`
        : `डेस्क पर ${many(articles, 'लेख', 'लेख')}, ${many(toCheck, 'दावा', 'दावे')} जाँचना बाक़ी।`,
    articleFailedTitle: 'यह लेख नहीं खुल सका',
    again: 'फिर कोशिश करें',
    mishapTitle: 'विंडो नहीं दिख सकी',
    mishap: 'यह प्रोग्राम की गड़बड़ी है। नीचे की पट्टी में जिसके लिए “सहेजा गया” दिखा, वह डिस्क पर है।',
    mishapAgain: 'फिर दिखाएँ',
    deskFailed: {
      'desk-in-use': 'यह डेस्क कहीं और खुली है',
      'desk-from-future': 'यह डेस्क नए संस्करण में लिखी गई थी',
      'desk-damaged': 'यह डेस्क पढ़ी नहीं जा सकी',
      'desk-not-a-folder': 'यह डेस्क नहीं है'
    },
    deskFailedDefault: 'डेस्क नहीं खुल सकी'
  },
  failures: {
    noAnswer: 'प्रोग्राम से जवाब नहीं मिला। यहाँ दिखता कुछ भी खोया नहीं; फिर कोशिश करें।'
  },
  keys: {
    title: 'कुंजियाँ',
    again: 'शिफ़्ट के साथ फ़ैसला वहीं रुकता है, और वही कुंजी फिर दबाने से वापस हो जाता है।',
    leave: 'ख़ाने से बाहर'
  },
  end: {
    label: 'सूची का अंत',
    first: 'यह पहला है।',
    said: {
      row: 'यह आख़िरी है।',
      claim: 'इसके बाद कोई दावा बाक़ी नहीं।',
      finding: 'इसके बाद कोई आपत्ति नहीं।'
    },
    left: {
      row: (count) => `सूची का अंत। ऊपर ${count} बाक़ी।`,
      claim: (count) => `सूची का अंत। ऊपर ${count} बाक़ी।`,
      finding: (count) => `नीचे कोई आपत्ति नहीं। ऊपर ${count} बाक़ी।`
    },
    none: {
      row: 'यहाँ कुछ बाक़ी नहीं।',
      claim: 'यहाँ कुछ बाक़ी नहीं।',
      finding: 'कोई आपत्ति बाक़ी नहीं।'
    },
    toCheck: (count) => `${count} दावे जाँचने बाक़ी।`,
    back: 'उनमें से पहले पर जाएँ'
  },
  said: {
    added: 'दावा जुड़ा',
    crossed: 'काट दिया',
    uncrossed: 'अब कटा नहीं',
    noLoose: 'हर शब्द किसी दावे में है या काटा जा चुका है।',
    looseAhead: (count) => `यहाँ ${many(count, 'शब्द', 'शब्द')} किसी दावे में नहीं: वाक्य काटने के लिए फिर दबाएँ`,
    asked: 'सवाल रखा गया',
    answered: 'जवाब रखा गया',
    noQuestions: 'लेखक से कोई सवाल खुला नहीं।',
    questionsCopied: (count) => `${many(count, 'सवाल कॉपी हुआ', 'सवाल कॉपी हुए')}`,
    noLastSource: 'अभी कोई स्रोत नहीं लिखा गया।',
    sourceAgain: (source) => `स्रोत: ${source}`,
    ruledWide: (verdict, claims) => `${verdictNames[verdict]}: ${many(claims, 'दावा', 'दावे')} और आसपास के शब्द`,
    split: 'दावा दो हुआ',
    merged: 'दावे मिले',
    reattached: 'दावा दूसरे शब्दों पर रखा',
    rejected: (quote) => `दावा नहीं: ${quote}`,
    whichSpelling: (count) => `कोई वर्तनी तय नहीं: 1 ${count === 2 ? 'या' : 'से'} ${count} दबाएँ`,
    noRepair: 'इसके लिए कोई सुझाव नहीं।',
    onlyRepairs: (count) => many(count, 'सुझाव है, इससे ज़्यादा नहीं', 'सुझाव हैं, इससे ज़्यादा नहीं'),
    isTaken: 'पहले ही लिया जा चुका',
    took: (words) => `लिया: ${words}`,
    corrected: (words) => `सुधार: ${words}`,
    noClaim: 'इन शब्दों पर कोई दावा नहीं: Y सुझाव लेता है, I अनदेखी करता है।',
    nothingToIgnore: 'यहाँ कोई आपत्ति नहीं।',
    takeBack: 'वापस लें',
    copied: (made, left) => `कॉपी हुआ, ${made} सुधार किए${left > 0 ? `, ${left} छूटे` : ''}`,
    undo: (quote) => `वापस लिया: ${quote}`,
    redo: (quote) => `फिर किया: ${quote}`,
    notQuoted: 'ये शब्द किसी के उद्धृत नहीं हैं: V कहता है कि बात सही है।',
    ruleFirst: 'शब्द बदल गए हैं: पहले उन पर फ़ैसला दें।',
    truthRuled: (truth, quote) =>
      truth === null ? `कही गई बात पर फ़ैसला वापस लिया: ${quote}` : `${review.truthNames[truth]}: ${quote}`,
    ruled: (verdict, quote) =>
      verdict === null ? `फ़ैसला वापस लिया: ${quote}` : `${verdictNames[verdict]}: ${quote}`
  },
  menu: {
    file: 'फ़ाइल',
    edit: 'संपादन',
    claim: 'दावा',
    view: 'दृश्य',
    help: 'सहायता'
  },
  trial: {
    title: (version: string) => `Electron ${version} पर आज़माइश: असली काम के लिए नहीं`,
    refused: (version: string, folder: string, trials: string) =>
      `यह Electron ${version} है, जो पुराना है और अब सुरक्षित नहीं बनाया जाता: यह केवल आज़माइश की डेस्क खोलता है, और ${folder} ऐसी नहीं है। Corrigenda को उसके अपने Electron से शुरू करें, या ${trials} में कोई डेस्क चुनें।`
  },
  dialogs: {
    deskTitle: 'डेस्क खोलें',
    openDesk: 'खोलें',
    deskHint: 'डेस्क एक फ़ोल्डर है। ख़ाली फ़ोल्डर नई डेस्क बन जाता है।',
    addTitle: 'लेख जोड़ें',
    addFolderTitle: 'लेखों का फ़ोल्डर जोड़ें',
    add: 'जोड़ें',
    articles: 'लेख',
    allFiles: 'सब फ़ाइलें',
    tableTitle: 'संदर्भ तालिका जोड़ें',
    projectTitle: 'जाँचें और घर की शैली, फ़ाइल में',
    project: 'प्रोजेक्ट की फ़ाइल',
    sourceTitle: 'स्रोत के रूप में फ़ाइल',
    tables: 'तालिकाएँ',
    writeTitle: (form) => `लिखें: ${form}`,
    write: 'लिखें',
    ok: 'ठीक है',
    deskNotices: 'इस डेस्क पर कुछ ठीक नहीं है',
    pageFell: 'विंडो लगातार दो बार रुक गई',
    pageFellHint: (logs) => `हर निर्णय सुरक्षित है। Corrigenda बंद करके फिर शुरू करें; क्या हुआ, यह ${logs} में लिखा है।`,
    notAdded: 'फ़ाइलें नहीं जुड़ीं',
    unsaved: 'आपके कुछ बदलाव डिस्क पर नहीं हैं',
    unsavedDetail: 'डेस्क लिखी नहीं जा सकी। अभी बंद करने पर वे खो जाएँगे, अगर आप उनकी प्रति कहीं और न रखें।',
    keepCopy: 'प्रति रखें…',
    discard: 'उनके बिना बंद करें',
    stay: 'वापस जाएँ',
    closeFailed: 'डेस्क ठीक से बंद नहीं हो सकी',
    closeFailedKept: 'जो भी फ़ैसला सहेजा हुआ दिखा, वह हर हाल में सुरक्षित है और अगली शुरुआत पर अपनी जगह रखा जाएगा।',
    tryAgain: 'फिर कोशिश करें',
    quitAnyway: 'फिर भी बंद करें'
  },
  review,
  tables,
  tags,
  versions,
  across,
  head,
  hold,
  mending,
  board,
  sharing,
  shelves,
  claimEdits: {
    oneWord: 'एक शब्द के दो नहीं हो सकते।',
    noNext: 'यह आख़िरी दावा है: इसके बाद मिलाने को कोई नहीं।'
  },
  dialog: {
    close: 'बंद करें',
    cancel: 'रहने दें'
  },
  palette: {
    label: 'सब कमांड',
    placeholder: 'क्या करना है लिखें, या कोई लेख',
    found: (count) => many(count, 'नतीजा', 'नतीजे'),
    nothing: 'इन शब्दों वाला न कोई कमांड है, न लेख।',
    articles: 'लेख',
    commands: 'कमांड'
  },
  settings: {
    title: 'सेटिंग',
    sections: 'भाग',
    appearance: 'रूप',
    checking: 'जाँचें',
    house: 'हमारी शैली',
    keys: 'कुंजियाँ',
    you: 'आप और आपकी फ़ाइलें',
    theme: 'उजला या गहरा',
    themes: { system: 'सिस्टम जैसा', light: 'उजला', dark: 'गहरा' },
    contrast: 'कंट्रास्ट',
    contrasts: { system: 'सिस्टम जैसा', more: 'तेज़ कंट्रास्ट' },
    textSize: 'लेख के अक्षरों का आकार',
    percent: (value) => `${value} %`,
    language: 'प्रोग्राम की भाषा',
    languageHint: 'विंडो के शब्द। लेख अपनी ही भाषा में पढ़े जाते हैं।',
    languageSystem: 'सिस्टम जैसी',
    checksHint: 'बंद जाँच कहीं कुछ नहीं कहती। फिर चालू करने पर पहले का मिला हुआ फिर दिखता है।',
    off: 'बंद',
    levelOf: (check) => `कितनी गंभीर: ${check}`,
    ignored: 'जो फिर नहीं दिखेगा',
    ignoredNone: 'कुछ नहीं। जिसे आप हर जगह अनदेखा करें, वह यहाँ दिखेगा।',
    ignoredBack: 'फिर दिखाएँ',
    project: {
      title: 'फ़ाइल में',
      hint: 'जाँचें, जो फिर न दिखे, और घर की शैली corrigenda.json में: कमांड लाइन, एडिटर और साथियों के लिए।',
      take: 'फ़ाइल से लें…',
      write: 'फ़ाइल में लिखें…',
      taken: (path, tables) =>
        tables === 0
          ? `${path} से लिया गया।`
          : `${path} से लिया गया। उसकी संदर्भ तालिकाएँ नहीं: उन्हें “संदर्भ तालिकाएँ” में जोड़ें।`,
      written: (path) => `${path} में लिखा गया।`,
      otherwise: (path) =>
        `${path} इस फ़ोल्डर के लिए जाँचें या घर की शैली अलग तय करती है; डेस्क आपकी अपनी सेटिंग पर चलती है। उसे लेने के लिए: सेटिंग, जाँचें, “फ़ाइल में”।`
    },
    grouping: 'लंबी संख्याएँ',
    groupings: { any: 'दोनों तरह', western: '1,234,567', indian: '12,34,567' },
    groupingHint: 'ग़लत अल्पविराम वाली संख्याओं के सुधार इसी रूप में सुझाए जाते हैं।',
    slips: 'टाइपिंग की चूक',
    slipsChoices: { refile: 'चुपचाप ठीक करें', announce: 'पाठकों को बताएँ' },
    slipsHint: 'अक्षर, ख़ाली जगह या चिह्न, जिससे कोई नहीं भटका। तार की पंक्ति में दोनों हाल में लिखा जाता है।',
    organisation: 'संस्थान का नाम',
    organisationHint: 'छपी जाँच (ClaimReview) पर यही नाम रहता है। ख़ाली हो तो डेस्क का नाम।',
    names: 'नाम, जैसे हम लिखते हैं',
    namesHint: 'हर पंक्ति में एक। इस सूची के दो नाम दो व्यक्ति हैं; वे एक की दो वर्तनियाँ नहीं मानी जातीं।',
    words: 'सही शब्द',
    wordsHint: 'हर पंक्ति में एक। कॉपी की जाँचें इन्हें नहीं छेड़तीं।',
    keysHint: 'बटन दबाएँ, फिर नई कुंजी। Esc से सब जैसा था वैसा रहता है।',
    addKey: 'कुंजी जोड़ें',
    addKeyTo: (command) => `कुंजी जोड़ें: ${command}`,
    pressKey: 'कुंजी दबाएँ…',
    removeKey: (chord, command) => `${chord} हटाएँ: ${command}`,
    resetKeys: 'पहले जैसा',
    resetKeysOf: (command) => `कुंजियाँ पहले जैसी: ${command}`,
    resetAllKeys: 'सब कुंजियाँ पहले जैसी',
    conflict: (chord, others) => `${chord} इसकी भी कुंजी है: ${others}। पहले वाले को ही मिलती है।`,
    goesOn: 'फ़ैसले के बाद',
    goesOnChoices: { on: 'अगले दावे पर जाएँ', stays: 'वहीं रुकें; वही कुंजी वापस लेती है' },
    goesOnHint: 'शिफ़्ट के साथ उलटा होता है।',
    signatures: 'लेख को कितनी मंज़ूरियाँ चाहिए',
    signaturesChoices: { one: 'एक', two: 'दो लोगों की' },
    twoSources: 'दो स्वतंत्र स्रोत किसके लिए',
    twoSourcesHint:
      'मंज़ूरी से पहले वे सही पाए दावे गिनाए जाते हैं जिनका एक ही स्रोत है। एक ही स्रोत के दो साक्ष्य एक स्रोत हैं।',
    signaturesHint: 'दो हों तो लेख तभी मंज़ूर माना जाता है जब दूसरा व्यक्ति भी उन्हीं शब्दों पर मंज़ूरी दे।',
    checker: 'आपका नाम, जैसा इतिहास में और मंज़ूरी के नीचे रहेगा',
    checkerHint: 'ख़ाली हो तो आपके खाते का नाम। अगली बार डेस्क खुलने से लागू।',
    recentDesks: 'पहले खोली गई डेस्कें',
    openDesk: 'खोलें',
    otherDesk: 'दूसरा फ़ोल्डर…',
    backups: 'पिछली प्रतियाँ',
    backupsHint:
      'हर लेख की फ़ाइल का पिछला रूप डेस्क के “backups” फ़ोल्डर में रहता है। डेस्क सादी फ़ाइलें हैं: पूरी प्रति के लिए फ़ोल्डर कॉपी कर लें।',
    file: 'ये सेटिंग यहाँ रखी हैं',
    unkept: (reason) => `ये सेटिंग इस विंडो में लागू हैं, पर डिस्क पर नहीं: ${reason}`
  },
  about: {
    title: 'Corrigenda के बारे में',
    line: 'छपने से पहले, या बाद में, समाचार लेख जाँचने की डेस्क।',
    version: 'संस्करण',
    system: 'सिस्टम',
    desk: 'डेस्क',
    settings: 'सेटिंग',
    logs: 'लॉग',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया'
  },
  find: {
    label: 'लेख में ढूँढें',
    placeholder: 'ढूँढें',
    count: (at, total) => `${total} में से ${at}`,
    none: 'इस लेख में नहीं',
    next: 'अगला',
    previous: 'पिछला'
  },
  search: {
    label: 'खोज',
    placeholder: 'सब लेखों में खोजें',
    clear: 'खोज हटाएँ',
    found: (count) => many(count, 'लेख', 'लेख'),
    nothing: (words) => `किसी लेख में “${words}” नहीं है।`,
    building: 'लेख पढ़े जा रहे हैं…'
  },
  filter: {
    label: 'छँटाई',
    placeholder: 'शब्दों से छाँटें',
    fold: 'छँटाई समेटें',
    change: 'छँटाई बदलें',
    clear: 'सब दिखाएँ',
    doWithAll: 'सबके साथ करें…',
    count: (shown, total) => `${total} में से ${shown}`,
    by: {
      words: 'दावे या आपत्ति के शब्द',
      verdict: 'फ़ैसला',
      status: 'स्थिति',
      kind: 'प्रकार',
      finding: 'आपत्तियाँ',
      check: 'जाँच',
      assignee: 'किसे सौंपा'
    },
    anyVerdict: 'कोई भी फ़ैसला',
    open: 'फ़ैसला बाक़ी',
    stale: 'पाठ बदला',
    anyStatus: 'कोई भी स्थिति',
    anyKind: 'कोई भी प्रकार',
    anyFinding: 'कोई भी आपत्ति',
    noFinding: 'कोई आपत्ति नहीं',
    anyCheck: 'कोई भी जाँच',
    views: 'सहेजी हुई छँटाइयाँ',
    save: 'यह छँटाई सहेजें',
    forget: 'सहेजी छँटाई हटाएँ',
    everything: 'सब',
    nothingFits: 'इस छँटाई में कुछ नहीं।'
  },
  bulk: {
    title: 'सब एक साथ',
    of: 'कहाँ',
    thisArticle: 'यह लेख',
    picked: (count) => many(count, 'चुना हुआ लेख', 'चुने हुए लेख'),
    wanted: (claims, findings) => `${many(claims, 'दावा', 'दावे')} और ${many(findings, 'आपत्ति', 'आपत्तियाँ')}`,
    all: 'सब के सब',
    pickHint: 'इस लेख में। कई के लिए सूची में चुनें: Space, तीर के साथ Shift, या Ctrl के साथ क्लिक।',
    counting: 'गिनती हो रही है…',
    rule: 'फ़ैसला',
    status: 'स्थिति',
    ignore: {
      once: (count) => (count === 1 ? 'इसे अनदेखा करें' : `ये ${count} अनदेखा करें`),
      article: () => 'और लेख में ऐसी सब'
    },
    signOff: (count) => (count === 1 ? 'लेख मंज़ूर करें' : `${count} लेख मंज़ूर करें`),
    open: (count) => many(count, 'दावे पर फ़ैसला बाक़ी है', 'दावों पर फ़ैसला बाक़ी है'),
    allRuled: 'सब दावों पर फ़ैसला हो चुका है',
    ruled: (verdict, claims, articles) =>
      `${verdictNames[verdict]}: ${many(claims, 'दावा', 'दावे')}${articles > 1 ? `, ${articles} लेखों में` : ''}`,
    done: (changes, articles) =>
      changes === 0
        ? 'बदलने को कुछ नहीं'
        : `${many(articles, 'लेख', 'लेखों')} में ${many(changes, 'बदलाव', 'बदलाव')}`,
    takeBack: 'Z से सब वापस हो जाता है।'
  },
  sort: {
    label: 'क्रम',
    names: {
      added: 'जैसे जोड़े गए',
      newest: 'नए पहले',
      oldest: 'पुराने पहले',
      title: 'शीर्षक से',
      'to-check': 'जिनमें सबसे ज़्यादा जाँचना है',
      alarms: 'जिनमें सबसे ज़्यादा आपत्तियाँ हैं'
    }
  },
  panes: {
    library: 'लेखों के स्तंभ की चौड़ाई',
    work: 'दावों के स्तंभ की चौड़ाई',
    showLibrary: 'लेख दिखाएँ',
    showWork: 'दावे दिखाएँ'
  },
  guide: {
    title: 'मार्गदर्शिका',
    search: 'मार्गदर्शिका में खोजें',
    found: (count) => (count === 0 ? 'कुछ नहीं मिला' : `${count} जगह`)
  },
  tour: {
    title: 'पहली नज़र',
    step: (step, steps) => `${steps} में से ${step}`,
    next: 'आगे',
    back: 'पीछे',
    skip: 'छोड़ें',
    done: 'शुरू करें',
    again: 'यह परिचय सहायता में फिर मिलेगा।',
    steps: {
      articles: {
        title: 'लेख',
        text: 'यहाँ दो नमूने हैं। अपने लेख O से जोड़ें: सादा पाठ, वेब पन्ने, Word, आर्काइव। आपकी फ़ाइलें केवल पढ़ी जाती हैं, बदली नहीं जातीं।'
      },
      marks: {
        title: 'चिह्न',
        text: 'जाँचने लायक हर बात अपनी जगह पर चिह्नित है: बिंदु यानी जाँचना बाक़ी, टिक यानी सही पाया, काटा हुआ यानी विवादित। लाल रेखा यानी आपत्ति।'
      },
      findings: {
        title: 'आपत्तियाँ',
        text: 'जो मेल नहीं खाता उसका पूरा हिसाब दिखता है: हर आँकड़ा जिस पर वह टिका है, जोड़-घटाव, और हर वह सुधार जिससे वह सही हो जाए। चुनना आपको है।'
      },
      rule: {
        title: 'आपका फ़ैसला',
        text: 'J से अगला दावा। V, D, S और N से फ़ैसला, Z से वापस। नीचे “सहेजा गया” दिखने से पहले हर फ़ैसला डिस्क पर होता है।'
      },
      more: {
        title: 'बाक़ी',
        text: 'Ctrl K से हर कमांड नाम से मिलती है, ? से हर कुंजी दिखती है, और R से सुधार रिपोर्ट, सूचना और सुधरी कॉपी लिखी जाती है।'
      }
    }
  },
  report,
  commands,
  commandGroups,
  verdictNames,
  markNames,
  kindNames,
  severityNames,
  severityWords
}
