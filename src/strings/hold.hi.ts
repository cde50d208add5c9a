import type { BlockKind } from '../core/model/article'
import type { hold as english } from './hold.en'
import { plural } from './plural'

const many = plural('hi-IN')

const fates: Readonly<Record<string, string>> = {
  dead: 'मृत',
  hurt: 'घायल',
  held: 'गिरफ़्तार',
  missing: 'लापता',
  rescued: 'बचाए गए'
}

const blocks: Readonly<Record<BlockKind, string>> = {
  headline: 'शीर्षक',
  kicker: 'उपशीर्ष',
  byline: 'बायलाइन',
  agency: 'एजेंसी',
  dateline: 'डेटलाइन',
  paragraph: 'अनुच्छेद',
  subhead: 'उपशीर्षक',
  quote: 'उद्धरण',
  list: 'सूची की मद',
  table: 'तालिका की पंक्ति',
  caption: 'चित्र-परिचय',
  note: 'टिप्पणी'
}

/** किसी शब्द के सामने जो रखा जा सकता है, उसके बारे में। */
export const hold: typeof english = {
  title: (words) => `${words}, मिलान में`,
  close: 'छोड़ें',
  asking: 'देखा जा रहा है कि इसके सामने क्या रखा जा सकता है…',
  nothing: 'इन शब्दों में न कोई आँकड़ा है न कोई नाम, जिसे मिलाया जा सके।',
  alone: 'डेस्क पर इसके सामने रखने को कुछ नहीं है।',
  failed: 'इसके सामने क्या रखा जा सकता है, यह पता नहीं चला',
  measures: {
    margin: 'जीत का अंतर',
    lead: 'बढ़त',
    votes: 'वोट',
    'total-votes': 'कुल वोट',
    seats: 'सीटें',
    toll: 'हताहत',
    money: 'रकम',
    percent: 'प्रतिशत',
    points: 'अंक',
    count: 'संख्या',
    unit: 'माप'
  },
  fates,
  ofWhat: (of, measure) => `${of}, ${measure}`,
  numberOf: (of) => `संख्या: ${of}`,
  ofNothingSaid: (measure) => `${measure}, किसकी यह नहीं कहा गया`,
  per: (measure, per) => `${measure} प्रति ${per}`,
  ballots: { 'by-election': 'उपचुनाव', general: 'चुनाव' },
  aspects: {
    measure: 'माप',
    contest: 'सीट',
    ballot: 'चुनाव का प्रकार',
    time: 'समय',
    partial: 'गिनती',
    who: 'किसका',
    place: 'जगह'
  },
  running: (words) => (words === '' ? 'चलती गिनती' : `चलती गिनती, ${words}`),
  final: 'अंतिम गिनती',
  unsaidTime: 'कब: नहीं कहा गया',
  other: (names) => `दूसरा ${names}: तुलना के योग्य नहीं`,
  otherContest: 'दूसरा मुक़ाबला, तुलना के योग्य नहीं',
  otherCount: 'एक चलती गिनती, एक अंतिम: तुलना के योग्य नहीं',
  same: 'वही',
  unsaid: (names) => `नहीं कहा गया: ${names}`,
  sames: 'समान',
  differs: 'अलग',
  notSaid: 'नहीं कहा गया',
  notThis: (other, own) => `${other}, न कि ${own}`,
  agrees: 'मेल खाता है',
  differsBy: (amount) => `${amount} का फ़र्क़`,
  equal: 'बराबर',
  less: (amount) => `${amount} कम`,
  more: (amount) => `${amount} ज़्यादा`,
  about: (words) => `लगभग ${words}`,
  points: (amount) => `${amount} अंक`,
  withShare: (words, percent) => `${words}, ${percent} %`,
  here: 'यही लेख',
  near: {
    sentence: 'यही लेख, यही वाक्य',
    paragraph: 'यही लेख, यही अनुच्छेद',
    article: 'यही लेख',
    away: 'कहीं और'
  },
  where: (kind, number) => (kind === 'paragraph' || number > 1 ? `${blocks[kind]} ${number}` : blocks[kind]),
  inTable: (words, table) => `${table} में ${words}`,
  cell: (row, column) => `${row}: ${column}`,
  columns: {
    votes: 'वोट',
    margin: 'जीत का अंतर',
    total: 'कुल वोट',
    share: 'हिस्सा',
    turnout: 'मतदान'
  },
  asOf: (date) => `${date} तक`,
  relations: 'जिससे इसका हिसाब बैठता है',
  asPrinted: 'जैसा छपा',
  inHand: 'हाथ में',
  elsewhere: 'दूसरे लेख, तारीख़ से',
  undated: 'तारीख़ नहीं',
  another: 'लेख का दूसरा आँकड़ा',
  pick: 'दूसरा आँकड़ा चुनें…',
  pickHow: (key) => `क्लिक करें, या ${key} से आगे जाएँ`,
  take: 'लें, आगे जाएँ',
  dispute: 'इससे विवादित करें',
  keep: 'साक्ष्य रखें',
  kept: 'साक्ष्य में है',
  notComparable: 'तुलना के योग्य नहीं: इससे कुछ लेना नहीं है।',
  nothingToTake: 'मेल खाता है: कुछ सुधारना नहीं है।',
  changed: 'इस बीच कुछ बदल गया है: फिर देखें, तब दोबारा करें।',
  saidKept: (words) => `${words} साक्ष्य में रखा गया`,
  saidTaken: (words) => `विवादित: ${words}`,
  name: {
    spelling: 'वर्तनी',
    here: 'यहाँ',
    articles: 'लेख',
    tables: 'तालिकाएँ',
    house: 'हमारी वर्तनी',
    spellings: (count) => many(count, 'वर्तनी', 'वर्तनियाँ'),
    toMend: (count) => many(count, 'जगह सुधारनी है', 'जगहें सुधारनी हैं'),
    inQuotation: 'उद्धरण में: जैसा है वैसा रहेगा',
    leftOut: 'छोड़े गए',
    because: {
      age: (own, other) => `उम्र ${other}, न कि ${own}`,
      office: (own, other) => `${other}, न कि ${own}`,
      party: (own, other) => `${other} के, न कि ${own} के`,
      sex: () => 'एक स्त्री, एक पुरुष',
      kin: () => 'रिश्तेदार बताए गए',
      beside: () => 'एक ही वाक्य में साथ नाम',
      'given-name': () => 'दूसरा नाम',
      letters: () => 'एक ही व्यक्ति हैं, यह कहीं नहीं कहा गया',
      house: () => 'दोनों हमारी नामों की सूची में हैं'
    },
    mend: 'सभी सुधारें',
    mendAll: (count) => `सभी ${count} सुधारें, आगे जाएँ`,
    onlyHere: 'केवल यहाँ',
    setHouse: 'हमारी वर्तनी',
    another: 'दूसरा व्यक्ति',
    choose: 'पहले सही वर्तनी चुनें: J और K से देखें, H से उसे हमारी वर्तनी बनाएँ।',
    nothingToMend: 'हर जगह यही वर्तनी है।',
    saidHouse: (name) => `${name} हमारी वर्तनी है`,
    saidAnother: (one, other) => `${one} और ${other} दो लोग हैं`,
    saidMended: (name, count) => `${name}: ${many(count, 'जगह', 'जगहें')} सुधारी गईं`
  }
}
