import { describe, expect, it, vi } from 'vitest'
import { pageAt } from '../../src/main/page'

vi.mock('electron', () => ({ protocol: {} }))
const { pageFile } = await import('../../src/main/page-protocol')

describe('pageAt', () => {
  const page = pageAt()

  it('knows its page, wherever in it', () => {
    expect(page.url).toBe('app://corrigenda/index.html')
    expect(page.is(`${page.url}#claim`)).toBe(true)
    expect(page.is(`${page.url}?language=hi`)).toBe(true)
    expect(page.is('app://corrigenda/other.html')).toBe(false)
    expect(page.is('app://corrigenda.example/index.html')).toBe(false)
    expect(page.is('file:///opt/out/renderer/index.html')).toBe(false)
    expect(page.is('about:blank')).toBe(false)
  })

  it.each([
    ['app://corrigenda/assets/index.js', true],
    ['app://corrigenda.example/x.js', false],
    ['app://corrigenda:80/x.js', false],
    ['app://a@corrigenda/x.js', false],
    ['file:///opt/my%20app/out/renderer/index.html', false],
    ['file:///etc/hostname', false],
    ['https://example.com/', false],
    ['data:text/html,x', false],
    ['not an address', false]
  ])('owns %s: %s', (url, owned) => {
    expect(page.owns(url)).toBe(owned)
  })

  it('takes the development server in its place', () => {
    const developing = pageAt('http://localhost:5173/')
    expect(developing.is('http://localhost:5173/?language=en')).toBe(true)
    expect(developing.owns('http://localhost:5173/src/main.tsx')).toBe(true)
    expect(developing.owns('ws://localhost:5173/')).toBe(true)
    expect(developing.owns('http://localhost:51730/')).toBe(false)
    expect(developing.owns('app://corrigenda/index.html')).toBe(false)
  })
})

describe('pageFile', () => {
  it.each([
    ['app://corrigenda/index.html?language=hi', '/opt/my app/index.html'],
    ['app://corrigenda/assets/index-Bk1.js', '/opt/my app/assets/index-Bk1.js'],
    ['app://corrigenda/assets/a%20b.css', '/opt/my app/assets/a b.css'],
    // What the address resolves to by itself stays in the folder.
    ['app://corrigenda/../../index.html', '/opt/my app/index.html'],
    ['app://corrigenda/%2e%2e/index.html', '/opt/my app/index.html'],
    ['app://corrigenda/..%2f..%2fpage.html', null],
    ['app://corrigenda/assets/..%2f..%2f..%2fetc%2fpage.html', null],
    ['app://corrigenda/..%5c..%5cpage.html', null],
    ['app://corrigenda/%00.html', null],
    ['app://corrigenda/%E0%A4%A', null],
    ['app://corrigenda/', null],
    ['app://corrigenda/package.json', null],
    ['app://corrigenda/index.cjs', null],
    ['app://corrigenda/constructor', null],
    ['not an address', null]
  ])('of %s is %s', (address, file) => {
    expect(pageFile('/opt/my app', address)).toBe(file)
  })
})
