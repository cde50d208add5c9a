import type { CheckCatalogue } from './check-catalogue'
import { copy } from './copy.hi'
import { cross } from './cross.hi'
import { date } from './date.hi'
import { name } from './name.hi'
import { num } from './num.hi'
import { value } from './value.hi'

/** जाँचें हिन्दी में क्या कहती हैं। A file of its own, read only where the window speaks Hindi. */
export const hi: CheckCatalogue = {
  checks: { ...num, ...value, ...date, ...name, ...copy, ...cross },
  unknown: ({ check, code }) =>
    `“${check}” (${code}) की आपत्ति, जिसे यह संस्करण नहीं जानता। नई आपत्ति के लिए लेख फिर से जाँचें।`
}
