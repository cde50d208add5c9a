import { overlaps } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import type { ArticleDigest, DigestFigure } from './article-digest'
import type { CrossFinding, CrossPlace, TakenBackWords } from './cross-finding'

interface Printed {
  readonly digest: ArticleDigest
  readonly figure: DigestFigure
}

/** A desk that prints more values of one fact than this follows a count; it does not err. */
const mostVersions = 4

/**
 * The final figures of many articles, by what is counted where and when. One fact that two articles print with two
 * values is a difference; a rounded or vague figure that the exact one fits is none. Figures meet by their keys only.
 */
export class ValueIndex {
  private readonly byKey = new Map<string, Printed[]>()

  add(digest: ArticleDigest): void {
    for (const figure of digest.figures) {
      const same = this.byKey.get(figure.key)
      if (same) same.push({ digest, figure })
      else this.byKey.set(figure.key, [{ digest, figure }])
    }
  }

  remove(digest: ArticleDigest): void {
    for (const { key } of digest.figures) {
      const rest = (this.byKey.get(key) ?? []).filter((printed) => printed.digest !== digest)
      if (rest.length > 0) this.byKey.set(key, rest)
      else this.byKey.delete(key)
    }
  }

  /** What an article and others print of one fact: otherwise (`differs`) or the same (`same`, which agrees). */
  findingsFor({ figures }: ArticleDigest): readonly CrossFinding[] {
    const keys = new Set(figures.map(({ key }) => key))
    return [...keys].flatMap((key) => findingOf(key, this.byKey.get(key) ?? []) ?? [])
  }

  /** Every difference, each once. */
  differences(): readonly CrossFinding[] {
    return [...this.byKey].flatMap(([key, printed]) => {
      const finding = findingOf(key, printed)
      return finding?.code === 'differs' ? [finding] : []
    })
  }

  /** Where others print, of the fact these words speak of, the figure that was wrong. */
  printedElsewhere(digest: ArticleDigest, words: TakenBackWords): readonly CrossPlace[] {
    const wrong = new Set(words.wrong.match(/\d(?:[\d,. ]*\d)?/g)?.map(digitsOf))
    const keys = new Set(digest.figures.filter(({ place }) => overlaps(place, words)).map(({ key }) => key))
    return [...keys]
      .flatMap((key) => this.byKey.get(key) ?? [])
      .filter((other) => other.digest !== digest && wrong.has(digitsOf(other.figure.place.quote)))
      .map(placeOf)
  }
}

/** A figure however it is grouped. */
const digitsOf = (figure: string): string => figure.replaceAll(/[, ]/g, '')

const placeOf = ({ digest, figure }: Printed): CrossPlace => ({
  ...figure.place,
  role: 'value',
  articleId: digest.id
})

/** What articles say of one fact; null where one article alone does, or so many values are printed that it is a count. */
function findingOf(key: string, printed: readonly Printed[]): CrossFinding | null {
  if (new Set(printed.map(({ digest }) => digest.id)).size < 2) return null
  const versions = versionsOf([...printed].sort(earlierFirst))
  // Values that differ within one article only are what its own checks are for.
  const articles = versions.map((version) => new Set(version.map(({ digest }) => digest.id)))
  const isWithinOne = articles.every((ids) => ids.size === 1 && ids.has([...articles[0]!][0]!))
  if (versions.length > mostVersions || isWithinOne) return null
  const [measure, contest, year] = key.split('|') as [string, string, string]
  const values = versions.map(([first]) => first!.figure.place.quote)
  const differs = versions.length > 1
  return {
    // In whatever order they were read: what was said of a difference holds the next time.
    id: fingerprint('cross.value', key, ...[...values].sort()),
    check: 'cross.value',
    code: differs ? 'differs' : 'same',
    severity: differs ? 'warning' : 'agrees',
    data: {
      measure,
      contest,
      year: Number(year),
      values,
      articles: new Set(articles.flatMap((ids) => [...ids])).size
    },
    places: versions.flatMap((version) => version.map(placeOf)),
    repairs: []
  }
}

/** By the day of publication; what has none comes last. */
const earlierFirst = ({ digest: a }: Printed, { digest: b }: Printed): number =>
  (a.publishedOn ?? '9').localeCompare(b.publishedOn ?? '9')

/** The figures in groups that fit each other, exact ones first; a vague or rounded one joins the first it fits. */
function versionsOf(printed: readonly Printed[]): readonly (readonly Printed[])[] {
  const versions: Printed[][] = []
  for (const each of [...printed].sort((a, b) => precision(b.figure) - precision(a.figure))) {
    const version = versions.find(([first]) => fits(first!.figure, each.figure))
    if (version) version.push(each)
    else versions.push([each])
  }
  return versions
}

/** Digits that are not the zeros of a round number; a vague figure has fewer than any other. */
const precision = ({ value, vague }: DigestFigure): number =>
  String(value).replace(/0+$/, '').length - (vague ? 20 : 0)

/** Whether the coarser figure can be said of the exact one. */
function fits(exact: DigestFigure, coarse: DigestFigure): boolean {
  if (exact.value === coarse.value) return true
  const unit = 10 ** /0*$/.exec(String(coarse.value))![0].length
  const near = Math.abs(exact.value - coarse.value)
  switch (coarse.vague) {
    case 'over':
    case 'at-least':
      return exact.value >= coarse.value && near < Math.max(unit, coarse.value / 10)
    case 'under':
    case 'at-most':
      return exact.value <= coarse.value && near < Math.max(unit, coarse.value / 10)
    case 'about':
      return near <= Math.max(unit, coarse.value / 10)
    default:
      // 12,700 for 12,736: rounded to the printed zeros; one zero may be the figure's own.
      return unit >= 100 && near < unit
  }
}
