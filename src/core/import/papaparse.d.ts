/** The part of papaparse that core uses. Its published types would bring Node's into core. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    /** How many rows stand before the broken one. */
    readonly row?: number
    /** Just past the quotation mark that opens the broken cell. */
    readonly index?: number
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly ParseError[]
    readonly meta: { readonly delimiter: string }
  }
  const Papa: {
    parse(
      text: string,
      options: { readonly delimiter: string; readonly newline: string; readonly preview?: number }
    ): Parsed
    unparse(
      table:
        | { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] }
        | readonly (readonly string[])[],
      options: { readonly escapeFormulae: RegExp }
    ): string
  }
  export default Papa
}
