import { lettersNeed, mayBeOne, respeltPeople } from '../checks/respelt-people'
import type { Facts } from '../facts/facts-of'
import { overlaps, quoteOf, type Span } from '../model/span'
import { cellNumber, cellPlace, type ReferenceTable } from '../reference/reference-table'
import { whereIn } from '../report/where-in'
import { givenNames } from '../text/given-names'
import { nameSlip } from '../text/name-slip'
import type { Around } from './around'
import type { ApartReason, HeldName, HeldPlace, Namesake, Spelling, SpellingPlace } from './held'
import { type GroupDescription, mentionsIn, type NamedGroup, namedGroups } from './named-groups'

/** Letters that leave more than this to be shown are another name. */
const mostPoints = 4
/** The same in one article, which an editor has in view. */
const mostHere = 7
/** So many points may the letters need where nothing but the story speaks for one person. */
const likely = 2
const mostCells = 20
const mostNamesakes = 8

/**
 * The name in some words of an article with every spelling of it here, in other articles and in the tables, and those of
 * a like name who are told apart.
 *
 * @param span the words in hand; the first name in them is meant
 * @param house names as the house spells them
 * @returns null where no name stands in them
 */
export function holdName({ facts, siblings }: Around, span: Span, house: readonly string[]): HeldName | null {
  const mention = mentionsIn(facts).find((each) => overlaps(each.span, span))
  if (!mention) return null
  const isSurname = mention.words.length === 1
  const here = namedGroups(facts, isSurname)
  const own = here.find(({ mentions }) => mentions.some((each) => overlaps(each.span, mention.span)))
  if (!own) return null
  const inHouse = new Set(house.map(keyOf))
  const pairs = new Set(
    respeltPeople(facts).pairs.flatMap(([a, b]) => [
      `${keyOf(a.name)}|${keyOf(b.name)}`,
      `${keyOf(b.name)}|${keyOf(a.name)}`
    ])
  )
  const spellings = new Map<string, { name: string; groups: NamedGroup[] }>()
  const namesakes: Namesake[] = []
  const take = (group: NamedGroup): void => {
    const key = keyOf(group.name)
    const known = spellings.get(key)
    if (known) known.groups.push(group)
    else spellings.set(key, { name: group.name, groups: [group] })
  }
  for (const group of [...here, ...siblings.flatMap((sibling) => namedGroups(sibling, isSurname))]) {
    const isSame = keyOf(group.name) === keyOf(own.name)
    if (group === own || (isSame && group.facts === facts)) {
      take(group)
      continue
    }
    const need = isSame ? 0 : needOf(own.words, group.words)
    if (need > (group.facts === facts ? mostHere : mostPoints)) continue
    const apart = isSame && isSurname ? null : apartOf(own, group, inHouse, facts)
    if (
      !apart &&
      (pairs.has(`${keyOf(own.name)}|${keyOf(group.name)}`) || need <= likely + officeShared(own, group))
    )
      take(group)
    else if (apart) namesakes.push({ name: group.name, ...apart, places: placesOf(facts, group) })
    else {
      const because = isGivenTwice(own.words, group.words) ? 'given-name' : 'letters'
      namesakes.push({ name: group.name, because, own: '', other: '', places: placesOf(facts, group) })
    }
  }
  const names = [...spellings.values()].map(({ name }) => name)
  const cells = cellsNaming(facts.references.tables, names)
  for (const [key, { name }] of cells) if (!spellings.has(key)) spellings.set(key, { name, groups: [] })
  return {
    kind: 'name',
    place: placeIn(facts, mention.span, facts),
    name: own.name,
    described: [...own.description().roles, ...own.description().parties],
    spellings: [...spellings.entries()]
      .map(
        ([key, { name, groups }]): Spelling => ({
          name,
          isHouse: inHouse.has(key),
          places: groups.flatMap((group) => placesOf(facts, group)),
          cells: cells.get(key)?.cells ?? []
        })
      )
      .sort((a, b) => Number(b.isHouse) - Number(a.isHouse) || b.places.length - a.places.length),
    namesakes: namesakes.slice(0, mostNamesakes)
  }
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, ' ')

/** What the letters of two names leave to be shown before they are one; of surnames alone, by the slip between them. */
function needOf(a: readonly string[], b: readonly string[]): number {
  if (a.length > 1 || b.length > 1) return lettersNeed(a, b)
  const [one, two] = [a[0]!.toLowerCase(), b[0]!.toLowerCase()]
  if (Math.min(one.length, two.length) < 4) return mostPoints + 1
  const slip = nameSlip(one, two)
  return slip === 'typing' || slip === 'sound' || slip === 'letter'
    ? 1
    : slip === 'vowel'
      ? likely
      : mostPoints + 1
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each))

function officeShared(a: NamedGroup, b: NamedGroup): number {
  const [one, two] = [a.description(), b.description()]
  return shares(one.roles, two.roles) || shares(one.parties, two.parties) ? 2 : 0
}

/** "Rajesh", "Rakesh": two given names that both are known. */
const isGivenTwice = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  a.length === b.length &&
  a.some((word, i) => {
    const [one, two] = [word.toLowerCase(), b[i]!.toLowerCase()]
    return one !== two && givenNames.has(one) && givenNames.has(two)
  })

interface Apart {
  readonly because: ApartReason
  readonly own: string
  readonly other: string
}

/** What tells two of a like name apart; null where nothing does. */
function apartOf(a: NamedGroup, b: NamedGroup, house: ReadonlySet<string>, facts: Facts): Apart | null {
  if (house.has(keyOf(a.name)) && house.has(keyOf(b.name)) && keyOf(a.name) !== keyOf(b.name))
    return { because: 'house', own: a.name, other: b.name }
  if (a.facts === facts && b.facts === facts && a !== b) {
    const sentences = new Set(a.mentions.map(({ sentence }) => sentence))
    if (b.mentions.some(({ sentence }) => sentences.has(sentence)))
      return { because: 'beside', own: '', other: '' }
  }
  return toldApart(a.description(), b.description())
}

function toldApart(a: GroupDescription, b: GroupDescription): Apart | null {
  const words = (set: ReadonlySet<string>): string => [...set].join(', ')
  const isApart = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
    one.size > 0 && two.size > 0 && !shares(one, two)
  if (
    a.ages.length > 0 &&
    b.ages.length > 0 &&
    Math.max(...a.ages, ...b.ages) - Math.min(...a.ages, ...b.ages) > 1
  )
    return { because: 'age', own: String(a.ages[0]), other: String(b.ages[0]) }
  if (isApart(a.sexes, b.sexes)) return { because: 'sex', own: words(a.sexes), other: words(b.sexes) }
  if (isApart(a.parties, b.parties))
    return { because: 'party', own: words(a.parties), other: words(b.parties) }
  if (isApart(a.roles, b.roles) && !mayBeOne(a.roles, b.roles))
    return { because: 'office', own: words(a.roles), other: words(b.roles) }
  if (a.kin || b.kin) return { because: 'kin', own: '', other: '' }
  return null
}

function placeIn(facts: Facts, span: Span, own: Facts): HeldPlace {
  const { article } = facts.reading
  return {
    start: span.start,
    end: span.end,
    quote: quoteOf(article.text, span),
    where: whereIn(article)(span),
    ...(facts === own
      ? {}
      : {
          article: {
            id: article.id,
            title: article.title,
            ...(article.publishedOn ? { publishedOn: article.publishedOn } : {})
          }
        })
  }
}

const placesOf = (own: Facts, { facts, mentions }: NamedGroup): readonly SpellingPlace[] =>
  mentions.map(({ span, quoted }) => ({ ...placeIn(facts, span, own), quoted }))

/** Cells of the tables that are one of these names, or one letter away from one, by their spelling. */
function cellsNaming(
  tables: readonly ReferenceTable[],
  names: readonly string[]
): ReadonlyMap<string, { readonly name: string; readonly cells: readonly string[] }> {
  const found = new Map<string, { name: string; cells: string[] }>()
  const wanted = names.map((name) => ({ key: keyOf(name), words: name.split(/\s+/) }))
  const asked = new Map<string, boolean>()
  const isWanted = (cell: string): boolean => {
    const key = keyOf(cell)
    const known = asked.get(key)
    if (known !== undefined) return known
    const words = cell.split(/\s+/)
    const is = wanted.some(
      (one) => one.key === key || (words.length === one.words.length && needOf(one.words, words) <= 1)
    )
    asked.set(key, is)
    return is
  }
  for (const table of tables)
    for (const row of table.rows)
      for (const [column, cell] of row.cells.entries()) {
        const name = cell.trim()
        if (name === '' || name.length > 60 || cellNumber(name) !== undefined || !isWanted(name)) continue
        const spelling = found.get(keyOf(name)) ?? { name, cells: [] }
        found.set(keyOf(name), spelling)
        if (spelling.cells.length < mostCells) spelling.cells.push(cellPlace(table, row, column))
      }
  return found
}
