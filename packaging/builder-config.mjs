// @ts-check
import fs from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname

/** @type {readonly {name: string, extensions: readonly string[], mimeType: string}[]} */
export const fileTypes = JSON.parse(fs.readFileSync(path.join(here, 'file-types.json'), 'utf8'))

/** Every type of file the desk is offered for, once. */
export const mimeTypes = [...new Set(fileTypes.map(({ mimeType }) => mimeType))]

/** What the menus of a system say of the program. */
export const comment = 'Check what an article says against itself before it is printed'

/**
 * What electron-builder is to make of the built app.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env signing and notarising are on where their variables are set
 * @param {string} options.electronVersion of the Electron that goes in
 * @param {string} [options.electronDist] a folder with that Electron; downloaded where left out
 * @returns {Record<string, any>} its `Configuration`: its own types are installed with it, in this folder
 */
export function builderConfig({ env, electronVersion, electronDist }) {
  return {
    appId: 'org.corrigenda.desk',
    productName: 'Corrigenda',
    copyright: 'Copyright © 2026 The Corrigenda team',
    electronVersion,
    ...(electronDist ? { electronDist } : {}),
    directories: { output: 'dist', buildResources: 'packaging' },
    // Every library is in the bundles already: no node_modules.
    files: [
      'package.json',
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
      'out/{main,preload,renderer}/**',
      '!out/main/compiled',
      'resources/**',
      '!node_modules'
    ],
    asar: true,
    npmRebuild: false,
    // The desk makes no request by itself, so no update is looked for either: there is no channel.
    publish: null,
    electronFuses: fuses(electronVersion),
    artifactName: `\${productName}-\${version}-\${os}-\${arch}.\${ext}`,
    win: {
      icon: 'packaging/icons/corrigenda.ico',
      target: [{ target: 'nsis', arch: ['x64', 'arm64'] }]
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // Desks are in the documents folder, settings and logs in AppData: both stay.
      deleteAppDataOnUninstall: false,
      include: 'dist/associations.nsh',
      license: 'LICENSE'
    },
    mac: {
      icon: 'packaging/icons/1024x1024.png',
      category: 'public.app-category.productivity',
      target: [{ target: 'dmg', arch: ['universal'] }],
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'packaging/entitlements.mac.plist',
      entitlementsInherit: 'packaging/entitlements.mac.plist',
      notarize: Boolean(env.APPLE_API_KEY || env.APPLE_ID),
      // "Alternate": offered under “Open With”, never taken as the default.
      fileAssociations: fileTypes.map(({ name, extensions }) => ({
        name,
        ext: [...extensions],
        role: 'Viewer',
        rank: 'Alternate'
      }))
    },
    linux: {
      icon: 'packaging/icons',
      executableName: 'corrigenda',
      category: 'Office',
      synopsis: comment,
      description: 'A desk for checking news articles: figures, dates and names that do not add up.',
      maintainer: 'The Corrigenda team <corrigenda@localhost>',
      mimeTypes,
      target: ['tar.gz', 'AppImage', 'rpm']
    }
  }
}

/**
 * What the program's file may be used for: nothing but this app. Each is a switch inside Electron's own file.
 * @param {string} electronVersion
 */
function fuses(electronVersion) {
  return {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    ...(Number.parseInt(electronVersion, 10) >= 29 ? { grantFileProtocolExtraPrivileges: false } : {})
  }
}
