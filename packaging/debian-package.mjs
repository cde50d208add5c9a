// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { packagesFor } from '../scripts/debian-libraries.mjs'
import { root } from '../scripts/folders.mjs'
import { run } from '../scripts/run.mjs'
import { comment, mimeTypes } from './builder-config.mjs'

/** What an Electron asks of a Debian system that the file itself does not name. */
const ALSO = ['libgtk-3-0', 'libnotify4', 'xdg-utils']

/**
 * Makes a `.deb` of an unpacked app with Debian's own dpkg-deb. It runs no script on the machine it is installed on:
 * Debian refreshes its menus, icons and types of files by itself.
 *
 * @param {object} app
 * @param {string} app.folder the unpacked app
 * @param {string} app.version
 * @param {string} app.output the folder to put it in
 * @param {readonly string[]} app.libraries names of the shared libraries its program is linked with
 * @returns {Promise<string>} the package's path
 */
export async function debianPackage({ folder, version, output, libraries }) {
  const tree = path.join(output, 'deb')
  fs.rmSync(tree, { recursive: true, force: true })
  /** @param {string} place @param {string} text */
  const put = (place, text) => {
    const file = path.join(tree, place)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text, { mode: 0o644 })
  }
  fs.mkdirSync(path.join(tree, 'opt'), { recursive: true })
  fs.cpSync(folder, path.join(tree, 'opt/corrigenda'), { recursive: true })
  // Chromium's sandbox needs this where a system does not let ordinary programs make one.
  fs.chmodSync(path.join(tree, 'opt/corrigenda/chrome-sandbox'), 0o4755)
  fs.mkdirSync(path.join(tree, 'usr/bin'), { recursive: true })
  fs.symlinkSync('/opt/corrigenda/corrigenda', path.join(tree, 'usr/bin/corrigenda'))
  put('usr/share/applications/corrigenda.desktop', desktopEntry())
  put('usr/share/doc/corrigenda/copyright', copyright())
  for (const name of fs.readdirSync(path.join(root, 'packaging/icons'))) {
    const size = /^(\d+x\d+)\.png$/.exec(name)?.[1]
    if (size && size !== '1024x1024') place(name, `usr/share/icons/hicolor/${size}/apps/corrigenda.png`)
  }
  place('corrigenda.svg', 'usr/share/icons/hicolor/scalable/apps/corrigenda.svg')
  const size = Math.ceil(sizeOf(tree) / 1024)
  put('DEBIAN/control', control({ version, size, libraries }))
  const file = path.join(output, `corrigenda_${version}_amd64.deb`)
  const args = ['--root-owner-group', '-Zgzip', '--build', tree, file]
  const { code } = await run('dpkg-deb', args, { label: 'Building the Debian package' })
  if (code !== 0) throw new Error('dpkg-deb could not build the package.')
  fs.rmSync(tree, { recursive: true })
  return file

  /** @param {string} icon @param {string} to */
  function place(icon, to) {
    fs.mkdirSync(path.dirname(path.join(tree, to)), { recursive: true })
    fs.copyFileSync(path.join(root, 'packaging/icons', icon), path.join(tree, to))
    fs.chmodSync(path.join(tree, to), 0o644)
  }
}

/** What menus and “Open with” say of the program. Being named here makes it no default. */
function desktopEntry() {
  return `[Desktop Entry]
Type=Application
Name=Corrigenda
GenericName=Fact-checking desk
Comment=${comment}
Exec=/opt/corrigenda/corrigenda %F
Icon=corrigenda
Terminal=false
StartupWMClass=Corrigenda
Categories=Office;
Keywords=fact;check;article;correction;proof;
MimeType=${mimeTypes.join(';')};
`
}

/** @param {{version: string, size: number, libraries: readonly string[]}} facts */
function control({ version, size, libraries }) {
  const depends = [...new Set([...packagesFor(libraries).packages, ...ALSO])].sort().map(orItsSuccessor)
  return `Package: corrigenda
Version: ${version}
Architecture: amd64
Section: editors
Priority: optional
Installed-Size: ${size}
Depends: ${depends.join(', ')}
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info
Maintainer: The Corrigenda team <corrigenda@localhost>
Description: desk for checking news articles
 Opens article files, marks every statement that can be checked, works out
 what can be computed and shows the working. The editor rules on each one;
 out come the corrected copy, the notice and the report. Works without a
 network; nothing leaves the computer.
`
}

/** Debian and Ubuntu renamed some libraries when time became 64 bits wide. */
const RENAMED = new Set([
  'libgtk-3-0',
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0'
])

/** @param {string} name */
const orItsSuccessor = (name) => (RENAMED.has(name) ? `${name} | ${name}t64` : name)

function copyright() {
  const licence = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8')
  const lines = licence
    .trim()
    .split('\n')
    .map((line) => ` ${line.trim() === '' ? '.' : line}`)
  return `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Corrigenda
Comment: The libraries in it are listed in THIRD-PARTY-LICENSES.txt inside
 /opt/corrigenda/resources/app.asar; Electron and Chromium in
 /opt/corrigenda/LICENSE.electron.txt and LICENSES.chromium.html.

Files: *
Copyright: ${/Copyright \(c\) (.*)/i.exec(licence)?.[1] ?? 'The Corrigenda team'}
License: MIT
${lines.join('\n')}
`
}

/** @param {string} folder */
function sizeOf(folder) {
  let bytes = 0
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size
  return bytes
}
