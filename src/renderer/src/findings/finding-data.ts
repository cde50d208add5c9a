import type { Finding } from '../../../core/model/finding'

/** A number a finding was made from; null where it has none of this name. */
export const numberIn = ({ data }: Finding, key: string): number | null => {
  const value = data[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The words a finding was made from; null where it has none of this name. */
export const wordsIn = ({ data }: Finding, key: string): string | null => {
  const value = data[key]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A list a finding was made from; empty where it has none of this name. */
export const listIn = ({ data }: Finding, key: string): readonly (string | number)[] => {
  const value = data[key]
  return Array.isArray(value) ? value : []
}
