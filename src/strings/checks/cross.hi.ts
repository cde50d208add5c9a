import type { FindingData } from '../../core/model/finding'
import type { CheckWords } from './check-catalogue'
import { figure, quoted } from './phrases.hi'

const measures: Readonly<Record<string, string>> = {
  margin: 'जीत का अंतर',
  votes: 'वोट',
  'total-votes': 'कुल वोट'
}

function what({ measure, contest, year }: FindingData): string {
  const seat = String(contest)
  return `“${seat.charAt(0).toUpperCase()}${seat.slice(1)}” (${year}) में ${measures[String(measure)] ?? measure}`
}

const quotedAll = (values: FindingData[string] | undefined): readonly string[] =>
  (Array.isArray(values) ? values : []).map(quoted)

/** कई लेखों की आपसी जाँचें। */
export const cross: Readonly<Record<string, CheckWords>> = {
  'cross.value': {
    summary: 'एक ही मुक़ाबले का एक आँकड़ा, जो डेस्क के लेखों में दो तरह छपा।',
    why: 'पहली ख़बर से आख़िरी तक गिनती बदलती है, और दो में से एक ग़लत छपी रह जाती है।',
    messages: {
      differs: (data) => `${what(data)}: कहीं ${quotedAll(data.values).join(', कहीं ')} छपा है।`,
      same: (data) =>
        `${what(data)}: ${figure(data.articles)} लेखों में ${quotedAll(data.values).join('')} छपा है।`
    }
  },
  'desk.relation': {
    summary: 'दो आँकड़े, जिन्हें संपादक ने एक-दूसरे से जुड़ा बताया, और जो अब मेल नहीं खाते।',
    why: 'जो एक को सुधारता है, वह शायद दूसरे को न जानता हो।',
    messages: {
      same: ({ own, other }) => `एक ही बताए गए, पर ${quoted(own)} और ${quoted(other)} एक नहीं हैं।`,
      part: ({ own, other }) => `${quoted(other)} का हिस्सा बताया गया, पर ${quoted(own)} उससे ज़्यादा है।`,
      difference: ({ own, other, expected, way, amount }) =>
        amount === 0
          ? `${quoted(other)} के बराबर बताया गया, यानी ${expected}, पर लेख में ${quoted(own)} है।`
          : `${quoted(other)} से ${amount} ${way === 'less' ? 'कम' : 'ज़्यादा'} बताया गया, यानी ${expected}, पर लेख में ${quoted(own)} है।`,
      ratio: ({ own, other, expected, amount }) =>
        `${quoted(other)} का ${String(amount).replace(' per cent', ' प्रतिशत')} बताया गया, यानी ${expected}, पर लेख में ${quoted(own)} है।`
    }
  },
  'cross.name': {
    summary: 'एक व्यक्ति का नाम, जो एक ही ख़बर के लेखों में दो वर्तनियों में छपा।',
    why: 'नाम की ग़लती पाठक सबसे कम माफ़ करते हैं, और सही रूप शायद किसी साथी के लेख में छपा हो।',
    messages: {
      'two-spellings': ({ first, second }) =>
        `एक नाम, दो वर्तनियाँ? एक लेख में ${quoted(first)}, दूसरे में ${quoted(second)}।`
    }
  }
}
