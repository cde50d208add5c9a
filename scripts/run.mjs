// @ts-check
import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/**
 * @typedef {object} RunOptions
 * @property {string} [label] what is being done, for the progress line
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child
 * @property {boolean} [live] let the child write to the terminal itself
 * @property {boolean} [quiet] never repeat the child's output, even when it fails
 * @property {{measure: () => number, patience: number}} [stall] end the child when the measure stands still
 *   for so many milliseconds
 */

/**
 * @typedef {object} RunResult
 * @property {number} code
 * @property {string} stdout
 * @property {string} stderr
 * @property {boolean} stalled
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
let watching = false

/**
 * Ends this child with us, however we end.
 * @template {import('node:child_process').ChildProcess} T
 * @param {T} child
 * @returns {T}
 */
export function endWithUs(child) {
  if (!watching) {
    watching = true
    process.on('exit', () => {
      for (const each of children) each.kill()
    })
    process.on('SIGTERM', () => process.exit(143))
    process.on('SIGINT', () => process.exit(130))
    process.on('SIGHUP', () => process.exit(129))
  }
  children.add(child)
  child.on('close', () => children.delete(child))
  return child
}

/**
 * Runs a program without a shell and without asking anything; says what takes longer than two seconds.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { label, cwd = root, env = process.env, live, quiet, stall } = {}) {
  return new Promise((resolve, reject) => {
    const progress = label ? startProgress(label, Boolean(live)) : undefined
    const stdio = live ? 'inherit' : 'pipe'
    const child = endWithUs(spawn(command, args, { cwd, env, stdio: ['ignore', stdio, stdio] }))
    const watch = stall && watchForStall(stall, () => child.kill('SIGKILL'))
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stderr += text
    })
    child.on('error', (error) => {
      watch?.stop()
      progress?.stop('could not be started')
      reject(error)
    })
    child.on('close', (code) => {
      watch?.stop()
      progress?.stop(code === 0 ? 'done' : 'failed')
      if (code !== 0 && !quiet && !live) process.stderr.write(`${stdout}${stderr}`.trimEnd().concat('\n'))
      resolve({ code: code ?? 1, stdout, stderr, stalled: watch?.stalled() ?? false })
    })
  })
}

/**
 * Runs npm: the one that runs us, when there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], options)
  if (process.platform !== 'win32') return run('npm', args, options)
  return run(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
}

/**
 * @param {string} label
 * @param {boolean} live the child writes below our line, so write no more
 */
function startProgress(label, live) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  let shown = live
  if (live) console.log(`\n${label} …`)
  const say = () => {
    console.log(shown ? `${label} … ${seconds()} s` : `${label} …`)
    shown = true
  }
  const first = live ? undefined : setTimeout(say, 1500)
  const again = live ? undefined : setInterval(say, 15000)
  return {
    /** @param {string} how */
    stop(how) {
      clearTimeout(first)
      clearInterval(again)
      if (shown && !live) console.log(`${label}: ${how} in ${seconds()} s`)
    }
  }
}

/**
 * @param {{measure: () => number, patience: number}} stall
 * @param {() => void} end
 */
function watchForStall({ measure, patience }, end) {
  let last = measure()
  let since = Date.now()
  let stalled = false
  const timer = setInterval(() => {
    const now = measure()
    if (now !== last) {
      last = now
      since = Date.now()
    } else if (Date.now() - since >= patience) {
      stalled = true
      end()
    }
  }, 1000)
  return { stop: () => clearInterval(timer), stalled: () => stalled }
}
