import type { FindingData } from '../../core/model/finding'
import type { CheckWords } from './check-catalogue'
import { figure, quoted, relationWords, sumOf } from './phrases.hi'

/** आँकड़ों के हिसाब की जाँचें: घटाव, जोड़, क्रम, हिस्से। */
export const num: Readonly<Record<string, CheckWords>> = {
  'num.difference': {
    summary: 'जीत का अंतर या बढ़त, उन दो गिनतियों के सामने जिनसे वह निकलती है।',
    why: 'अंतर जल्दी में निकाला जाता है और शुरुआती गिनती से उतार लिया जाता है; अक्सर तीनों आँकड़े उसी लेख में होते हैं।',
    messages: {
      ...relationWords(['difference']),
      fits: (data) => `${differenceOf(data)}, जो ${quoted(data.phrase)}${yearOf(data)} से मेल खाता है।`,
      differs: (data) => `${differenceOf(data)}, पर लेख में ${quoted(data.phrase)}${yearOf(data)} है।`
    }
  },
  'num.score': {
    summary: 'स्कोर, जो साथ बताए गए गोल, सेट, रन या जीतों से नहीं निकलता।',
    why: 'मैच की रिपोर्ट मैच चलते हुए लिखी जाती है, और शुरुआती पंक्तियों का स्कोर आख़िर में टाइप होता है।',
    messages: {
      level: ({ before, wrong, due }) =>
        `${quoted(before)}, और अगले गोल से ${quoted(wrong)}: बराबरी से एक गोल एक ही की बढ़त देता है (${due})।`,
      fewer: ({ before, wrong, due }) =>
        `${quoted(before)} और उसके बाद बताए गए गोल मिलाकर कम से कम ${due} गोल हैं; ${quoted(wrong)} में उससे कम हैं।`,
      games: ({ before, wrong }) => `${quoted(before)}: इन सेटों के गेम ${quoted(wrong)} नहीं बनते।`,
      chase: ({ before, wrong, due }) => `${quoted(before)} के बाद ${due} रन बाक़ी हैं, ${wrong} नहीं।`,
      points: ({ before, wrong, due }) =>
        `${quoted(before)} से ${due} अंक बनते हैं, ${quoted(wrong)} नहीं; किसी और आम गिनती से भी नहीं।`
    }
  },
  'num.order': {
    summary: 'जीतने वाले के वोट हारने वाले से कम; या जो “बढ़ा” वह पहले से कम।',
    why: 'तालिका से उतारते हुए दो गिनतियाँ आसानी से अदल-बदल जाती हैं, और अलग-अलग दोनों सही होती हैं।',
    messages: {
      ...relationWords(['direction']),
      turned: ({ from, to, way, word }) =>
        `${quoted(from)} से ${quoted(to)} ${way === 'up' ? 'ऊपर' : 'नीचे'} जाना है, पर लेख में ${quoted(word)} है।`,
      reversed: ({ winner, loser }) =>
        `यहाँ जीतने वाले के ${figure(winner)} वोट हैं, हारने वाले के ${figure(loser)} से कम।`
    }
  },
  'num.total': {
    summary: 'हिस्से, जिनका जोड़ बताए गए कुल के बराबर नहीं या उससे ज़्यादा है।',
    why: 'कुल किसी दूसरी पंक्ति या दूसरे दिन से आता है, साथ छपी गिनतियाँ कहीं और से।',
    messages: {
      ...relationWords(['sum', 'rest', 'parts-within']),
      listed: (data) => `${listedOf(data)}, पर लेख में ${quoted(data.phrase)} है।`,
      'listed-fits': (data) => `${listedOf(data)}, जैसा लेख कहता है।`,
      exceeded: (data) => `${totalOf(data)}, जबकि कुल ${quoted(data.phrase)} ही बताया गया है।`
    }
  },
  'num.rank': {
    summary: 'पहला, दूसरा या तीसरा स्थान, जो गिनती से मेल नहीं खाता।',
    why: 'गिनती के दौरान उम्मीदवारों के स्थान बदलते हैं, और तीसरे वाले का वाक्य सबसे बाद में बदला जाता है।',
    messages: {
      order: ({ rank, votes, above, place }) =>
        `${quoted(rank)} के ${quoted(votes)} वोट, और ${place === 'the second' ? 'दूसरे स्थान वाले' : quoted(place)} के ${quoted(above)}: जिसके वोट ज़्यादा, वही आगे।`,
      superlative: ({ word, own, other }) =>
        `${quoted(word)} कहा गया, आँकड़ा ${quoted(own)} है, और दूसरे का ${quoted(other)}।`,
      record: ({ word, own, record, beyond }) =>
        `${quoted(word)} के साथ आँकड़ा ${quoted(own)} है, पर अब तक का रिकॉर्ड ${quoted(record)}: यह उससे ${beyond ? 'आगे है' : 'पीछे है'}।`,
      series: ({ word, told, number }) =>
        `${quoted(word)} लिखा है, पर ${quoted(told)} से यह ${number} नंबर का है।`,
      twice: ({ rank, first, second }) => `यहाँ दो ${quoted(rank)} हैं: ${quoted(first)} और ${quoted(second)}।`
    }
  },
  'num.count': {
    summary: 'बताई गई संख्या, और सूची में गिनाए गए कम या ज़्यादा।',
    why: 'जगह बचाने को सूची से नाम काटे जाते हैं, और उससे पहले लिखी संख्या रह जाती है।',
    messages: {
      fewer: (data) => `लेख में ${announcedIn(data)} है, पर सूची में सिर्फ़ ${data.listed}।`,
      more: (data) => `लेख में ${announcedIn(data)} है, पर सूची में ${data.listed}।`,
      fits: (data) => `लेख में ${announcedIn(data)} है, और सूची में भी ${data.listed}।`,
      back: ({ words, named }) => `${quoted(words)} पहले गिनाए गए के लिए है, और वे ${named} हैं।`
    }
  },
  'num.table': {
    summary: 'तालिका की एक पंक्ति, जो बाकी पंक्तियों का नियम तोड़ती है, या कुल, जो उसके स्तंभ का जोड़ नहीं।',
    why: 'तालिकाएँ जाँच के बाद, एक-एक आँकड़ा करके, हाथ से टाइप की जाती हैं।',
    messages: {
      row: ({ label, working, expected, printed, holds }) =>
        `${quoted(label)}: ${working} से ${expected} बनता है, पर पंक्ति में ${printed} है। बाकी ${holds} पंक्तियों में यही हिसाब सही है।`,
      total: ({ label, expected, printed }) =>
        `${quoted(label)}: ऊपर की पंक्तियों का जोड़ ${expected} है, पर कुल ${printed} छपा है।`,
      statement: ({ label, working, expected, printed }) =>
        `${quoted(label)}: ${working} से ${expected} बनता है, पर पंक्ति में ${printed} है; बाकी स्तंभों में ऊपर की पंक्तियों से यही बनता है।`,
      prose: ({ label, expected, printed }) => {
        const labels = Array.isArray(label) ? label : []
        const whose =
          labels.length === 0 ? 'सभी पंक्तियों को मिलाकर' : `${labels.map(quoted).join(' और ')} के लिए`
        return `पाठ में ${quoted(printed)} है; तालिका में ${whose} ${expected} है।`
      },
      parts: ({ quotes, expected, printed }) =>
        `${(Array.isArray(quotes) ? quotes : []).join(' + ')} से ${expected} बनता है, पर पाठ में ${quoted(printed)} है।`
    }
  },
  'num.percent': {
    summary: 'प्रतिशत, उस गिनती और उस कुल के सामने जिनसे वह बनता है।',
    why: 'प्रतिशत हाथ से निकाला जाता है, या साथ की गिनतियों से अलग तालिका से लिया जाता है।',
    messages: {
      ...relationWords(['share', 'share-of-both', 'share-of-others', 'hundred']),
      fits: (data) => `${shareOf(data)}, जो ${quoted(data.phrase)} से मेल खाता है।`,
      differs: (data) => `${shareOf(data)}, पर लेख में ${quoted(data.phrase)} है।`,
      fraction: ({ fraction, phrase }) => `${quoted(fraction)} और ${quoted(phrase)} एक ही हिस्सा नहीं हैं।`,
      'over-all': ({ sum }) => `एक ही सवाल के जवाब मिलाकर ${sum} प्रतिशत होते हैं।`
    }
  },
  'num.change': {
    summary: 'बढ़त या गिरावट, अपने पहले और बाद के आँकड़ों के सामने।',
    why: 'प्रतिशत विज्ञप्ति से आता है और आँकड़े तालिका से, या तीनों में से एक ही सुधारा जाता है।',
    messages: relationWords(['change', 'part-change', 'ratio'])
  },
  'num.points': {
    summary: 'दो प्रतिशतों के अंतर को प्रतिशत कहा गया; वह प्रतिशत अंक होता है।',
    why: '4 % से 5 % होना एक प्रतिशत अंक है, पर एक चौथाई बढ़त: “1 %” कहने से बात 25 गुना बदल जाती है।',
    messages: {
      points: ({ working, stated }) => `${quoted(working)}; लेख में ${quoted(stated)} है।`
    }
  }
}

const differenceOf = ({ minuend, subtrahend, difference }: FindingData): string =>
  `${figure(minuend)} − ${figure(subtrahend)} = ${figure(difference)}`

const yearOf = ({ year }: FindingData): string => (year === undefined ? '' : ` (${year})`)

const totalOf = ({ parts, sum }: FindingData): string => `${sumOf(parts)} = ${figure(sum)}`

const scales: ReadonlyMap<unknown, string> = new Map([
  ['thousand', 'हज़ार'],
  ['lakh', 'लाख'],
  ['million', 'मिलियन'],
  ['crore', 'करोड़'],
  ['billion', 'बिलियन']
])

/** “£2.5m” + “£800,000” = £3.3 मिलियन: the parts as they are printed. */
const listedOf = ({ quotes, currency, sum, scale }: FindingData): string => {
  const parts = (Array.isArray(quotes) ? quotes : []).map((part) =>
    /[a-z]/i.test(part) ? quoted(part) : part
  )
  return `${parts.join(' + ')} = ${signOf(currency)}${figure(sum)}${scale ? ` ${scales.get(scale) ?? scale}` : ''}`
}

/** A currency's sign, from what stands before a sum. */
const signOf = (currency: FindingData[string] | undefined): string =>
  String(currency ?? '').replace(/^(?:rs\.?|inr) ?/i, '₹')

const announcedIn = ({ number, noun }: FindingData): string =>
  quoted(noun === '' ? number : `${number} ${noun}`)

const shareOf = ({ part, whole, actual }: FindingData): string =>
  `${amount(whole)} में से ${amount(part)} यानी ${actual} प्रतिशत`

/** A count in figures, or an amount as it is printed. */
const amount = (value: FindingData[string] | undefined): string =>
  /[^\d.,]/.test(String(value)) ? quoted(value) : figure(value)
