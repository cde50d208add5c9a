import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crossChecks } from '../src/core/checks/across/registry'
import { messageFor, unknownFinding } from '../src/core/checks/message-for'
import { checks } from '../src/core/checks/registry'
import { runChecks } from '../src/core/checks/run-checks'
import { detectors } from '../src/core/claims/registry'
import { exporters } from '../src/core/export/registry'
import { importers } from '../src/core/import/registry'
import { factsIn } from './core/article'
import { foundAcross } from './core/cross/examples'
import { goldenExporters, goldenName } from './golden-report'
import { wrapped } from './wrapped'

const src = (path: string) => resolve(import.meta.dirname, '../src', path)

/** Camel case and dots as the file names have them. */
const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

describe('checks', () => {
  for (const check of checks) {
    describe(check.id, () => {
      it('stands in a file of its own name, with a test of that name', () => {
        expect(existsSync(src(`core/checks/${check.id}.ts`))).toBe(true)
        expect(existsSync(resolve(import.meta.dirname, `core/checks/${check.id}.test.ts`))).toBe(true)
      })

      it('has examples that fire and examples that must not', () => {
        expect(check.examples.some(({ code }) => code !== null)).toBe(true)
        expect(check.examples.some(({ code }) => code === null)).toBe(true)
      })

      it('says the same of no-break spaces and of wrapped lines', () => {
        for (const { text, title, table, publishedOn } of check.examples) {
          const codes = (printed: string) =>
            runChecks(factsIn(printed, title, table, publishedOn), [check]).map(({ code }) => code)
          expect([text, codes(text.replaceAll(' ', '\u00a0'))]).toEqual([text, codes(text)])
          expect([text, codes(wrapped(text))]).toEqual([text, codes(text)])
        }
      })

      for (const example of check.examples) {
        const verb = example.code === null ? 'is silent' : `finds “${example.code}”`
        it(`${verb}: ${example.text} (${example.because})`, () => {
          const facts = factsIn(example.text, example.title, example.table, example.publishedOn)
          const findings = runChecks(facts, [check])
          expect(findings.map(({ code }) => code)).toEqual(example.code === null ? [] : [example.code])
          for (const finding of findings) {
            expect(messageFor(finding)).not.toBe(unknownFinding(finding))
            for (const place of finding.places)
              expect(
                example.title
                  ? facts.reading.text.slice(place.start, place.end)
                  : example.text.slice(place.start, place.end)
              ).toBe(place.quote)
          }
        })
      }
    })
  }

  it('are all registered, once', () => {
    const files = readdirSync(src('core/checks'))
      .filter((name) => /^[a-z]+\.[a-z]+\.ts$/.test(name))
      .map((name) => name.slice(0, -3))
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort())
  })
})

describe('checks of several articles', () => {
  it('stand in files of their own names, once', () => {
    const files = readdirSync(src('core/checks/across'))
      .filter((name) => /^[a-z]+\.[a-z]+\.ts$/.test(name))
      .map((name) => name.slice(0, -3))
    expect(crossChecks.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  describe.each(crossChecks)('$id', (check) => {
    it.each(check.examples)('says $code of $texts', (example) => {
      const findings = foundAcross(check, example)
      expect(findings.map(({ code }) => code)).toEqual(example.code === null ? [] : [example.code])
      for (const finding of findings) expect(messageFor(finding)).not.toBe(unknownFinding(finding))
    })
  })
})

describe.each([
  ['importers', importers.map(({ id }) => id), 'core/import'],
  ['detectors', detectors.map(({ id }) => id), 'core/claims/detectors']
])('%s', (_, ids, folder) => {
  it('have ids of their own, each the name of its file', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(existsSync(src(`${folder}/${kebab(id)}.ts`))).toBe(true)
  })
})

describe('exporters', () => {
  it('have ids of their own, and a golden file each', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
    for (const exporter of goldenExporters) {
      const golden = resolve(import.meta.dirname, 'fixtures/reports', goldenName(exporter))
      expect(readFileSync(golden, 'utf8').length).toBeGreaterThan(100)
    }
  })
})
