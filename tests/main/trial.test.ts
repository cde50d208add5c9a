import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { devDependencies } from '../../package.json'
import { isForTrials, isTrialDesk } from '../../src/main/trial'
import { temporaryFolder } from '../node/temporary-folder'

describe('an old Electron', () => {
  it('is for trials; the pinned one and the two lines before it are not', () => {
    const line = Number.parseInt(devDependencies.electron, 10)
    expect(isForTrials('25.1.1')).toBe(true)
    expect(isForTrials(`${line - 3}.9.9`)).toBe(true)
    expect(isForTrials(`${line - 2}.0.0`)).toBe(false)
    expect(isForTrials(devDependencies.electron)).toBe(false)
    expect(isForTrials(`${line + 1}.0.0`)).toBe(false)
  })

  it('opens desks in the folders for trials, and in no other by way of a link', () => {
    const root = temporaryFolder()
    const trials = join(root, 'trials')
    const papers = join(root, 'papers')
    mkdirSync(join(papers, 'desk'), { recursive: true })
    mkdirSync(trials)
    symlinkSync(join(papers, 'desk'), join(trials, 'borrowed'))
    expect(isTrialDesk(join(trials, 'new', 'desk'), [trials])).toBe(true)
    expect(isTrialDesk(join(papers, 'desk'), [trials])).toBe(false)
    expect(isTrialDesk(join(trials, 'borrowed'), [trials])).toBe(false)
    expect(isTrialDesk(join(trials, '..', 'papers', 'desk'), [trials])).toBe(false)
    expect(isTrialDesk(`${trials} of another`, [trials])).toBe(false)
  })
})
