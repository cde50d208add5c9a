import { plural } from './plural'
import type { review as english } from './review.en'

const many = plural('hi-IN')

/** समीक्षा के शब्द: दावे के बारे में क्या कहा गया, दावे कहाँ हैं, मंज़ूरी। */
export const review: typeof english = {
  statusNames: {
    'to-check': 'जाँचना है',
    checking: 'जाँच जारी',
    'asked-author': 'लेखक से पूछा',
    checked: 'जाँच हुई',
    'signed-off': 'मंज़ूर'
  },
  truthNames: { true: 'सच', 'half-true': 'आधा सच', false: 'ग़लत', unproven: 'साबित नहीं' },
  asSaid: 'ऐसा ही कहा',
  truth: 'जो कहा गया वह',
  errorClassNames: {
    number: 'संख्या',
    date: 'तारीख़',
    name: 'नाम',
    title: 'पद',
    place: 'जगह',
    quote: 'उद्धरण',
    attribution: 'किसने कहा',
    headline: 'शीर्षक',
    unit: 'इकाई',
    omission: 'कुछ छूटा'
  },
  errorSeverityNames: {
    typo: 'लिखने की चूक',
    clarification: 'स्पष्टीकरण',
    correction: 'भूल-सुधार',
    'editors-note': 'संपादक की टिप्पणी',
    retraction: 'ख़बर वापस लेना'
  },
  evidenceKindNames: {
    url: 'वेब पेज',
    file: 'फ़ाइल',
    passage: 'अंश',
    'table-cell': 'तालिका का ख़ाना',
    person: 'व्यक्ति'
  },
  evidenceRankNames: { primary: 'मूल', secondary: 'दूसरे के हवाले से', unsaid: 'नहीं बताया' },
  field: {
    status: 'स्थिति',
    statusFollows: 'फ़ैसले के अनुसार',
    errorClass: 'ग़लती',
    severity: 'क्या छपे',
    none: 'नहीं कहा'
  },
  evidence: {
    title: 'सबूत',
    none: 'अभी कोई सबूत नहीं।',
    add: 'सबूत जोड़ें',
    one: 'एक स्रोत। दूसरा, स्वतंत्र स्रोत इसे पक्का करेगा।',
    sources: (count) => many(count, 'स्रोत', 'स्रोत'),
    source: 'स्रोत',
    sourceHint: 'दफ़्तर, प्रकाशक या व्यक्ति',
    kind: 'प्रकार',
    locator: 'कहाँ',
    quote: 'क्या लिखा है',
    used: 'पहले के स्रोत',
    browse: 'फ़ाइल चुनें…',
    addToAll: 'सब में जोड़ें',
    noneUsed: 'इस डेस्क पर अभी कोई स्रोत नहीं लिखा गया।',
    quoteHint: 'वहाँ मिले शब्द या आँकड़ा',
    accessed: 'कब देखा',
    rank: 'दर्जा',
    edit: (source) => `सबूत बदलें: ${source}`,
    remove: 'हटाएँ',
    done: 'हो गया',
    untitled: 'बिना स्रोत का सबूत',
    locatorHints: {
      url: 'पता: https://…',
      file: 'फ़ाइल का नाम या जगह',
      passage: 'पन्ना, पैरा, मिनट',
      'table-cell': 'तालिका, पंक्ति, स्तंभ',
      person: 'नंबर, पता, जगह'
    }
  },
  history: {
    title: 'इतिहास',
    none: 'अभी कुछ नहीं बदला।',
    empty: 'कुछ नहीं',
    fields: {
      verdict: 'फ़ैसला',
      truth: 'जो कहा गया वह',
      status: 'स्थिति',
      correction: 'सुधार',
      note: 'टिप्पणी',
      question: 'लेखक से सवाल',
      answer: 'जवाब',
      errorClass: 'ग़लती',
      severity: 'क्या छपे',
      rejected: 'अलग रखा',
      told: 'पाठकों को बताया',
      assignee: 'किसे सौंपा',
      waived: 'दूसरी जगह वैसी ही छोड़ी',
      relation: 'दूसरे आँकड़े से संबंध',
      evidence: 'सबूत',
      claim: 'शब्द',
      reattached: 'दूसरे शब्दों पर रखा',
      conflict: 'आप में से दो ने अलग-अलग कहा',
      ignored: 'आपत्ति अनदेखी',
      signedOff: 'मंज़ूरी',
      head: 'शीर्ष हाथ से लिखा',
      crossed: 'काटा गया',
      notice: 'सूचना लिखी',
      tagged: 'टैग',
      shelved: 'डेस्क से हटाया, या वापस रखा',
      moved: 'शब्द खिसके',
      changed: 'शब्द बदले',
      lost: 'शब्द नहीं रहे',
      made: 'नए पाठ में आ गया'
    },
    undone: 'वापस लिया',
    redone: 'फिर किया',
    marked: 'हाथ से चिह्नित'
  },
  claim: {
    reject: 'दावा नहीं',
    split: 'दो करें',
    merge: 'अगले से मिलाएँ',
    words: 'दावे के शब्द',
    startHandle: 'दावे का आरंभ खींचें',
    endHandle: 'दावे का अंत खींचें',
    rejectedBecause: 'जाँचने का दावा नहीं',
    added: 'हाथ से'
  },
  marking: {
    label: 'दावा चिह्नित करें',
    add: 'दावा जोड़ें',
    reattach: 'इन शब्दों पर रखें',
    keys: 'तीर एक शब्द चलते हैं, Shift के साथ और लेते हैं; Enter जोड़ता है, Esc छोड़ता है'
  },
  coverage: {
    label: 'कितना जाँचा',
    count: (ruled, all) => `${all} में से ${ruled}`,
    open: (count) => (count === 0 ? 'सब पर फ़ैसला हुआ' : many(count, 'बाक़ी', 'बाक़ी')),
    show: 'जिन पर फ़ैसला नहीं हुआ, वे दिखाएँ',
    all: 'सब पर फ़ैसला हो चुका है।',
    words: (done, all) => `${many(all, 'शब्द', 'शब्द')} में से ${done}`,
    loose: (count) => many(count, 'शब्द किसी दावे में नहीं', 'शब्द किसी दावे में नहीं'),
    taken: { sentence: 'वाक्य लिया', paragraph: 'पैरा लिया', loose: 'किसी दावे में नहीं' },
    allListed: 'यहाँ दिख रहे सब पर फ़ैसला हो चुका है।',
    kinds: {
      figure: (count) => many(count, 'आँकड़ा', 'आँकड़े'),
      margin: (count) => many(count, 'अंतर', 'अंतर'),
      date: (count) => many(count, 'तारीख़', 'तारीख़ें'),
      age: (count) => many(count, 'आयु', 'आयु'),
      name: (count) => many(count, 'नाम', 'नाम'),
      role: (count) => many(count, 'पद', 'पद'),
      place: (count) => many(count, 'स्थान', 'स्थान'),
      quotation: (count) => many(count, 'उद्धरण', 'उद्धरण'),
      superlative: (count) => many(count, '“सबसे” वाला', '“सबसे” वाले'),
      comparison: (count) => many(count, 'तुलना', 'तुलनाएँ'),
      other: (count) => `${count} हाथ से`
    }
  },
  reading: {
    label: 'सुधार कैसे दिखें',
    redline: 'काट-छाँट',
    plain: 'जैसा छपा',
    corrected: 'सुधरा हुआ',
    clashing: (count) =>
      many(count, 'सुधार छूटा: उसके शब्द दूसरा सुधार पहले ही बदलता है।', 'सुधार छूटे: उनके शब्द दूसरे सुधार पहले ही बदलते हैं।')
  },
  signOff: {
    title: 'मंज़ूरी',
    button: 'मंज़ूरी दें…',
    signed: (by, on) => `${by} ने मंज़ूर किया, ${on}`,
    lapsed: (by) => `${by} की मंज़ूरी के बाद बदला`,
    otherText: (by) => `${by} ने पुराना पाठ मंज़ूर किया था`,
    allRuled: 'हर दावे पर फ़ैसला हो चुका है।',
    open: (count) => many(count, 'दावे पर फ़ैसला नहीं हुआ', 'दावों पर फ़ैसला नहीं हुआ'),
    alarms: (count) => many(count, 'आपत्ति पाठ के ख़िलाफ़ है', 'आपत्तियाँ पाठ के ख़िलाफ़ हैं'),
    needsSource: (count) => many(count, 'दावे को स्रोत चाहिए', 'दावों को स्रोत चाहिए'),
    unsourced: (count) => many(count, 'सही पाए दावे का स्रोत नहीं लिखा', 'सही पाए दावों के स्रोत नहीं लिखे'),
    oneSource: (count) =>
      many(count, 'सही पाए दावे का एक ही स्रोत है, चाहिए दो', 'सही पाए दावों का एक ही स्रोत है, चाहिए दो'),
    conflicting: (count) => many(count, 'दावे पर दो लोगों ने अलग कहा', 'दावों पर दो लोगों ने अलग कहा'),
    asked: (count) => many(count, 'लेखक से सवाल खुला है', 'लेखक से सवाल खुले हैं'),
    holdBack: 'जवाब लिखें या सवाल वापस लें, फिर मंज़ूर करें।',
    loose: (count) => many(count, 'शब्द किसी दावे में नहीं', 'शब्द किसी दावे में नहीं'),
    go: 'दिखाएँ',
    goTo: (what) => `दिखाएँ: ${what}`,
    left: 'क्या बाक़ी है',
    name: 'आपका नाम',
    nameFirst: 'पहले एक लेख मंज़ूर करें: आपका नाम वहीं एक बार पूछा जाता है।',
    nameHint: 'लेख के नीचे यही रहता है। एक ही बार पूछा जाता है।',
    second: (by) => `${by} मंज़ूर कर चुके। आप दूसरे हैं।`,
    oneOfTwo: (by) => `${by} ने मंज़ूर किया, दूसरी बाक़ी`,
    names: (first, second) => `${first} और ${second}`,
    note: 'रिकॉर्ड के लिए टिप्पणी',
    sign: 'मंज़ूर करें',
    signAnyway: 'फिर भी मंज़ूर करें',
    takeBack: 'मंज़ूरी वापस लें',
    cancel: 'अभी नहीं',
    said: 'मंज़ूर हुआ',
    saidBack: 'मंज़ूरी वापस ली'
  },
  strip: { label: 'बाक़ी और विवादित कहाँ हैं' },
  ignore: {
    title: 'अनदेखा करें…',
    because: 'क्योंकि …',
    reasons: ['हमारी शैली', 'जैसा है, सही है', 'लेखक से पूछ लिया'],
    once: 'सिर्फ़ यह',
    article: 'इस लेख में',
    always: 'हमेशा',
    said: 'आपत्ति अनदेखी की',
    saidAlways: 'हर लेख में। सेटिंग की “जाँचें” सूची में यह दर्ज है और वहाँ से वापस ली जा सकती है।',
    ignored: (count) => many(count, 'आपत्ति अनदेखी', 'आपत्तियाँ अनदेखी'),
    back: 'फिर दिखाएँ'
  },
  picture: {
    spellings: (first, firstCount, second, secondCount) => `${first} ${firstCount}, ${second} ${secondCount}`,
    times: (count) => `${count} ×`,
    stated: 'छपा',
    real: 'कैलेंडर',
    share: (count, base, share) => `${base} में ${count} यानी ${share}`,
    total: (parts, sum) => `${parts} मिलाकर ${sum}`,
    sum: 'कुल',
    cells: 'तालिका से'
  },
  orphans: {
    reattach: 'दूसरे शब्दों पर रखें…',
    none: 'ऐसा कोई दावा नहीं जिसके शब्द न हों।',
    gone: 'पाठ में नहीं रहा'
  }
}
