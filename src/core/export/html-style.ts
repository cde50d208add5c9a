import { printStyle as style } from './print-style'

const families = (names: readonly string[], script: readonly string[] = []): string =>
  [...names.slice(0, 1), ...script, ...names.slice(1)]
    .map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`))
    .join(', ')

const scripts = [style.devanagari, style.arabic]
const { size, space } = style

/**
 * The look of a report: print first, dense and aligned, black and white by itself; on a screen a sheet in a reading width.
 * What goes is struck and what comes is bold, so that nothing depends on colour. No word is broken in a cell, but one that
 * is longer than a line. Letters are not joined: in a PDF a joined “ft” could be neither copied nor searched for.
 */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #${style.ink}; --paper: #fff; --quiet: #${style.quiet}; --rule: #${style.rule}; --wrong: #${style.wrong}; --right: #${style.right}; --serif: ${families(style.serif, scripts)}; --sans: ${families(style.sans, scripts)}; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #191815; --quiet: #a39c8d; --rule: #3b3831; --wrong: #f0907f; --right: #7fcf9f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink); font: ${size.body}pt/${style.line} var(--sans); font-variant-numeric: tabular-nums; font-variant-ligatures: no-common-ligatures; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2 { font: 600 ${size.title}pt/1.2 var(--serif); margin: 0 0 ${space.small}pt; text-wrap: balance; }
h2 { margin-top: ${space.part}pt; padding-top: ${space.section}pt; border-top: 0.75pt solid var(--ink); }
.only h2 { margin-top: 0; padding-top: 0; border-top: 0; }
h3 { font: 600 ${size.heading}pt/${style.line} var(--sans); margin: ${space.section}pt 0 ${space.small}pt; }
h1, h2, h3 { break-after: avoid; }
p { margin: ${space.hair}pt 0; orphans: 2; widows: 2; }
ul, ol { margin: 0; padding-left: 12pt; }
li { margin: ${space.hair}pt 0; break-inside: avoid; }
.from, .made, .quiet { color: var(--quiet); }
.quiet { font-size: ${size.small}pt; }
.from bdi:not(:last-child)::after { content: " · "; }
.notice { font-family: var(--serif); font-size: ${size.words}pt; }
.words { font-family: var(--serif); }
del { color: var(--wrong); text-decoration: line-through; text-decoration-thickness: from-font; }
ins { color: var(--right); text-decoration: none; font-weight: 700; }
td del, td ins, .redline { font-family: var(--serif); }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
th, td { text-align: start; vertical-align: baseline; padding: ${space.cell}pt 6pt ${space.cell}pt 0; border-bottom: 0.5pt solid var(--rule); hyphens: none; word-break: normal; overflow-wrap: break-word; }
th { font-size: ${size.small}pt; font-weight: 600; color: var(--quiet); border-bottom: 0.75pt solid var(--ink); white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
tr { break-inside: avoid; }
.long { overflow-wrap: anywhere; }
.index { columns: 3; column-gap: 14pt; margin: 0; padding: 0; list-style: none; }
.index li { display: flex; gap: 6pt; justify-content: space-between; align-items: baseline; margin: 0; padding: 1pt 0; line-height: 1.25; border-bottom: 0.25pt solid var(--rule); }
.index bdi { min-width: 0; font-family: var(--serif); overflow-wrap: break-word; }
.index span { flex: none; color: var(--quiet); }
.redline { columns: 2; column-gap: 16pt; overflow-wrap: break-word; }
.redline p { white-space: pre-wrap; break-inside: avoid; margin: 0 0 ${space.small}pt; }
.signed { margin-top: ${space.section}pt; font-weight: 600; }
.hash { font-size: ${size.small}pt; color: var(--quiet); margin-top: ${space.section}pt; overflow-wrap: anywhere; }
@media screen { .notice { max-width: 34rem; } body { font-size: 11pt; } .quiet, th, .hash { font-size: 9pt; } h3 { font-size: 11pt; } .notice { font-size: 11.5pt; } }
@media screen and (max-width: 40rem) { .index { columns: 2; } .redline { columns: 1; } }
@media print { body { max-width: none; padding: 0; margin: 0; } }
`
