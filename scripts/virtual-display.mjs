// @ts-check
import { spawn } from 'node:child_process'
import { endWithUs } from './run.mjs'

const SCREEN = '2600x1500x24'
const PATIENCE = 20_000

/**
 * Starts an X server without a screen, on a free display of its own choosing.
 * @returns {Promise<{name: string, stop: () => void}>} name as for the environment variable DISPLAY
 */
export function virtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset']
    const server = endWithUs(spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }))
    let said = ''
    let number = ''
    const stop = () => {
      server.kill()
    }
    const tooLong = setTimeout(() => {
      stop()
      reject(new Error(`Xvfb named no display within ${PATIENCE / 1000} seconds. ${said}`))
    }, PATIENCE)
    server.on('error', reject)
    server.on('close', () => {
      clearTimeout(tooLong)
      reject(new Error(`Xvfb ended early. ${said}`))
    })
    server.stderr?.on('data', (text) => {
      said += text
    })
    server.stdio[3]?.on('data', (text) => {
      number += text
      if (!number.includes('\n')) return
      clearTimeout(tooLong)
      resolve({ name: `:${number.trim()}`, stop })
    })
  })
}
