import * as z from 'zod'
import type { ArticleDigest } from '../cross/article-digest'
import type { Vagueness } from '../model/fact'

/** Raised when digests come to hold something else: lines of another form are made anew. */
export const digestForm = 3

/** One line of `across.jsonl`: an article's digest, and what it was made of. */
export interface DigestLine {
  readonly form: typeof digestForm
  /** SHA-256 of the file the article was read from, as the list has it; empty where it came from none. */
  readonly source: string
  /** Fingerprint of the article's text. */
  readonly text: string
  readonly digest: ArticleDigest
}

const place = z.object({ start: z.int().min(0), end: z.int().min(0), quote: z.string() })
const vagueness: z.ZodType<Vagueness> = z.enum(['over', 'under', 'about', 'at-least', 'at-most'])

const digest = z.object({
  id: z.string().min(1),
  title: z.string(),
  publishedOn: z.string().optional(),
  contests: z.array(z.string()),
  names: z.array(z.string()),
  figures: z.array(z.object({ key: z.string(), value: z.number(), vague: vagueness.optional(), place })),
  people: z.array(
    z.object({
      words: z.array(z.string()).min(1),
      places: z.array(place),
      roles: z.array(z.string()),
      parties: z.array(z.string()),
      ages: z.array(z.number()),
      sexes: z.array(z.enum(['female', 'male'])),
      kin: z.boolean()
    })
  ),
  counts: z.array(z.object({ key: z.string(), place })),
  words: z.array(z.string())
})

const line = z.object({ form: z.literal(digestForm), source: z.string(), text: z.string(), digest })

export const formatDigestLine = (value: DigestLine): string => `${JSON.stringify(value)}\n`

/** Reads a line back; null for one that is cut off, changed, or of another form. */
export function parseDigestLine(text: string): DigestLine | null {
  try {
    const parsed = line.safeParse(JSON.parse(text))
    return parsed.success ? (parsed.data as DigestLine) : null
  } catch {
    return null
  }
}
