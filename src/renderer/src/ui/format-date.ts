import { strings } from './strings'

const day = new Intl.DateTimeFormat(strings.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})

const shortDay = new Intl.DateTimeFormat(strings.locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC'
})

/** Writes an ISO date (YYYY-MM-DD) as a reader would; anything else comes back as it was. */
export const formatDate = (iso: string, length: 'long' | 'short' = 'long'): string => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(at)) return iso
  return (length === 'long' ? day : shortDay).format(at)
}
