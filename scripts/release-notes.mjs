// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './folders.mjs'

// `node scripts/release-notes.mjs 0.2.0` prints what CHANGELOG.md says of a version.

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} Markdown, without the heading that names the version
 * @throws where the version has no part of its own, or nothing in it
 */
export function releaseNotes(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1)
  const part = parts.find((each) => each.split(/[\s\],]/)[0]?.replace(/^\[/, '') === version)
  const notes = part?.slice(part.indexOf('\n')).trim()
  if (!notes)
    throw new Error(
      `CHANGELOG.md says nothing of ${version}: name its “Unreleased” part “## ${version}, DATE”.`
    )
  return `${notes}\n`
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')
    process.stdout.write(releaseNotes(changelog, process.argv[2] ?? ''))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
