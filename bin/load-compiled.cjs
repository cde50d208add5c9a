const { createHash } = require('node:crypto')
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { basename, dirname, join, resolve } = require('node:path')
const { constants, Script } = require('node:vm')

/**
 * Runs a CommonJS program and keeps what was compiled of it and of the files it requires by relative paths: the next
 * start need not compile them again. What is kept is made anew where it is missing, damaged or another Node's; where it
 * cannot be written, the program runs all the same. Node 22 does this by itself (`module.enableCompileCache`).
 *
 * @param {string} program
 * @param {string} folder where to keep it; to be emptied whenever the program is built
 */
exports.loadCompiled = (program, folder) => {
  const own = join(folder, `${process.version}-${process.platform}-${process.arch}`)
  const modules = new Map()
  const compiled = []
  process.on('exit', () => keepAll(own, compiled))

  const load = (path) => {
    const known = modules.get(path)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(path, module)
    const kept = join(own, `${basename(path)}.bin`)
    const cachedData = readKept(kept)
    const script = new Script(wrap(readFileSync(path, 'utf8')), {
      filename: path,
      cachedData,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
    })
    if (!cachedData || script.cachedDataRejected) compiled.push({ kept, script })
    const outside = createRequire(path)
    const requireFrom = (id) => (id.startsWith('.') ? load(resolve(dirname(path), id)) : outside(id))
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, path, dirname(path))
    return module.exports
  }
  return load(program)
}

const sumOf = (bytes) => createHash('sha256').update(bytes).digest()
const sumLength = 32

/** V8 does not look whether what it is given is whole: a checksum stands before it. */
function readKept(path) {
  try {
    const bytes = readFileSync(path)
    const data = bytes.subarray(sumLength)
    return sumOf(data).equals(bytes.subarray(0, sumLength)) ? data : undefined
  } catch {
    return undefined
  }
}

function keepAll(folder, compiled) {
  try {
    if (compiled.length > 0) mkdirSync(folder, { recursive: true })
    for (const { kept, script } of compiled) {
      const data = script.createCachedData()
      const unfinished = `${kept}.${process.pid}`
      writeFileSync(unfinished, Buffer.concat([sumOf(data), data]))
      renameSync(unfinished, kept)
    }
  } catch {
    // A folder that may not be written to, or a full disk: the next start compiles again.
  }
}
