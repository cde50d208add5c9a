/** What a physical unit measures. */
export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature'

/** A unit by one of its printed names. */
export interface PhysicalUnit {
  /** One name for all spellings. */
  readonly name: string
  readonly dimension: Dimension
  /**
   * How many of the dimension's base unit (metre, square metre, kilogram, litre, km/h) it is; several where the word
   * means several things (a British and an American gallon). Temperature has none: it is no multiple.
   */
  readonly factors: readonly number[]
}

const acre = 4046.8564224
const mile = 1609.344
const foot = 0.3048
const pound = 0.45359237

/** Name, dimension, factors, spellings (lower case; a dot after a short one is left out before). */
const known: readonly (readonly [string, Dimension, readonly number[], string])[] = [
  ['mm', 'length', [0.001], 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'length', [0.01], 'cm cms centimetre centimetres centimeter centimeters'],
  ['m', 'length', [1], 'm metre metres meter meters'],
  ['km', 'length', [1000], 'km kms kilometre kilometres kilometer kilometers'],
  ['in', 'length', [0.0254], 'in inch inches'],
  ['ft', 'length', [foot], 'ft foot feet'],
  ['yd', 'length', [0.9144], 'yd yds yard yards'],
  ['mile', 'length', [mile], 'mi mile miles'],
  ['nautical mile', 'length', [1852], 'nautical_mile nautical_miles'],
  ['sq m', 'area', [1], 'sq_m sqm square_metre square_metres square_meter square_meters m2 m²'],
  [
    'sq km',
    'area',
    [1e6],
    'sq_km sqkm square_kilometre square_kilometres square_kilometer square_kilometers km2 km²'
  ],
  ['sq ft', 'area', [foot ** 2], 'sq_ft sqft square_foot square_feet ft2 ft²'],
  ['sq yd', 'area', [0.9144 ** 2], 'sq_yd square_yard square_yards'],
  ['sq mile', 'area', [mile ** 2], 'sq_mile sq_miles sq_mi square_mile square_miles'],
  ['sq in', 'area', [0.0254 ** 2], 'sq_in sq_inch square_inch square_inches'],
  ['acre', 'area', [acre], 'acre acres'],
  ['hectare', 'area', [1e4], 'ha hectare hectares'],
  ['g', 'mass', [0.001], 'g gm gms gram grams gramme grammes'],
  ['kg', 'mass', [1], 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['tonne', 'mass', [1000], 'tonne tonnes metric_ton metric_tons metric_tonnes'],
  ['ton', 'mass', [2000 * pound, 2240 * pound, 1000], 'ton tons'],
  ['lb', 'mass', [pound], 'lb lbs pound pounds'],
  ['oz', 'mass', [pound / 16], 'oz ounce ounces'],
  ['stone', 'mass', [14 * pound], 'st stone stones'],
  ['quintal', 'mass', [100], 'quintal quintals'],
  ['ml', 'volume', [0.001], 'ml millilitre millilitres milliliter milliliters'],
  ['litre', 'volume', [1], 'l litre litres liter liters'],
  ['cu m', 'volume', [1000], 'cu_m cubic_metre cubic_metres cubic_meter cubic_meters m3 m³'],
  ['cu ft', 'volume', [1000 * foot ** 3], 'cu_ft cubic_foot cubic_feet ft3 ft³'],
  ['cu yd', 'volume', [1000 * 0.9144 ** 3], 'cu_yd cubic_yard cubic_yards'],
  ['barrel', 'volume', [158.987294928, 163.65924], 'barrel barrels bbl'],
  ['gallon', 'volume', [4.54609, 3.785411784], 'gallon gallons'],
  ['pint', 'volume', [0.56826125, 0.473176473], 'pint pints'],
  ['fl oz', 'volume', [0.0284130625, 0.0295735295625], 'fl_oz fluid_ounce fluid_ounces'],
  [
    'km/h',
    'speed',
    [1],
    'km/h kph kmh kmph km/hr kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour'
  ],
  ['mph', 'speed', [1.609344], 'mph miles_per_hour miles_an_hour'],
  ['m/s', 'speed', [3.6], 'm/s metres_per_second meters_per_second metres_a_second meters_a_second'],
  ['knot', 'speed', [1.852], 'knot knots'],
  [
    '°C',
    'temperature',
    [],
    '°c ºc c celsius degrees_celsius degrees_c degree_celsius centigrade degrees_centigrade deg_c'
  ],
  ['°F', 'temperature', [], '°f ºf f fahrenheit degrees_fahrenheit degrees_f degree_fahrenheit deg_f']
]

/** Units by spelling; the words of one spelling with a single space between. */
export const physicalUnits: ReadonlyMap<string, PhysicalUnit> = new Map(
  known.flatMap(([name, dimension, factors, spellings]) =>
    spellings
      .split(' ')
      .map((spelling): [string, PhysicalUnit] => [
        spelling.replaceAll('_', ' '),
        { name, dimension, factors }
      ])
  )
)

/** Units that are told in each other, with the usual word for the second. */
export const twinUnits: readonly (readonly [unit: string, twin: string, printed: string])[] = [
  ['m', 'ft', 'feet'],
  ['ft', 'm', 'metres'],
  ['cm', 'in', 'inches'],
  ['in', 'cm', 'cm'],
  ['yd', 'm', 'metres'],
  ['m', 'yd', 'yards'],
  ['km', 'mile', 'miles'],
  ['mile', 'km', 'km'],
  ['km', 'nautical mile', 'nautical miles'],
  ['kg', 'lb', 'pounds'],
  ['lb', 'kg', 'kg'],
  ['g', 'oz', 'ounces'],
  ['oz', 'g', 'g'],
  ['litre', 'gallon', 'gallons'],
  ['gallon', 'litre', 'litres'],
  ['hectare', 'acre', 'acres'],
  ['acre', 'hectare', 'hectares'],
  ['sq m', 'sq ft', 'sq ft'],
  ['sq ft', 'sq m', 'sq m'],
  ['sq km', 'sq mile', 'square miles'],
  ['sq mile', 'sq km', 'sq km'],
  ['km/h', 'mph', 'mph'],
  ['km/h', 'knot', 'knots'],
  ['mph', 'km/h', 'km/h'],
  ['knot', 'km/h', 'km/h']
]
