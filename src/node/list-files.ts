import type { Stats } from 'node:fs'
import fs from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FileProblem } from '../core/model/adding'
import { readReason } from './disk-reason'

/** A file a person means, or a folder that cannot be looked into. */
export type Listed =
  /** `bytes`: what it holds, where that came another way. */
  | { readonly path: string; readonly bytes?: Uint8Array; readonly problem?: undefined }
  | { readonly path: string; readonly problem: FileProblem }

/** Where to look; a test puts a disk in its place that refuses. */
export interface Looking {
  readdir(folder: string): Promise<string[]>
  stat(path: string): Promise<Stats>
}

/** Files in a folder that are never articles: hidden ones, programs' own folders, and what is looked at or listened to. */
const skipped = (name: string): boolean =>
  name.startsWith('.') ||
  name === 'node_modules' ||
  name === 'corrigenda.json' ||
  neverText.has(extname(name).toLowerCase())

const neverText: ReadonlySet<string> = new Set(
  (
    '.png .jpg .jpeg .gif .webp .heic .tif .tiff .bmp .ico .svg .psd .mp3 .m4a .wav .ogg .flac .mp4 .mov .avi .mkv .webm ' +
    '.zip .gz .bz2 .xz .7z .rar .tar .exe .dll .so .dmg .iso .ttf .otf .woff .woff2 .js .css .map .xlsx .xls .pptx .ppt'
  ).split(' ')
)

/**
 * The files a person means by these paths, found as they are asked for: a file is itself, a folder is every file under
 * it in name order, each folder once however many links lead to it. A desk in a folder is no article. A path that does
 * not exist is given as it is, for the reader to say so; a folder that cannot be looked into is given with the reason.
 */
export async function* listFiles(
  paths: readonly string[],
  looking: Looking = fs as Looking
): AsyncGenerator<Listed> {
  const seen = new Set<string>()
  for (const path of paths) {
    const stat = await looking.stat(path).catch(() => null)
    if (stat?.isDirectory()) yield* filesUnder(path, stat, looking, seen)
    else yield { path }
  }
}

async function* filesUnder(
  folder: string,
  { dev, ino }: Stats,
  looking: Looking,
  seen: Set<string>
): AsyncGenerator<Listed> {
  const key = `${dev}:${ino}`
  if (seen.has(key)) return
  seen.add(key)
  let names: string[]
  try {
    names = await looking.readdir(folder)
  } catch (error) {
    const message = `${folder} was left out: ${readReason(error)}.`
    yield { path: folder, problem: { path: folder, code: 'folder-unreadable', message } }
    return
  }
  if (names.includes('desk.json') && names.includes('articles')) return
  for (const name of names.sort()) {
    if (skipped(name)) continue
    const path = join(folder, name)
    const stat = await looking.stat(path).catch(() => null)
    // Gone since, or a link to nothing: the reader says so.
    if (stat === null || stat.isFile()) yield { path }
    else if (stat.isDirectory()) yield* filesUnder(path, stat, looking, seen)
  }
}

/** How many files `listFiles` gives for these paths, those left out not counted. */
export async function countFiles(
  paths: readonly string[],
  signal: AbortSignal,
  isLeftOut: (path: string) => boolean = () => false
): Promise<number> {
  let count = 0
  for await (const { path } of listFiles(paths)) {
    if (signal.aborted) break
    if (!isLeftOut(path)) count++
  }
  return count
}
