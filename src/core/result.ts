/** What the words of a failure are made from; `reason` tells apart failures of one code. */
export type FailureData = Readonly<Record<string, string | number>>

/** An expected failure: a code for programs, words for people. Bugs throw instead. */
export interface Failure<Code extends string = string> {
  readonly code: Code
  /** What happened and what to do next, in plain words, naming the file. */
  readonly message: string
  /** What other languages make their words from; absent where none has words for it. */
  readonly data?: FailureData
}

/** The outcome of something that may fail in ways we expect. Plain data: it crosses process borders unchanged. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure<Code> }

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <Code extends string>(
  code: Code,
  message: string,
  data?: FailureData
): { readonly ok: false; readonly error: Failure<Code> } => ({
  ok: false,
  error: { code, message, ...(data ? { data } : {}) }
})
