const endings = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What is set behind a name to make a plural, an adjective or a people of it. */
const added = endings('a s es n an ian ns ans ians ese is ish ism ist ists er ers i ites ite')
/** What may follow the shared beginning of two words of one family ("Turkey", "Turkish"; "socialism", "socialists"). */
const familyEndings = endings(
  's n ns no nos c cs sm st sts an ans i is ian ians ese ic ics ism ist ists ish ya a as y ey eys ies e er ers o os al ity ite ites men man ine ines ed ing l d ly woman women cy cies te tes mas'
)

/** Whether one surname is the other as a woman or a man of the family bears it, both by `nameKey` ("Smirnov", "Smirnova"). */
export function isFamilyForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (/(?:ov|ev|in|yn)$/.test(short) && long === `${short}a`) return true
  return /sk(?:y|iy|i|oy)$/.test(short) && long === `${short.replace(/(?:iy|oy|y|i)$/, '')}aya`
}

/** Whether one name is the other with an ending that makes a plural, a people or a creed of it, both by `nameKey`. */
export function isMadeOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (long.startsWith(short) && added.has(long.slice(short.length))) || isFamilyForm(a, b)
}

/** Whether two names are words of one family, both by `nameKey`: one is made of the other, or both of a third ("Turkey", "Turkish"). */
export function isDerived(a: string, b: string): boolean {
  if (isMadeOf(a, b)) return true
  const short = Math.min(a.length, b.length)
  let shared = 0
  while (shared < short && a[shared] === b[shared]) shared++
  const [restA, restB] = [a.slice(shared), b.slice(shared)]
  if (shared < 3) return false
  // "meliorism", "meliorists"
  if (/^[mt]s?$/.test(restA) && /^[mt]s?$/.test(restB) && a.slice(0, shared).endsWith('is')) return true
  const both = (restA === '' || familyEndings.has(restA)) && (restB === '' || familyEndings.has(restB))
  if (both && restA.length + restB.length >= 3) return true
  // "Texas", "Texan"; "Afghans", "Afghani"
  return /^[snma]?$/.test(restA) && /^[snma]?$/.test(restB) && shared >= 4 && restA !== restB
}
