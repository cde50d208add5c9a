import { sep } from 'node:path'

/** A path as programs on every system write it, relative where it was given so. */
export const slashed = (path: string): string => path.split(sep).join('/').replace(/^\.\//, '')
