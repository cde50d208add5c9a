import { mkdirSync, type Stats, symlinkSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Looking, listFiles } from '../../src/node/list-files'
import { temporaryFolder } from './temporary-folder'

async function namesIn(folder: string, looking?: Looking): Promise<string[]> {
  const names: string[] = []
  for await (const { path, problem } of listFiles([folder], looking))
    names.push(problem ? problem.message : relative(folder, path))
  return names
}

describe('listFiles', () => {
  it('gives every article file of a folder and below it, in name order', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'b', 'deep'), { recursive: true })
    mkdirSync(join(folder, 'node_modules'))
    for (const name of [
      'c.txt',
      'a.md',
      'b/deep/z.html',
      'b/a.csv',
      '.hidden',
      'photo.JPG',
      'node_modules/x.txt'
    ])
      writeFileSync(join(folder, name), 'x')
    expect(await namesIn(folder)).toEqual(['a.md', 'b/a.csv', 'b/deep/z.html', 'c.txt'])
  })

  it('tries a file that was named, whatever it is called', async () => {
    const photo = join(temporaryFolder(), 'photo.jpg')
    const found: string[] = []
    for await (const { path } of listFiles([photo])) found.push(path)
    expect(found).toEqual([photo])
  })

  it('takes a desk in a folder for no articles', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'desk', 'articles'), { recursive: true })
    for (const name of ['desk/desk.json', 'desk/articles/a.json', 'story.txt'])
      writeFileSync(join(folder, name), 'x')
    expect(await namesIn(folder)).toEqual(['story.txt'])
  })

  it('follows links, each folder once, and comes to an end in a ring', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'year'))
    writeFileSync(join(folder, 'year', 'story.txt'), 'x')
    symlinkSync(folder, join(folder, 'year', 'up'))
    symlinkSync(join(folder, 'year'), join(folder, 'zz'))
    symlinkSync(join(folder, 'year', 'story.txt'), join(folder, 'linked.txt'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'))
    expect(await namesIn(folder)).toEqual(['broken.txt', 'linked.txt', 'year/story.txt'])
  })

  it('names a folder that may not be looked into, and goes on', async () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'locked', 'z']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'story.txt'), 'x')
    }
    const looking: Looking = {
      stat: (path) => fs.stat(path),
      async readdir(path) {
        if (!path.endsWith('locked')) return fs.readdir(path)
        throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' })
      }
    }
    expect(await namesIn(folder, looking)).toEqual([
      'a/story.txt',
      `${join(folder, 'locked')} was left out: you are not allowed to read it. Ask for read access.`,
      'z/story.txt'
    ])
  })

  it('looks at a folder of thousands only as far as it is asked', async () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `${String(n).padStart(4, '0')}.txt`)
    let asked = 0
    const looking: Looking = {
      readdir: async () => names,
      async stat(path) {
        asked++
        return { isFile: () => path !== '/in', isDirectory: () => path === '/in', dev: 1, ino: 1 } as Stats
      }
    }
    const found: string[] = []
    for await (const { path } of listFiles(['/in'], looking)) {
      found.push(path)
      if (found.length === 10) break
    }
    expect(found.at(-1)).toBe('/in/0009.txt')
    expect(asked).toBe(11)
  })
})
