import type { Finding } from '../../../core/model/finding'
import { strings } from '../ui/strings'
import { wordsIn } from './finding-data'

const { picture } = strings.review

/** The names of the seven days as checks write them, and as this language does; 2023-01-01 was a Sunday. */
const week = [...Array(7).keys()].map((day) => {
  const date = new Date(Date.UTC(2023, 0, 1 + day))
  const name = (locale: string, weekday: 'long' | 'short') =>
    date.toLocaleDateString(locale, { weekday, timeZone: 'UTC' })
  return {
    key: name('en-GB', 'long').toLowerCase(),
    long: name(strings.locale, 'long'),
    short: name(strings.locale, 'short')
  }
})

/** A day's own name in the window's language, from the name a check gives it. */
const dayNamed = (words: string): string => week.find(({ key }) => key === words.toLowerCase())?.long ?? words

/** A week with the day printed and the day it was. */
export const WeekPicture = ({ finding }: { readonly finding: Finding }) => {
  const stated = wordsIn(finding, 'stated')
  const real = wordsIn(finding, 'real')
  if (stated === null || real === null) return null
  return (
    <figure
      className="week"
      aria-label={`${picture.stated}: ${dayNamed(stated)}; ${picture.real}: ${dayNamed(real)}`}
    >
      {week.map(({ key, short }) => {
        const isReal = key === real.toLowerCase()
        const isStated = key === stated.toLowerCase()
        return (
          <span
            key={key}
            aria-hidden="true"
            className={isReal ? 'day is-real' : isStated ? 'day is-stated' : 'day'}
          >
            {short}
            {(isReal || isStated) && <small>{isReal ? picture.real : picture.stated}</small>}
          </span>
        )
      })}
    </figure>
  )
}
