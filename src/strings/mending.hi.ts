import type { BlockKind } from '../core/model/article'
import type { LeftOutReason } from '../core/report/left-out'
import type { PlaceReason } from '../core/report/other-places'
import type { mending as english } from './mending.en'
import { plural } from './plural'

const many = plural('hi-IN')

const places: Readonly<Record<BlockKind, string>> = {
  headline: 'शीर्षक',
  kicker: 'शीर्षक-पट्टी',
  byline: 'बाइलाइन',
  agency: 'एजेंसी की पंक्ति',
  dateline: 'डेटलाइन',
  paragraph: 'अनुच्छेद',
  subhead: 'उपशीर्षक',
  quote: 'उद्धरण',
  list: 'सूची का बिंदु',
  table: 'तालिका की पंक्ति',
  caption: 'चित्र-परिचय',
  note: 'पाद-टिप्पणी'
}

const reasons: Readonly<Record<PlaceReason, (of: string) => string>> = {
  noun: (of) => (of ? `वही संख्या, ${of}` : 'वही संख्या'),
  plain: () => 'वही संख्या, बिना संज्ञा के',
  figure: () => 'वही संख्या',
  total: (of) => (of ? `यह था ${of}` : 'उसी से निकला'),
  name: () => 'वही नाम',
  words: () => 'वही शब्द'
}

const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  'not-ruled': 'किसी ने इस पर फ़ैसला नहीं दिया',
  'ruled-otherwise': 'शब्द विवादित नहीं ठहराए गए',
  changed: 'शब्द तब से बदल गए हैं',
  gone: 'शब्द अब पाठ में नहीं हैं',
  clash: 'दूसरा सुधार इन्हीं शब्दों को बदलता है'
}

/** सुधारों के जाने से पहले: वे क्या पीछे छोड़ते हैं, और कौन-सा किसी कॉपी में नहीं है। */
export const mending: typeof english = {
  title: (count) => `अब भी छपा है: ${many(count, 'जगह', 'जगहें')}`,
  mendAll: (count) => (count === 1 ? 'सुधारें' : `सब ${count} सुधारें`),
  mended: (count, articles) => `${many(articles, 'लेख', 'लेखों')} में ${many(count, 'जगह सुधारी', 'जगहें सुधारीं')}।`,
  none: 'सुधारों ने जो वापस लिया, वह कहीं नहीं बचा।',
  show: (quote) => `“${quote}” दिखाएँ`,
  standsIn: (kind, number, title) => `${places[kind]} ${number}${title === null ? '' : `, ${title}`}`,
  why: reasons,
  leftOut: (count) => `${many(count, 'सुधार', 'सुधार')} किसी कॉपी में नहीं`,
  leftOutWhy: leftOutReasons,
  raised: (count) => `सुधरा पाठ जाँचा गया: उसमें अब ${many(count, 'बात', 'बातें')} ग़लत`,
  clean: 'सुधरा पाठ जाँचा गया: कुछ नया नहीं।'
}
