// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

/** Which Debian package brings a library that Electron asks for. */
const PACKAGE_OF = /** @type {Readonly<Record<string, string>>} */ ({
  'libX11.so.6': 'libx11-6',
  'libX11-xcb.so.1': 'libx11-xcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXcursor.so.1': 'libxcursor1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXi.so.6': 'libxi6',
  'libXrandr.so.2': 'libxrandr2',
  'libXrender.so.1': 'libxrender1',
  'libXtst.so.6': 'libxtst6',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libuuid.so.1': 'libuuid1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libxshmfence.so.1': 'libxshmfence1'
})

/**
 * The libraries that `ldd` could not find.
 * @param {string} ldd its output
 * @returns {string[]}
 */
export function missingLibraries(ldd) {
  return [...new Set([...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? ''))]
}

/**
 * The shared libraries that a program is linked with, by name.
 * @param {string} program
 * @returns {Promise<string[]>}
 */
export async function neededLibraries(program) {
  const { stdout } = await run('ldd', [program], { quiet: true })
  return [...stdout.matchAll(/^\s*(\S+) => /gm)].map((match) => match[1] ?? '')
}

/**
 * The Debian packages that bring these libraries, and the libraries that no known package brings.
 * @param {readonly string[]} libraries
 * @returns {{packages: string[], unknown: string[]}}
 */
export function packagesFor(libraries) {
  const packages = new Set(libraries.flatMap((library) => PACKAGE_OF[library] ?? []))
  return { packages: [...packages].sort(), unknown: libraries.filter((library) => !PACKAGE_OF[library]) }
}

/**
 * Sees to it that Electron finds its system libraries, and that there is a virtual display if one is wanted. Installs
 * what is missing when it may; says exactly what to install when it may not.
 * @param {string} electron the executable
 * @param {{display: boolean}} needs
 */
export async function debianLibraries(electron, { display }) {
  if (process.platform !== 'linux') return
  const { packages, unknown } = await missing(electron, display)
  if (packages.length + unknown.length === 0) return

  if (unknown.length > 0 || !isDebian()) {
    const things = [...packages.map((name) => `${name} (as Debian calls it)`), ...unknown]
    throw new Error(`Electron needs these from your system, please install them: ${things.join(', ')}`)
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      'Electron needs some system packages. Install them, then try again:\n' +
        `  sudo apt-get update && sudo apt-get install --no-install-recommends -y ${packages.join(' ')}`
    )
  }
  await install(packages)
  const still = await missing(electron, display)
  const left = [...still.packages, ...still.unknown]
  if (left.length > 0)
    throw new Error(`Still missing after installing ${packages.join(' ')}: ${left.join(', ')}`)
}

/**
 * @param {string} electron
 * @param {boolean} display
 */
async function missing(electron, display) {
  const { stdout } = await run('ldd', [electron], { quiet: true })
  const libraries = missingLibraries(stdout)
  // Newer Electrons load GTK only once they run, so ldd does not name it.
  if (!(await knowsLibrary('libgtk-3.so.0'))) libraries.push('libgtk-3.so.0')
  const { packages, unknown } = packagesFor(libraries)
  if (display && !isOnPath('Xvfb')) packages.push('xvfb')
  return { packages, unknown }
}

/** @param {string} library */
async function knowsLibrary(library) {
  if (!fs.existsSync('/sbin/ldconfig')) return true
  const { stdout } = await run('/sbin/ldconfig', ['-p'], { quiet: true })
  return stdout.includes(`\t${library} `)
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => folder !== '' && fs.existsSync(path.join(folder, program)))
}

/** Whether packages of Debian's kind can be installed here. */
export function isDebian() {
  if (!fs.existsSync('/etc/os-release') || !isOnPath('apt-get')) return false
  return /^ID(_LIKE)?=.*debian/m.test(fs.readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs packages of Debian. Only root may.
 * @param {readonly string[]} packages
 */
export async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2']
  // A stale or partly failed list may still do; installing tells.
  await run('apt-get', [...wait, 'update'], { label: 'Reading the list of Debian packages', env })
  const names = await Promise.all(packages.map(currentName))
  const args = [...wait, 'install', '--no-install-recommends', '-y', ...names]
  const { code } = await run('apt-get', args, { label: `Installing ${names.join(' ')}`, env })
  if (code !== 0) throw new Error(`apt-get could not install ${names.join(' ')}`)
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries: libgtk-3-0 is libgtk-3-0t64 there.
 * @param {string} name
 */
async function currentName(name) {
  const { code } = await run('apt-cache', ['show', `${name}t64`], { quiet: true })
  return code === 0 ? `${name}t64` : name
}
