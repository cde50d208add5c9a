import type { Detector } from '../detector'

/** Every day, month, year and weekday, without the 's of "Friday's". */
export const date: Detector = {
  id: 'date',
  summary: 'Days, months, years and weekdays.',
  find: ({ reading, dates }) =>
    dates.map(({ span: { start, end }, sentence }) => {
      const owner = /['’]s$/.exec(reading.text.slice(end - 2, end))
      return { kinds: ['date'], span: { start, end: owner ? end - 2 : end }, sentence }
    })
}
