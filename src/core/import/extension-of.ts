/** The ending of a file's name, in lower case and without the dot; empty where it has none. */
export const extensionOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase()
