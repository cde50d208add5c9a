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

const units: ReadonlyMap<string, string> = new Map([
  ['mm', 'मिलीमीटर'],
  ['cm', 'सेंटीमीटर'],
  ['m', 'मीटर'],
  ['km', 'किलोमीटर'],
  ['in', 'इंच'],
  ['ft', 'फ़ुट'],
  ['yd', 'गज़'],
  ['mile', 'मील'],
  ['nautical mile', 'समुद्री मील'],
  ['sq m', 'वर्ग मीटर'],
  ['sq km', 'वर्ग किलोमीटर'],
  ['sq ft', 'वर्ग फ़ुट'],
  ['sq yd', 'वर्ग गज़'],
  ['sq mile', 'वर्ग मील'],
  ['sq in', 'वर्ग इंच'],
  ['acre', 'एकड़'],
  ['hectare', 'हेक्टेयर'],
  ['g', 'ग्राम'],
  ['kg', 'किलोग्राम'],
  ['tonne', 'टन'],
  ['ton', 'टन'],
  ['lb', 'पाउंड'],
  ['oz', 'औंस'],
  ['stone', 'स्टोन'],
  ['quintal', 'क्विंटल'],
  ['ml', 'मिलीलीटर'],
  ['litre', 'लीटर'],
  ['cu m', 'घन मीटर'],
  ['cu ft', 'घन फ़ुट'],
  ['barrel', 'बैरल'],
  ['gallon', 'गैलन'],
  ['pint', 'पाइंट'],
  ['fl oz', 'तरल औंस'],
  ['km/h', 'किलोमीटर प्रति घंटा'],
  ['mph', 'मील प्रति घंटा'],
  ['m/s', 'मीटर प्रति सेकंड'],
  ['knot', 'नॉट'],
  ['°C', 'डिग्री सेल्सियस'],
  ['°F', 'डिग्री फ़ारेनहाइट']
])

/** A physical unit by the name a check gives it, one or many; that name where there is none here. */
export const unitNamed = (name: string): string =>
  units.get(name) ?? units.get(name.replace(/s$/, '')) ?? name
