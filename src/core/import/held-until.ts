import { monthNames } from '../text/calendar'

const moment =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/

/**
 * Says until when an article is held, in words.
 * @param held the moment as its sender writes it ("20370303T110000Z"); empty where it says none
 * @param today ISO date; where it is known, a moment that is past is nothing to say
 */
export function heldUntil(held: string, today: string | undefined): string | undefined {
  if (held.trim() === '') return 'it is under embargo.'
  const found = moment.exec(held.trim())
  // A placeholder that nobody filled in.
  if (!found)
    return /\d{4}/.test(held) && !/YYYY|HH|MM/.test(held)
      ? `it is not to be published before ${held.trim()}.`
      : undefined
  const [, year, month, day, hour, minute, zone] = found
  const name = monthNames[Number(month) - 1]
  if (name === undefined) return undefined
  if (today !== undefined && `${year}-${month}-${day}` < today) return undefined
  const clock =
    hour === undefined
      ? ''
      : `, ${hour}:${minute}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` (UTC${zone})`}`
  return `it is not to be published before ${Number(day)} ${name} ${year}${clock}.`
}
