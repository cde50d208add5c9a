const currencies: ReadonlyMap<unknown, Readonly<Record<'one' | 'many', string>>> = new Map([
  ['GBP', { one: 'पाउंड', many: 'पाउंड' }],
  ['EUR', { one: 'यूरो', many: 'यूरो' }],
  ['USD', { one: 'डॉलर', many: 'डॉलर' }],
  ['INR', { one: 'रुपया', many: 'रुपये' }],
  ['JPY', { one: 'येन', many: 'येन' }]
])

/** A currency by its code; the code where it has no name here. */
export const currencyNamed = (code: unknown, count: 'one' | 'many'): string =>
  currencies.get(code)?.[count] ?? String(code)
