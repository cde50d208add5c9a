/// <reference path="./font-file.d.ts" />
import naskh from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?inline'
import devanagari from '@fontsource-variable/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2?inline'
import sansMore from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?inline'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline'
import serifMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline'
import { printStyle } from '../core/export/print-style'
import type { PrintFont } from '../core/ports'

const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const latinMore =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'
const isLatinMore = /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/

/** What printed things carry along: Latin always, another script where a report has letters of it. */
export const printFonts: readonly PrintFont[] = [
  { family: printStyle.serif[0], weight: '200 900', range: latin, script: null, data: serif },
  { family: printStyle.serif[0], weight: '200 900', range: latinMore, script: isLatinMore, data: serifMore },
  { family: printStyle.sans[0], weight: '200 900', range: latin, script: null, data: sans },
  { family: printStyle.sans[0], weight: '200 900', range: latinMore, script: isLatinMore, data: sansMore },
  {
    family: printStyle.devanagari,
    weight: '100 900',
    range: 'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+25CC, U+A830-A839, U+A8E0-A8FF',
    script: /[\u0900-\u097f]/,
    data: devanagari
  },
  {
    family: printStyle.arabic,
    weight: '400 700',
    range: 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+FB50-FDFF, U+FE70-FEFC',
    script: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/,
    data: naskh
  }
]
