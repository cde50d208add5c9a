import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOfNumber,
  daysIn,
  readIsoDay,
  weekdayNames,
  weekdayOf
} from '../../../src/core/text/calendar'

describe('dayOfNumber', () => {
  it('gives back the day of every number', () => {
    for (const start of [0, 700_000, 736_000]) {
      for (let number = start; number < start + 1500; number++)
        expect(dayNumber(dayOfNumber(number))).toBe(number)
    }
    expect(dayOfNumber(dayNumber({ year: 2024, month: 2, day: 29 }))).toEqual({
      year: 2024,
      month: 2,
      day: 29
    })
  })
})

describe('calendar', () => {
  it.each([
    ['2018-05-28', 'Monday'],
    ['2024-11-23', 'Saturday'],
    ['2000-02-29', 'Tuesday'],
    ['1900-03-01', 'Thursday'],
    ['1947-08-15', 'Friday'],
    ['2025-06-30', 'Monday'],
    ['1999-12-31', 'Friday']
  ])('%s was a %s', (iso, name) => {
    expect(weekdayNames[weekdayOf(readIsoDay(iso)!)]).toBe(name)
  })

  it('counts a common year, a leap year and the four hundred years of the calendar', () => {
    const first = (year: number) => dayNumber({ year, month: 1, day: 1 })
    expect(first(2024) - first(2023)).toBe(365)
    expect(first(2025) - first(2024)).toBe(366)
    expect(first(2300) - first(1900)).toBe(146_097)
  })

  it('knows February', () => {
    expect([daysIn(2), daysIn(2, 2023), daysIn(2, 2024), daysIn(2, 1900), daysIn(2, 2000)]).toEqual([
      29, 28, 29, 28, 29
    ])
  })

  it('reads days in ISO form only', () => {
    expect(readIsoDay('31.5.2018')).toBeNull()
    expect(readIsoDay(undefined)).toBeNull()
  })
})
