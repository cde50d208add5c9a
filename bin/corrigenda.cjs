#!/usr/bin/env node
// CommonJS: Node starts it a good deal sooner than a module.
const { existsSync } = require('node:fs')
const module_ = require('node:module')
const { join } = require('node:path')

const built = join(__dirname, '..', 'out', 'main', 'cli.cjs')
if (existsSync(built)) {
  // Node 22 keeps what it has compiled; older ones compile anew each time.
  module_.enableCompileCache?.()
  require(built)
} else {
  process.stderr.write(
    'corrigenda: not built yet. Run “npm install && npm run build” in this folder first.\n'
  )
  process.exitCode = 2
}
