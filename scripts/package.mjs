// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { associations } from '../packaging/associations.mjs'
import { builderConfig } from '../packaging/builder-config.mjs'
import { debianPackage } from '../packaging/debian-package.mjs'
import { build } from './build.mjs'
import { neededLibraries } from './debian-libraries.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { root } from './folders.mjs'
import { requireNode } from './require-node.mjs'
import { run, runNpm } from './run.mjs'

// `npm run package` makes of the app what this machine can make without fetching tools: the unpacked app, and on Linux
// a .tar.gz and a .deb. `npm run package -- --release` makes every installer for this system (dmg, NSIS, AppImage, rpm),
// for which electron-builder fetches what it needs. Everything goes to dist/.

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

const output = path.join(root, 'dist')
const builderFolder = path.join(root, 'packaging')

requireNode()
try {
  await pack({ release: process.argv.includes('--release') })
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** @param {{release: boolean}} how */
async function pack({ release }) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  await installBuilder()
  const electron = await electronInside()
  await build({ electron: electron.path })
  fs.rmSync(output, { recursive: true, force: true })
  fs.mkdirSync(output)
  fs.writeFileSync(path.join(output, 'associations.nsh'), associations())

  const builder = await import(
    pathToFileURL(path.join(builderFolder, 'node_modules/electron-builder/out/index.js')).href
  )
  const unpacked = builder.Platform.current().createTarget('dir')
  const targets = release ? builder.Platform.current().createTarget() : unpacked
  await builder.build({
    projectDir: root,
    publish: 'never',
    targets,
    config: builderConfig({
      env: process.env,
      electronVersion: electron.version,
      ...(electron.official ? {} : { electronDist: path.dirname(electron.path) })
    })
  })
  if (process.platform === 'linux') await packLinux(version)
  for (const name of fs.readdirSync(output).sort()) {
    const file = path.join(output, name)
    if (fs.statSync(file).isFile() && /\.(?:deb|gz|rpm|AppImage|exe|dmg)$/.test(name))
      console.log(`dist/${name}: ${megabytes(fs.statSync(file).size)}`)
  }
}

/** The app's own archive and what Debian's and every other system's tools make of the folder. @param {string} version */
async function packLinux(version) {
  const folder = path.join(output, 'linux-unpacked')
  const program = path.join(folder, 'corrigenda')
  // What started the tree's app in an Electron without a default app.
  fs.rmSync(path.join(folder, 'resources/app'), { recursive: true, force: true })
  console.log(`app.asar: ${megabytes(fs.statSync(path.join(folder, 'resources/app.asar')).size)}`)
  const name = `Corrigenda-${version}-linux-x64`
  const tar = ['-czf', path.join(output, `${name}.tar.gz`), `--transform=s,^linux-unpacked,${name},`]
  const { code } = await run('tar', [...tar, '-C', output, 'linux-unpacked'], {
    label: 'Packing the .tar.gz'
  })
  if (code !== 0) throw new Error('tar could not pack the app.')
  if (fs.existsSync('/usr/bin/dpkg-deb'))
    await debianPackage({ folder, version, output, libraries: await neededLibraries(program) })
}

/** electron-builder, exactly as locked in packaging/, which nobody needs who only works on the app. */
async function installBuilder() {
  if (fs.existsSync(path.join(builderFolder, 'node_modules/electron-builder/package.json'))) return
  const args = ['ci', '--prefix', builderFolder, '--ignore-scripts', '--no-audit', '--no-fund']
  const { code } = await runNpm(args, { label: 'Installing what builds the installers' })
  if (code !== 0) throw new Error('electron-builder could not be installed (npm ci in packaging/).')
}

/** The Electron that goes in. An old one is for trying the package on this machine, and is said to be. */
async function electronInside() {
  const electron = await electronRuntime()
  if (!electron.official)
    console.log(
      `This package is for trying out here: Electron ${electron.version} is not to be handed to anybody.`
    )
  return electron
}
