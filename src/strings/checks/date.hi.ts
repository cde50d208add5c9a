import type { FindingData } from '../../core/model/finding'
import type { CheckWords } from './check-catalogue'
import { dayNamed, published, quoted } from './phrases.hi'

const dayOfMonth = ([day]: readonly string[]): string => `${day} तारीख़`

/** तारीख़ों की जाँचें। */
export const date: Readonly<Record<string, CheckWords>> = {
  'date.weekday': {
    summary: 'दिन और तारीख़, जो साथ नहीं पड़ते।',
    why: 'दोनों में से एक ग़लत है, और भरोसा करने वाले पाठक ग़लत दिन पहुँचेंगे।',
    messages: {
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
        `${quoted(printed)} कोई तारीख़ नहीं: वह महीना ${last} तारीख़ को ख़त्म होता है।`
    },
    repair: dayOfMonth
  },
  'date.order': {
    summary: 'तारीख़ों का उलटा क्रम, या छपने के बाद की तारीख़ जो बीती बताई गई है।',
    why: 'साल के दो अंक अदल-बदल जाएँ तो किसी का जीवन या कार्यकाल उलट जाता है।',
    messages: {
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
      'other-distance': ({ from, to, real, stated }) =>
        `${quoted(from)} से ${quoted(to)} तक ${real} दिन का अंतर है, ${stated} का नहीं।`
    }
  },
  'date.age': {
    summary: 'आयु या वर्षों की गिनती, जो बताई गई तारीख़ों से नहीं निकलती।',
    why: '1915 में जन्मा व्यक्ति 2007 में 81 का नहीं था: हिसाब में पल भर लगता है, और पाठक लगा लेते हैं।',
    messages: {
      age: (data) => `${ageOf(data)}।`,
      assumed: (data) => `${ageOf(data)}; लेख ${data.at} का है, यह ${quoted(data.date)} से माना गया।`,
      years: ({ stated, from, to, real }) => `${from} से ${to} तक ${real} वर्ष होते हैं, ${stated} नहीं।`,
      anniversary: ({ stated, from, to, real }) =>
        `${from} से ${to} तक ${real} वर्ष होते हैं; लेख में ${nth(Number(stated))} वर्षगाँठ है।`,
      'ago-fits': (data) =>
        `इसके छपने (${published(data.published)}) तक ${data.year} को ${data.stated} वर्ष हो चुके थे।`,
      ago: (data) =>
        `इसके छपने (${published(data.published)}) तक ${data.year} को ${data.real} वर्ष हो चुके थे, ${data.stated} नहीं।`
    },
    repair: ([years]) => `${years} वर्ष`
  }
}

function ageOf({ stated, born, at, low, high }: FindingData): string {
  const age = low === high ? low : `${low} या ${high}`
  return `जन्म ${born} का हो तो ${at} में आयु ${age} होगी, ${stated} नहीं`
}

/** The ordinals that do not end as the others do. */
const ordinals: Readonly<Record<number, string>> = { 1: '1ली', 2: '2री', 3: '3री', 4: '4थी', 6: '6ठी' }

const nth = (count: number): string => ordinals[count] ?? `${count}वीं`
