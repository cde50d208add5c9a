import { wordClass } from '../../text/word-classes'

/** Signs, codes and words before an amount, lower case, with the currency's ISO 4217 code. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₵', 'GHS'],
  ['gh¢', 'GHS'],
  ['gh₵', 'GHS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['rs', 'INR'],
  ['re', 'INR'],
  ['tk', 'BDT'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['sh', 'KES'],
  ['sh.', 'KES'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['stg', 'GBP'],
  ['sfr', 'CHF'],
  ['dm', 'DEM'],
  ['ff', 'FRF'],
  ...'USD GBP EUR JPY INR AUD CAD NZD HKD SGD CHF CNY RMB KRW TWD THB MYR IDR PHP PKR BDT LKR NPR AED SAR QAR EGP ILS TRY RUB UAH PLN CZK HUF SEK NOK DKK ISK ZAR NGN KES UGX TZS GHS BRL MXN ARS CLP COP PEN VND'
    .split(' ')
    .map((code) => [code.toLowerCase(), code === 'RMB' ? 'CNY' : code] as const)
])

/** What stands before or after a dollar sign: "A$", "$US". */
export const dollarCountries: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['fj', 'FJD'],
  ['z', 'ZWD'],
  ['mex', 'MXN']
])

/** Letters that are a currency only when an amount is printed on to them: "R500m", "N2.5bn". */
export const gluedCurrencies: ReadonlyMap<string, string> = new Map([
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PHP'],
  ['k', 'ZMW'],
  ['ps', 'GBP']
])

/** Nouns after an amount, singular, with the code; a coin has its own name. */
export const currencyNouns: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dlr', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['rupee', 'INR'],
  ['quid', 'GBP'],
  ['sterling', 'GBP'],
  ['stg', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['won', 'KRW'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['rupiah', 'IDR'],
  ['peso', 'MXN'],
  ['taka', 'BDT'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['shilling', 'KES'],
  ['cedi', 'GHS'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['dinar', 'KWD'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['hryvnia', 'UAH'],
  ['crown', 'SEK'],
  ['krona', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['kronor', 'SEK'],
  ['franc', 'CHF'],
  ['mark', 'DEM'],
  ['guilder', 'NLG'],
  ['cruzado', 'BRC'],
  ['real', 'BRL'],
  ['cent', 'cent'],
  ['ct', 'cent'],
  ['ct', 'cent'],
  ['sen', 'sen'],
  ['penny', 'penny'],
  ['pence', 'penny'],
  ['paise', 'paisa'],
  ['paisa', 'paisa']
])

/** Whose dollars, pounds, francs or crowns: the word before the noun, with what it makes of the noun's code. */
export const moneyNations: ReadonlyMap<string, string> = new Map([
  ['us', 'US'],
  ['u.s', 'US'],
  ['american', 'US'],
  ['australian', 'AU'],
  ['canadian', 'CA'],
  ['hong kong', 'HK'],
  ['singapore', 'SG'],
  ['zealand', 'NZ'],
  ['taiwan', 'TW'],
  ['danish', 'DK'],
  ['norwegian', 'NO'],
  ['swedish', 'SE'],
  ['czech', 'CZ'],
  ['swiss', 'CH'],
  ['french', 'FR'],
  ['belgian', 'BE'],
  ['indian', 'IN'],
  ['pakistani', 'PK'],
  ['sri', 'LK'],
  ['nepali', 'NP'],
  ['philippine', 'PH'],
  ['mexican', 'MX'],
  ['kenyan', 'KE'],
  ['british', 'GB'],
  ['egyptian', 'EG'],
  ['emirati', 'AE'],
  ['saudi', 'SA']
])

const nationCodes =
  'USD AUD CAD HKD SGD NZD TWD DKK NOK SEK CZK CHF FRF BEF INR PKR LKR NPR PHP MXN KES GBP EGP AED SAR'
    .split(' ')
    .map((code) => [code.slice(0, 2), code] as const)

/** The code of a nation's money ("AU" is AUD). */
export const moneyOfNation: ReadonlyMap<string, string> = new Map(nationCodes)

/** The nouns of money, as words of an article. */
export const moneyNames = wordClass(currencyNouns.keys())
