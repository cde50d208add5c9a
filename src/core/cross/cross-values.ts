import { fingerprint } from '../text/fingerprint'
import type { ArticleDigest, DigestFigure } from './article-digest'
import type { CrossFinding } from './cross-finding'

interface Printed {
  readonly digest: ArticleDigest
  readonly figure: DigestFigure
}

/**
 * One fact that two articles print with two values: the same measure of the same contest in the same year, final in both. A
 * rounded or vague figure that the exact one fits is no difference. Linear in the figures: they meet by their keys.
 */
export function crossValues(digests: readonly ArticleDigest[]): readonly CrossFinding[] {
  const byKey = new Map<string, Printed[]>()
  for (const digest of digests)
    for (const figure of digest.figures) {
      const same = byKey.get(figure.key)
      if (same) same.push({ digest, figure })
      else byKey.set(figure.key, [{ digest, figure }])
    }
  const findings: CrossFinding[] = []
  for (const [key, printed] of byKey) {
    const versions = versionsOf(printed)
    if (versions.length < 2) continue
    const articles = new Set(versions.flatMap((version) => version.map(({ digest }) => digest.id)))
    // Within one article other checks look; and a desk that prints five values follows a count, it does not err.
    if (
      articles.size < 2 ||
      versions.length > 4 ||
      versions.every((version) => isIn(version, versions[0]![0]!.digest))
    )
      continue
    const [measure, contest, year] = key.split('|') as [string, string, string]
    const values = versions.map(([first]) => first!.figure.place.quote)
    findings.push({
      id: fingerprint('cross.value', key, ...values),
      check: 'cross.value',
      code: 'differs',
      severity: 'warning',
      message: `The ${names[measure] ?? measure} at ${capital(contest)} in ${year} is printed as ${values.join(' and as ')}.`,
      data: { measure, contest, year: Number(year), values },
      places: versions.flatMap((version) =>
        version.map(({ digest, figure }) => ({ ...figure.place, role: 'value', articleId: digest.id }))
      )
    })
  }
  return findings
}

const names: Readonly<Record<string, string>> = {
  margin: 'margin',
  votes: 'count of votes',
  'total-votes': 'total of votes'
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const isIn = (version: readonly Printed[], { id }: ArticleDigest): boolean =>
  version.every(({ digest }) => digest.id === id)

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
