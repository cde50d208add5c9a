import { expect, it } from 'vitest'
import { paperSize } from '../../src/main/paper-size'

it('prints on the paper of the country', () => {
  expect(['US', 'CA', 'MX'].map(paperSize)).toEqual(['Letter', 'Letter', 'Letter'])
  expect(['IN', 'GB', 'DE', ''].map(paperSize)).toEqual(['A4', 'A4', 'A4', 'A4'])
})
