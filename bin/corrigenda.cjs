#!/usr/bin/env node
// CommonJS: Node starts it a good deal sooner than a module.
const { existsSync } = require('node:fs')
const module_ = require('node:module')
const { join } = require('node:path')

const built = join(__dirname, '..', 'out', 'main', 'cli.cjs')
if (!existsSync(built)) {
  process.stderr.write(
    'corrigenda: not built yet. Run “npm install && npm run build” in this folder first.\n'
  )
  process.exitCode = 2
} else if (module_.enableCompileCache) {
  // Node 22 keeps what it has compiled.
  module_.enableCompileCache()
  require(built)
} else {
  const { loadCompiled } = require('./load-compiled.cjs')
  loadCompiled(built, join(__dirname, '..', 'out', 'main', 'compiled'))
}
