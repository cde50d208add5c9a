/** Whether bytes begin as an archive does: told without the library that reads one. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
