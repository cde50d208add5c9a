import type { EvidenceContent } from '../../../core/model/evidence'

type Found = Pick<EvidenceContent, 'kind' | 'locator' | 'source'>

/** "https://www.example.org/count?day=2" without what browsers hide: the name a reader knows the place by. */
const siteOf = (address: string): string | null => {
  try {
    const { protocol, hostname } = new URL(address)
    return /^https?:$/.test(protocol) && hostname.includes('.') ? hostname.replace(/^www\./, '') : null
  } catch {
    return null
  }
}

const lastOf = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path

/**
 * What a pasted address, DOI or path says of a source: where it is, of what kind, and a name for it.
 * @returns null for words, which name the source themselves
 */
export function sourceOf(pasted: string): Found | null {
  const text = pasted.trim()
  if (text === '' || /\n/.test(text)) return null
  const doi = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1]
  if (doi) return { kind: 'url', locator: `https://doi.org/${doi}`, source: `doi:${doi}` }
  const address = /^www\.\S+$/i.test(text) ? `https://${text}` : text
  const site = /\s/.test(address) ? null : siteOf(address)
  if (site !== null) return { kind: 'url', locator: address, source: site }
  if (/^(?:file:\/\/\/?|\/(?:[^/\s]+\/)|~\/|[A-Za-z]:[\\/]|\\\\)/.test(text))
    return { kind: 'file', locator: text, source: lastOf(text) }
  return null
}
