import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backupPolicy,
  formatBackupName,
  newestFirst,
  nextSerial,
  outdatedBackups
} from '../../../src/core/file/kept-backups'

const name = (serial: number, day: string) => formatBackupName({ serial, day })

describe('outdatedBackups', () => {
  it('keeps the newest five, and of older days the newest of each', () => {
    const names = [
      ...[1, 2, 3].map((n) => name(n, '2026-11-20')),
      ...[4, 5].map((n) => name(n, '2026-11-21')),
      ...[6, 7, 8, 9, 10, 11, 12].map((n) => name(n, '2026-11-22'))
    ]
    const gone = outdatedBackups(names)
    expect(names.filter((each) => !gone.includes(each))).toEqual([
      '000003.2026-11-20.json',
      '000005.2026-11-21.json',
      '000007.2026-11-22.json',
      ...[8, 9, 10, 11, 12].map((n) => name(n, '2026-11-22'))
    ])
  })

  it('goes by serial where the clock has jumped back', () => {
    const names = [
      name(1, '2030-01-01'),
      ...[2, 3, 4, 5, 6].map((n) => name(n, '2026-11-22')),
      name(7, '1970-01-01')
    ]
    expect(newestFirst(names)[0]).toBe('000007.1970-01-01.json')
    expect(outdatedBackups(names)).toEqual([])
    expect(outdatedBackups(names, { last: 1, days: 1 })).toEqual(
      [5, 4, 3, 2].map((n) => name(n, '2026-11-22')).concat('000001.2030-01-01.json')
    )
  })

  it('has no say in files that are not backups', () => {
    expect(
      outdatedBackups(['notes.txt', '.000001.2026-01-01.json.tmp', '1.json'], { last: 0, days: 0 })
    ).toEqual([])
    expect(nextSerial(['notes.txt', name(41, '2026-01-01'), name(7, '2026-01-02')])).toBe(42)
    expect(newestFirst([name(1_000_000, '2026-01-01'), name(999_999, '2026-01-02')])[0]).toBe(
      '1000000.2026-01-01.json'
    )
  })

  it('leaves a bounded number, the newest always among them, however long it goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 200 }), (days) => {
        let names: string[] = []
        for (const day of days) {
          const next = name(nextSerial(names), `2026-01-${String(day).padStart(2, '0')}`)
          names.push(next)
          const gone = outdatedBackups(names)
          names = names.filter((each) => !gone.includes(each))
          expect(names).toContain(next)
          expect(names.length).toBeLessThanOrEqual(backupPolicy.last + backupPolicy.days)
        }
      })
    )
  })
})
