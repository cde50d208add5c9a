/** The look of the HTML report: print first, a reading column, light and dark on a screen. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1d1b17; --paper: #fffdf9; --quiet: #6a655b; --rule: #d9d2c4; --wrong: #a3301f; --right: #1d5f3c; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #191815; --quiet: #a39c8d; --rule: #3b3831; --wrong: #f0907f; --right: #7fcf9f; } }
body { margin: 3rem auto; max-width: 44rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
h1, h2, .redline, q { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .25rem; border-top: 1px solid var(--rule); padding-top: 1.5rem; }
h3 { font-size: .95rem; margin: 1.5rem 0 .4rem; }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.1rem; }
li { margin: .2rem 0; }
small, .from, .hash, header p { color: var(--quiet); font-size: .85rem; }
code { overflow-wrap: anywhere; }
q { quotes: "\\201C" "\\201D"; }
del { color: var(--wrong); text-decoration: line-through; }
ins { color: var(--right); text-decoration: underline; text-underline-offset: .15em; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border: 1px solid var(--rule); overflow-wrap: anywhere; }
th, td:first-child { white-space: nowrap; }
tr { break-inside: avoid; }
.redline { overflow-wrap: anywhere; line-height: 1.6; border-left: 2px solid var(--rule); padding-left: 1rem; }
.redline p { white-space: pre-wrap; margin: 0 0 .8em; }
@media print { :root { --paper: #fff; } body { margin: 0; max-width: none; font-size: 10.5pt; } h2 { break-before: page; } h2, h3 { break-after: avoid; } article:first-of-type h2 { break-before: auto; margin-top: 1.5rem; } li { break-inside: avoid; } }
`
