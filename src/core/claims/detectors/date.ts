import type { Detector } from '../detector'

/** Every day, month, year and weekday. */
export const date: Detector = {
  id: 'date',
  summary: 'Days, months, years and weekdays.',
  find: ({ dates }) => dates.map(({ span, sentence }) => ({ kinds: ['date'], span, sentence }))
}
