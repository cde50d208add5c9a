import { done, fail, type Result } from '../core/result'

/** Reads `--jobs`. */
export const parseJobs = (words: string | undefined): Result<number | undefined, 'bad-jobs'> =>
  words === undefined || /^[1-9]\d{0,2}$/.test(words)
    ? done(words === undefined ? undefined : Number(words))
    : fail('bad-jobs', `--jobs takes a number from 1 up; “${words}” is none.`)
