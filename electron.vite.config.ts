import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

// Node 18 and Chrome 114 are the oldest runtime the desk is tried on (Electron 25), hence CommonJS and these targets.
// Everything is bundled: lowdb is ESM only, and a sandboxed preload must be one file.
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          cli: at('src/cli/index.ts'),
          thread: at('src/node/work/thread.ts'),
          search: at('src/node/search/search-thread.ts'),
          word: at('src/node/word/word-thread.ts'),
          cross: at('src/node/cross/cross-thread.ts')
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // Names of functions and classes stay, for the log of a fault.
          minify: {
            compress: { keepNames: { function: true, class: true } },
            mangle: { keepNames: true },
            codegen: true
          }
        }
      }
    }
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      rolldownOptions: { input: { index: at('src/renderer/index.html') } }
    }
  }
})
