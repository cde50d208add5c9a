import type { FindingData } from '../../core/model/finding'
import type { CheckWords } from './check-catalogue'
import { dayNamed, published, quoted } from './phrases.hi'

const dayOfMonth = ([day]: readonly string[]): string => `${day} तारीख़`

const units: Readonly<Record<string, string>> = {
  day: 'दिन',
  week: 'हफ़्ते',
  fortnight: 'पखवाड़े',
  month: 'महीने',
  year: 'वर्ष',
  decade: 'दशक',
  century: 'शताब्दी'
}
const unit = (data: FindingData): string => units[String(data.unit)] ?? ''

/** “4 hours 35 minutes” in Hindi. */
const hours = (value: FindingData[string] | undefined): string =>
  String(value)
    .replace(/hours?/, 'घंटे')
    .replace(/minutes?/, 'मिनट')

/** What is said of a length of time between two dates, or from one to the day of publication. */
const lengths: CheckWords['messages'] = {
  differs: (data) =>
    `${quoted(data.from)} से ${quoted(data.to)} तक ${data.real} ${unit(data)} होते हैं, ${data.stated} नहीं।`,
  fits: (data) => `${quoted(data.from)} से ${quoted(data.to)} तक ${data.stated} ${unit(data)} होते हैं।`,
  ago: (data) =>
    `${quoted(data.date)} से इसके छपने (${published(data.published)}) तक ${data.real} ${unit(data)} होते हैं, ${data.stated} नहीं।`,
  'ago-fits': (data) =>
    `${quoted(data.date)} से इसके छपने (${published(data.published)}) तक ${data.stated} ${unit(data)} होते हैं।`
}

/** तारीख़ों की जाँचें। */
export const date: Readonly<Record<string, CheckWords>> = {
  'date.weekday': {
    summary: 'दिन और तारीख़, जो साथ नहीं पड़ते।',
    why: 'दोनों में से एक ग़लत है, और भरोसा करने वाले पाठक ग़लत दिन पहुँचेंगे।',
    messages: {
      fits: (data) => `${quoted(data.date)} को ${dayNamed(data.real)} ही पड़ता है।`,
      'fits-publication': (data) =>
        `जिस साल यह छपा (${published(data.published)}), ${quoted(data.date)} को ${dayNamed(data.real)} ही पड़ता है।`,
      differs: (data) =>
        `${quoted(data.date)} को ${dayNamed(data.real)} पड़ता है, ${dayNamed(data.stated)} नहीं।`,
      'cannot-both-be': ({ first, second }) =>
        `${quoted(first)} और ${quoted(second)} दोनों सही नहीं हो सकते: बीच के दिन किसी भी साल नहीं बैठते।`,
      'differs-from-publication': (data) =>
        `जिस साल यह छपा (${published(data.published)}), ${quoted(data.date)} को ${dayNamed(data.real)} पड़ता है, ${dayNamed(data.stated)} नहीं।`
    },
    repair: dayOfMonth
  },
  'date.invalid': {
    summary: 'ऐसी तारीख़ जो कैलेंडर में नहीं है।',
    why: 'जो दिन था ही नहीं वह सही नहीं हो सकता: दिन, महीने या साल में चूक है।',
    messages: {
      'no-such-day': ({ printed, last }) =>
        `${quoted(printed)} कोई तारीख़ नहीं: वह महीना ${last} तारीख़ को ख़त्म होता है।`,
      'no-such-time': ({ printed, part, last }) =>
        `${quoted(printed)} कोई समय नहीं: ${part === 'hour' ? 'घंटे' : 'मिनट'} ${last} तक ही होते हैं।`
    },
    repair: dayOfMonth
  },
  'date.order': {
    summary: 'तारीख़ों का उलटा क्रम, या छपने के बाद की तारीख़ जो बीती बताई गई है।',
    why: 'साल के दो अंक अदल-बदल जाएँ तो किसी का जीवन या कार्यकाल उलट जाता है।',
    messages: {
      'wrong-order': ({ first, second, word }) =>
        word === 'after'
          ? `लिखा है कि यह ${quoted(second)} के बाद हुआ, पर ${quoted(first)} उससे पहले है।`
          : `लिखा है कि यह ${quoted(second)} से पहले हुआ, पर ${quoted(first)} उसके बाद है।`,
      'already-past': (data) =>
        `आगे की बात की तरह लिखा है, पर ${quoted(data.date)} इसके छपने (${published(data.published)}) से पहले है।`,
      reversed: ({ from, to }) => `क्रम उलटा है: ${quoted(from)} से ${quoted(to)} तक।`,
      'after-publication': (data) =>
        `बीती बात की तरह लिखा है, पर ${quoted(data.date)} इसके छपने (${published(data.published)}) के बाद है।`
    },
    repair: ([from, to]) => `${from} से ${to} तक`
  },
  'date.relative': {
    summary: '“yesterday” या “two days later” जैसे शब्द के साथ किसी दूसरे दिन की तारीख़।',
    why: 'ख़बर एक दिन रुक जाए तो उसका “yesterday” वही रहता है, और पाठक को ग़लत दिन बताता है।',
    messages: {
      'other-day': (data) =>
        `यह ${published(data.published)} को छपा: ${quoted(data.word)} का मतलब ${dayNamed(data.real)} है, ${quoted(data.stated)} नहीं।`,
      'day-fits': (data) =>
        `यह ${published(data.published)} को छपा: ${quoted(data.word)} का मतलब ${quoted(data.stated)} ही है।`,
      ...lengths
    }
  },
  'date.span': {
    summary: 'वर्षों या महीनों की गिनती, जो दोनों तारीख़ों से नहीं निकलती।',
    why: 'कार्यकाल या विवाह में दस वर्ष ज़्यादा होना एक अंक की चूक है, और पाठक हिसाब लगा लेते हैं।',
    messages: {
      ...lengths,
      anniversary: ({ stated, from, to, real }) =>
        `${from} से ${to} तक ${real} वर्ष होते हैं; लेख में ${nth(Number(stated))} वर्षगाँठ है।`,
      running: (data) =>
        `${quoted(data.date)} से छपने (${published(data.published)}) तक गिनती ${data.real} बनती है, ${data.stated} नहीं।`,
      'running-fits': (data) =>
        `${quoted(data.date)} से छपने (${published(data.published)}) तक गिनती ${data.stated} ही बनती है।`,
      'anniversary-fits': ({ from, to, real }) => `${from} से ${to} तक ${real} वर्ष होते हैं।`
    }
  },
  'date.clock': {
    summary: 'दो समयों के बीच के घंटे और मिनट, जो उन समयों से नहीं निकलते।',
    why: 'कितनी देर लगी, यह गिनते हुए एक घंटा ज़्यादा जोड़ देना सबसे आम चूक है।',
    messages: {
      differs: ({ from, to, real, stated }) =>
        `${quoted(from)} से ${quoted(to)} तक ${hours(real)} होते हैं, ${quoted(stated)} नहीं।`,
      fits: ({ from, to, real }) => `${quoted(from)} से ${quoted(to)} तक ${hours(real)} होते हैं।`
    }
  },
  'date.age': {
    summary: 'आयु या वर्षों की गिनती, जो बताई गई तारीख़ों से नहीं निकलती।',
    why: '1915 में जन्मा व्यक्ति 2007 में 81 का नहीं था: हिसाब में पल भर लगता है, और पाठक लगा लेते हैं।',
    messages: {
      age: (data) => `${ageOf(data)}।`,
      assumed: (data) => `${ageOf(data)}; लेख ${data.at} का है, यह ${quoted(data.date)} से माना गया।`,
      'two-ages': (data) =>
        data.low === data.high
          ? `लेख एक ही व्यक्ति की दो आयु बताता है: ${data.other} और ${data.stated}।`
          : `जिसकी आयु दूसरी जगह ${data.other} बताई गई, वह ${data.at} में ${data.low} से ${data.high} का होगा, ${data.stated} का नहीं।`,
      fits: ({ stated, born, at }) => `जन्म ${born} का हो तो ${at} में आयु ${stated} हो सकती है।`
    }
  }
}

function ageOf({ stated, born, at, low, high }: FindingData): string {
  const age = low === high ? low : `${low} या ${high}`
  return `जन्म ${born} का हो तो ${at} में आयु ${age} होगी, ${stated} नहीं`
}

/** The ordinals that do not end as the others do. */
const ordinals: Readonly<Record<number, string>> = { 1: '1ली', 2: '2री', 3: '3री', 4: '4थी', 6: '6ठी' }

const nth = (count: number): string => ordinals[count] ?? `${count}वीं`
