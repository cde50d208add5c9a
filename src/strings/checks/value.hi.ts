import type { FindingData } from '../../core/model/finding'
import type { CheckWords } from './check-catalogue'
import { dayNamed, figure, quoted, quotedAll, relationWords } from './phrases.hi'
import { currencyNamed, unitNamed } from './units.hi'

/** एक ही मान के दो रूपों की जाँचें: दोहराव, पैमाना, मुद्रा, इकाई, लिखावट, शीर्षक, तालिका। */
export const value: Readonly<Record<string, CheckWords>> = {
  'num.scale': {
    summary: 'एक ही रक़म दो पैमानों में: मिलियन और बिलियन, लाख और करोड़।',
    why: '“m” और “bn” में कीबोर्ड की एक कुंजी का फ़र्क़ है, और एक करोड़ में सौ लाख होते हैं।',
    messages: {
      conversion: ({ first, second, factor }) =>
        `${quoted(first)} और ${quoted(second)} में ${factor} गुना का फ़र्क़ है।`,
      slip: ({ first, second, factor }) =>
        `${quoted(first)} और ${quoted(second)}: एक ही रक़म दो बार, ${factor} गुना के फ़र्क़ से?`
    }
  },
  'num.repeat': {
    summary: 'एक ही बात दो बार, और आँकड़ों में उँगली की चूक भर का फ़र्क़।',
    why: 'आँकड़ा हर बार नए सिरे से टाइप होता है, और सुधरता एक ही जगह है।',
    messages: {
      slip: ({ first, second }) =>
        `${quoted(first)} और ${quoted(second)}: एक ही आँकड़ा दो बार, एक में टाइप की चूक?`
    }
  },
  'num.currency': {
    summary: 'एक रक़म दो मुद्राओं में, ऐसी दर पर जो उन दिनों कभी नहीं थी।',
    why: 'दूसरी मुद्रा की रक़म जल्दी में साथ लिख दी जाती है: वहाँ छूटा “bn” या ग़लत अंक किसी को नहीं दिखता।',
    messages: {
      magnitude: (data) => `${unequal(data)}: ${rateOf(data)}। दोनों में से एक ${data.factor} गुना ज़्यादा या कम है।`,
      rate: (data) => `${unequal(data)}: ${rateOf(data)}।`,
      unlike: (data) => `${unequal(data)}, अगर दर वही हो जो यहाँ बाक़ी रक़मों की है (${quotedAll(data.others)})।`
    }
  },
  'num.unit': {
    summary: 'एक माप दो इकाइयों में, और दोनों बराबर नहीं।',
    why: 'इकाई हाथ से बदली जाती है, उलटी बदल जाती है, या पहला आँकड़ा सुधरने पर वैसी ही रह जाती है।',
    messages: {
      differs: ({ given, converted, value: worth, unit }) =>
        `${quoted(given)} यानी ${measure(worth, String(unit))}; लेख में ${quoted(converted)} है।`,
      'one-unit': ({ given, converted, value: right }) =>
        `${quoted(given)} और ${quoted(converted)} एक ही इकाई में हैं और बराबर नहीं; ${quoted(right)} सही होता।`,
      fits: ({ given, converted }) => `${quoted(given)} और ${quoted(converted)} बराबर हैं।`
    }
  },
  'num.bounds': {
    summary: 'जितने लोगों की जगह है, उससे ज़्यादा।',
    why: 'भीड़ और जगह के आँकड़े दो जगह से आते हैं, और कोई उन्हें मिलाकर नहीं देखता।',
    messages: relationWords(['within'])
  },
  'num.rate': {
    summary: 'इतने का इतना, हर एक का कितना, और रफ़्तार: और आँकड़े आपस में नहीं मिलते।',
    why: 'औसत, जोड़ और इकाई की क़ीमत अलग से निकाली जाती है, और आँकड़ा सुधरने पर वैसी ही रह जाती है।',
    messages: {
      ...relationWords(['product', 'speed', 'pace']),
      'per-unit': ({ stated, measure: of, total }) =>
        `${quoted(stated)} के हिसाब से ${quoted(of)} का ${quoted(total)} नहीं बनता: आँकड़े तभी मिलते हैं जब दर उसी इकाई की हो।`
    }
  },
  'num.grouping': {
    summary: 'संख्या जिसके अल्पविराम या ख़ाली जगह किसी ढंग के नहीं, या जो बाक़ी आँकड़ों से अलग ढंग से लिखी है।',
    why: 'ग़लत जगह लगे अल्पविराम से ग़लत आँकड़ा छपता है: कोई नहीं कह सकता कि कौन-से अंक लिखने थे।',
    messages: {
      spaced: ({ printed }) => `${quoted(printed)} में संख्या के बीच ख़ाली जगह है।`,
      broken: ({ printed }) => `${quoted(printed)} के अल्पविराम न 1,234,567 जैसे हैं, न 12,34,567 जैसे।`,
      systems: ({ western, indian }) =>
        `${quotedAll(western)} में अल्पविराम मिलियन के ढंग से है, ${quotedAll(indian)} में लाख के। एक लेख में एक ही ढंग।`,
      mixed: ({ plain, grouped }) => `${quotedAll(plain)} में अल्पविराम नहीं, ${quotedAll(grouped)} में है।`
    }
  },
  'num.vague': {
    summary: 'मोटा अंदाज़ बताता शब्द, और साथ में आख़िरी अंक तक पूरा आँकड़ा, या कहीं और ऐसा आँकड़ा जो उसे काटता है।',
    why: '“over 5,678”: या तो गिनती 5,678 ही है, तब उससे ऊपर नहीं, या कोई और आँकड़ा लिखना था।',
    messages: {
      contradicts: ({ vague, exact }) => `${quoted(vague)} लिखा है, पर पूरा आँकड़ा ${quoted(exact)} दिया गया है।`,
      exact: ({ word, figure: printed }) =>
        `${quoted(word)} के साथ ${figure(printed)} है, जो आख़िरी अंक तक पूरा है।`
    }
  },
  'head.body': {
    summary: 'शीर्षक का आँकड़ा जो लेख में नहीं है, पर एक चूक दूर का दूसरा है।',
    why: 'शीर्षक सबसे बाद में और कोई दूसरा लिखता है, और पढ़ते उसे सब हैं।',
    messages: {
      turned: ({ headline, body }) => `शीर्षक में ${quoted(headline)} है; उसी बात पर लेख में ${quoted(body)} है।`,
      contradicts: ({ headline, body }) =>
        `शीर्षक में ${quoted(headline)} है; लेख में यह आँकड़ा नहीं है, ${quoted(body)} है।`
    }
  },
  'table.value': {
    summary: 'लेख का आँकड़ा, संदर्भ तालिका के सामने।',
    why: 'लेख ग़लत होकर भी अपने आप से मेल खा सकता है: यह आधिकारिक तालिका से ही दिखता है।',
    messages: {
      differs: (data) => `${tabled(data)}; लेख में ${quoted(data.phrase)} है।`,
      fits: (data) => `${tabled(data)}, जो ${quoted(data.phrase)} से मेल खाता है।`,
      'series-differs': (data) => `${inSeries(data)}; लेख में ${quoted(data.phrase)} है।`,
      'series-fits': (data) => `${inSeries(data)}, जो ${quoted(data.phrase)} से मेल खाता है।`
    }
  }
}

const unequal = ({ amount, converted }: FindingData): string =>
  `${quoted(amount)} और ${quoted(converted)} बराबर नहीं हैं`

const rateOf = ({ from, to, printed, low, high }: FindingData): string =>
  `इनसे 1 ${currencyNamed(from, 'one')} = ${printed} ${currencyNamed(to, 'many')} होता है, जबकि दर ${low} और ${high} के बीच थी`

/** A measure, and what joins it to the candidate's name. */
const measures: Readonly<Record<string, readonly [joint: string, name: string]>> = {
  votes: ['के', 'वोट'],
  margin: ['का', 'जीत का अंतर'],
  total: ['के', 'कुल वोट'],
  share: ['का', 'वोट प्रतिशत'],
  turnout: ['का', 'मतदान प्रतिशत']
}

/** A figure with its unit by name; as the article has it where the unit has no name here ("86 F"). */
const measure = (value: FindingData[string] | undefined, unit: string): string => {
  const name = unitNamed(unit)
  return /[a-z]/i.test(name) ? quoted(`${figure(value)} ${unit}`) : `${figure(value)} ${name}`
}

function tabled({ measure, seat, year, value: worth, working, cells, candidate, asOf }: FindingData): string {
  const [joint, name] = measures[String(measure)] ?? ['का', 'आँकड़ा']
  const whose = candidate === undefined ? '' : `${quoted(candidate)} ${joint} `
  const when = year === undefined ? '' : ` (${year})`
  const places = Array.isArray(cells) ? cells.join(', ') : cells
  const day = asOf === undefined ? '' : `; ${asOf} तक`
  return `${quoted(seat)}${when} में ${whose}${name}: तालिका में ${working === '' ? figure(worth) : working} [${places}${day}]`
}

function inSeries({ series, period, value: worth, cells, asOf }: FindingData): string {
  const places = Array.isArray(cells) ? cells.join(', ') : cells
  const day = asOf === undefined ? '' : `; ${asOf} तक`
  return `${quoted(series)} (${dayNamed(period!)}): तालिका में ${worth} है [${places}${day}]`
}
