import type { Facts } from '../facts/facts-of'
import { ordinalSeriesOf } from '../facts/ranks/ordinal-series'
import { isRight, recordClaimsOf } from '../facts/ranks/records'
import { datedOn } from '../facts/time/dated-on'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Records that the record so far contradicts: "the wettest May, with 212 mm. The record had been 230 mm". */
export function brokenRecords({ reading, measured }: Facts): readonly RawFinding[] {
  const { text } = reading
  return recordClaimsOf(reading, measured).flatMap((claim) => {
    const { word, own, record, greater } = claim
    if (own.vague || record.vague || isRight(claim)) return []
    const beyond = own.value > record.value === greater
    const places = [
      placeAt(text, word, 'rank'),
      placeAt(text, own.span, 'own'),
      placeAt(text, record.span, 'record')
    ]
    return [
      {
        code: 'record',
        severity: 'warning' as const,
        data: { word: places[0]!.quote, own: places[1]!.quote, record: places[2]!.quote, beyond },
        places: places.sort((a, b) => a.start - b.start),
        repairs: []
      }
    ]
  })
}

/** An ordinal that those told before it contradict: "her fourth title, after those of 2015 and 2018". */
export function miscountedSeries({ reading }: Facts): readonly RawFinding[] {
  const day = datedOn(reading.article)
  const year = day === undefined ? undefined : Number(day.slice(0, 4))
  return ordinalSeriesOf(reading, year).flatMap(({ word, value, low, high, told }) => {
    if (value >= low && value <= high) return []
    const places = [placeAt(reading.text, word, 'rank'), placeAt(reading.text, told, 'told')]
    return [
      {
        code: 'series',
        severity: 'warning' as const,
        data: { word: places[0]!.quote, told: places[1]!.quote, number: value > high ? high : low },
        places,
        repairs: []
      }
    ]
  })
}
