/** Whether this is a Mac, where Command takes the place of Control. */
export const isMac = /^Mac/.test(globalThis.navigator?.platform ?? '')
