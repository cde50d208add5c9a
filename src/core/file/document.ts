import * as z from 'zod'
import { done, fail, type Result } from '../result'

/** One step from an older form of a document to the next. Steps are numbered by the version they lead to. */
interface Migration {
  readonly to: number
  /** What changed, for the file-format documentation. */
  readonly what: string
  migrate(older: Readonly<Record<string, unknown>>): Record<string, unknown>
}

/** A kind of file we keep: its mark, its version, its shape, and how older ones become it. */
export interface DocumentForm<T, Code extends string> {
  /** The value of the file's `format` key. */
  readonly format: string
  readonly version: number
  /** In words, for messages ("a desk", "an article of a desk"). */
  readonly what: string
  readonly schema: z.ZodType<T>
  readonly migrations: readonly Migration[]
  /** The code of a file that cannot be read. */
  readonly damaged: Code
}

/**
 * Checks a form when the program starts: its migrations must lead from 1 to its version without a gap.
 * @throws where they do not: that is a bug, found by the first test that loads the form.
 */
export function documentForm<T, Code extends string>(form: DocumentForm<T, Code>): DocumentForm<T, Code> {
  form.migrations.forEach(({ to }, index) => {
    if (to !== index + 2)
      throw new Error(`${form.format}: migration ${index + 1} leads to ${to}, not ${index + 2}`)
  })
  if (form.version !== form.migrations.length + 1) {
    throw new Error(
      `${form.format}: the migrations lead to ${form.migrations.length + 1}, not ${form.version}`
    )
  }
  return form
}

const heading = z.looseObject({ format: z.string(), version: z.int().min(1) })

/**
 * Reads the text of a document of ours.
 * @param file the name to use in messages
 * @returns the document in its present form, keys we do not know included; or why it cannot be used
 */
export function parseDocument<T, Code extends string>(
  form: DocumentForm<T, Code>,
  text: string,
  file: string
): Result<T, Code | 'desk-from-future'> {
  if (text.trim() === '') return fail(form.damaged, `${file} is empty.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail(form.damaged, `${file} is not complete JSON: it was cut off or changed by another program.`)
  }
  return parseValue(form, value, file)
}

/** As `parseDocument`, from a value that has already been read as JSON. */
function parseValue<T, Code extends string>(
  form: DocumentForm<T, Code>,
  value: unknown,
  file: string
): Result<T, Code | 'desk-from-future'> {
  const head = heading.safeParse(value)
  if (!head.success || head.data.format !== form.format) {
    return fail(form.damaged, `${file} is not ${form.what}: it does not say "format": "${form.format}".`)
  }
  const { version } = head.data
  if (version > form.version) {
    return fail(
      'desk-from-future',
      `${file} was written by a newer Corrigenda (form ${version}; this one reads up to ${form.version}). ` +
        'Nothing was changed. Update Corrigenda and open it again.'
    )
  }
  let current: Record<string, unknown> = head.data
  for (const step of form.migrations) {
    if (step.to > version) current = { ...step.migrate(current), version: step.to }
  }
  const parsed = form.schema.safeParse(current)
  if (parsed.success) return done(parsed.data)
  const issue = parsed.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'its content' : `"${issue.path.join('.')}"`
  return fail(form.damaged, `${file} is damaged at ${where}: ${issue?.message ?? 'unknown value'}.`)
}

/**
 * The text to keep: keys in the order of the schema, then those we do not know; two spaces; a newline at the end.
 * The value passes through the schema first, so that nothing is written which could not be read again.
 * @throws where the value does not fit its own schema, which is a bug of whoever made it
 */
export function formatDocument<T, Code extends string>(form: DocumentForm<T, Code>, value: T): string {
  return `${JSON.stringify(form.schema.parse(value), null, 2)}\n`
}

/**
 * A new state of an object, with whatever the old one held that this program has no name for.
 * @param known the keys this program owns: absent in `next` means gone
 */
export function keepUnknown<T extends object>(known: readonly string[], old: object | undefined, next: T): T {
  if (old === undefined) return next
  const owned = new Set(known)
  const kept = Object.entries(old).filter(([key]) => !owned.has(key) && !(key in next))
  return kept.length === 0 ? next : { ...next, ...Object.fromEntries(kept) }
}
