import { describe, expect, it } from 'vitest'
import { pageAt } from '../../src/main/page'

describe('pageAt', () => {
  const page = pageAt('/opt/my app/out/renderer/index.html')

  it('knows its page, wherever in it', () => {
    expect(page.url).toBe('file:///opt/my%20app/out/renderer/index.html')
    expect(page.is(`${page.url}#claim`)).toBe(true)
    expect(page.is(`${page.url}?x=1`)).toBe(true)
    expect(page.is('file:///opt/my%20app/out/renderer/other.html')).toBe(false)
    expect(page.is('about:blank')).toBe(false)
  })

  it.each([
    ['file:///opt/my%20app/out/renderer/assets/index.js', true],
    ['file:///opt/my%20app/out/renderer/../../package.json', false],
    ['file:///opt/my%20app/out/renderer/%2e%2e/main/index.cjs', false],
    ['file:///opt/my%20app/out/renderer/..%2f..%2fpackage.json', false],
    ['file:///opt/my%20app/out/renderer-of-another/x.js', false],
    ['file://server/opt/my%20app/out/renderer/x.js', false],
    ['file:///etc/hostname', false],
    ['https://example.com/', false],
    ['data:text/html,x', false],
    ['not an address', false]
  ])('owns %s: %s', (url, owned) => {
    expect(page.owns(url)).toBe(owned)
  })

  it('takes the development server in its place', () => {
    const developing = pageAt('/opt/index.html', 'http://localhost:5173/')
    expect(developing.owns('http://localhost:5173/src/main.tsx')).toBe(true)
    expect(developing.owns('ws://localhost:5173/')).toBe(true)
    expect(developing.owns('http://localhost:51730/')).toBe(false)
  })
})
