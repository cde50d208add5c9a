import { expect, it } from 'vitest'
import { isNodeSupported } from '../../scripts/require-node.mjs'

it.each([
  ['18.20.8', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true]
])('Node %s: %s', (version, supported) => {
  expect(isNodeSupported(version)).toBe(supported)
})
