import type { CheckCatalogue } from './check-catalogue'
import { copy } from './copy.hi'
import { date } from './date.hi'
import { name } from './name.hi'
import { num } from './num.hi'
import { figure, quoted } from './phrases.hi'
import { value } from './value.hi'

const measures: Readonly<Record<string, string>> = {
  margin: 'जीत का अंतर',
  votes: 'वोट',
  'total-votes': 'कुल वोट'
}

/** जाँचें हिन्दी में क्या कहती हैं। A file of its own, read only where the window speaks Hindi. */
export const hi: CheckCatalogue = {
  checks: { ...num, ...value, ...date, ...name, ...copy },
  unknown: ({ check, code }) =>
    `“${check}” (${code}) की आपत्ति, जिसे यह संस्करण नहीं जानता। नई आपत्ति के लिए लेख फिर से जाँचें।`,
  across: ({ check, code, data, places }) => {
    if (check === 'cross.name')
      return `एक नाम, दो वर्तनियाँ? एक लेख में ${quoted(data.first)}, दूसरे में ${quoted(data.second)}।`
    const values = (Array.isArray(data.values) ? data.values : []).map(quoted)
    const contest = String(data.contest)
    const what = `“${contest.charAt(0).toUpperCase()}${contest.slice(1)}” (${data.year}) में ${measures[String(data.measure)] ?? data.measure}`
    const articles = new Set(places.map(({ articleId }) => articleId)).size
    return code === 'same'
      ? `${what}: ${figure(articles)} लेखों में ${values.join('')} छपा है।`
      : `${what}: कहीं ${values.join(', कहीं ')} छपा है।`
  }
}
