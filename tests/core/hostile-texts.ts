/** Texts that nobody would write and somebody will send: what they are, and one of about this many letters. */
export const hostileTexts: readonly (readonly [string, (size: number) => string])[] = [
  ['one endless line of figures', (size) => '12, 345 votes '.repeat(size / 14)],
  ['only digits', (size) => '7'.repeat(size)],
  ['digits and commas', (size) => '7,'.repeat(size / 2)],
  ['quotation marks', (size) => '“'.repeat(size)],
  ['capitals without an end', (size) => 'A'.repeat(size)],
  ['capitalised words without an end', (size) => 'Abc '.repeat(size / 4)],
  [
    'names of one surname',
    (size) =>
      Array.from({ length: size / 16 }, (_, i) => `N${'abcdefghij'[i % 10]}${i} Singh spoke. `).join('')
  ],
  [
    'surnames one letter apart',
    (size) =>
      Array.from({ length: size / 22 }, (_, i) => {
        const letters = String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))
        return `Mr Ka${letters}moran said so. `
      }).join('')
  ],
  ['margins without an end', (size) => 'Asha Rawat defeated Vinod Pal by 12 votes. '.repeat(size / 43)],
  [
    'duels, margins and shares of one pair',
    (size) =>
      'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. Asha Rawat won by 3 votes and 45 per cent of the 40,000 votes. '.repeat(
        size / 122
      )
  ],
  ['amounts in two currencies', (size) => 'It cost $4m (£2m) and $9bn (£3m). '.repeat(size / 34)],
  ['Devanagari', (size) => 'नतीजे घोषित। '.repeat(size / 13)],
  ['full stops', (size) => '. '.repeat(size / 2)],
  ['spaces after a list’s number', (size) => `1. ${' '.repeat(size)}`],
  ['numbers of a list', (size) => '1. '.repeat(size / 3)],
  ['ellipses', (size) => 'well . . . '.repeat(size / 11)],
  ['blank lines', (size) => '\n'.repeat(size)]
]
