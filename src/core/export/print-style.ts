/**
 * The type and space of everything the desk prints: page, PDF and Word document are set from this. Sizes are in points,
 * spaces in points, colours in hexadecimal without their sign.
 */
export const printStyle = {
  /** The first family is the desk's own, given along where a form can carry it; the others stand in for it. */
  serif: ['Source Serif 4', 'Georgia', 'Times New Roman', 'serif'],
  sans: ['Source Sans 3', 'Calibri', 'Segoe UI', 'sans-serif'],
  /** Families that are given along for other scripts. */
  devanagari: 'Noto Serif Devanagari',
  arabic: 'Noto Naskh Arabic',
  size: { title: 17, heading: 9, body: 9, words: 9.5, small: 7.5 },
  line: 1.35,
  space: { hair: 1.5, small: 3, cell: 3, section: 11, part: 22 },
  ink: '1d1b17',
  quiet: '5c574e',
  rule: 'c9c3b6',
  wrong: '8f2a1c',
  right: '17513a',
  /** Of the page, in inches. */
  margin: { top: 0.65, bottom: 0.75, side: 0.75 }
} as const
