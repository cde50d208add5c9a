/** Whether this is a page's address in full, with its scheme and host, as structured data must have it. */
export const isWebAddress = (words: string): boolean =>
  /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/.test(words)
