import { describe, expect, it } from 'vitest'
import { readLaunchOptions } from '../../src/main/launch-options'

const read = (...words: string[]) => readLaunchOptions(words, '/app', '/home/e')

describe('readLaunchOptions', () => {
  it('finds the desk and the files, with and without the app among the words', () => {
    const found = { desk: '/home/e/desks/one', files: ['/home/e/a.txt', '/tmp/b.txt'] }
    expect(
      read('/usr/bin/electron', '--no-sandbox', '/app', '--desk=desks/one', 'a.txt', '/tmp/b.txt')
    ).toEqual(found)
    expect(read('/opt/corrigenda', '--desk=desks/one', 'a.txt', '--disable-gpu', '/tmp/b.txt')).toEqual(found)
  })

  it('asks for nothing where nothing is said', () => {
    expect(read('/usr/bin/electron', '/app')).toEqual({ desk: null, files: [] })
    expect(read('/opt/corrigenda', '--desk=')).toEqual({ desk: null, files: [] })
  })

  it('takes what stands after -- as files', () => {
    expect(read('/opt/corrigenda', '--', '-a.txt').files).toEqual(['/home/e/-a.txt'])
  })
})
