// What Electron's own default app does for `electron FOLDER`: loads the app in the folder named on the command line.
// For a runtime that comes without it. `process.argv` stays as it is, as there.
const path = require('node:path')
const { app } = require('electron')

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })

const folder = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (folder === undefined) {
  console.error('Name the folder of an app: electron FOLDER')
  app.exit(1)
} else {
  const appPath = path.resolve(folder)
  const manifest = require(path.join(appPath, 'package.json'))
  if (manifest.version) app.setVersion(manifest.version)
  app.setName(manifest.productName ?? manifest.name)
  app.setAppPath(appPath)
  require(path.join(appPath, manifest.main ?? 'index.js'))
}
