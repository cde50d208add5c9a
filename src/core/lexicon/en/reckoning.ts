import { wordClass } from '../../text/word-classes'

/** Words before what something comes to when it is worked out. */
export const comesTo = wordClass(
  'makes make making made comes come came coming works amounts amounted totals totalling totaling worth brings brought bringing raised raises raising earns earned earning costs cost costing means meaning gives gave giving is was yields yielded saves saved saving pays paid paying'
)

/** Words before an average. */
export const averages = wordClass('average averages averaged averaging mean')

/** Verbs and nouns before a difference of temperatures. */
export const varies = wordClass(
  'vary varies varied varying differ differs differed warm warms warmed warming cool cools cooled cooling rise rises rose risen rising fall falls fell fallen drop drops dropped increase increased increases swing swings gap difference differences hotter colder warmer cooler higher lower'
)

/** Comparatives after one. */
export const warmer = wordClass('warmer cooler hotter colder higher lower above below')

/** Those who came, as one. */
export const crowd = wordClass('crowd crowds attendance audience gate turnstile spectators')

/** Where they have room. */
export const venue = wordClass(
  'stadium ground arena hall theatre theater chapel church venue park bowl gardens dome house which it auditorium stand terrace'
)
