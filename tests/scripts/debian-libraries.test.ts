import { describe, expect, it } from 'vitest'
import { missingLibraries, packagesFor } from '../../scripts/debian-libraries.mjs'

const LDD = `
	linux-vdso.so.1 (0x00007ffd4a5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f0a3be00000)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0a3b000000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f0a46a00000)
`

describe('missingLibraries', () => {
  it('names each library that was not found once, and no other', () => {
    expect(missingLibraries(LDD)).toEqual(['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0'])
  })

  it('finds nothing missing where all are there', () => {
    expect(missingLibraries(LDD.replaceAll(/^.*not found\n/gm, ''))).toEqual([])
  })
})

describe('packagesFor', () => {
  it('names each package once', () => {
    expect(packagesFor(missingLibraries(LDD))).toEqual({ packages: ['libgtk-3-0', 'libnss3'], unknown: [] })
  })

  it('does not guess at a library it does not know', () => {
    expect(packagesFor(['libgbm.so.1', 'libnew.so.9'])).toEqual({
      packages: ['libgbm1'],
      unknown: ['libnew.so.9']
    })
  })
})
