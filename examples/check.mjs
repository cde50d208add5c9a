// `node examples/check.mjs`, where corrigenda is installed: what does not add up, where, and how it could be mended.
import { check, repaired } from 'corrigenda'

const { article, findings } = check(
  {
    title: 'Mooring fee goes up',
    text: 'The council met on Monday, November 24. The mooring fee rises from £40 to £60, an increase of 5 per cent.',
    publishedOn: '2026-11-30'
  },
  { severity: 'warning' }
)

for (const { check, severity, message, places, repairs } of findings) {
  console.log(`${severity} (${check}): ${message}`)
  for (const { field, start, end, quote } of places) console.log(`  ${field} ${start}–${end}: ${quote}`)
  for (const repair of repairs) console.log(`  or: ${repaired(article, repair).text}`)
}
