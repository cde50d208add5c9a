import { datedHeadline } from './dated-headline'
import { docx } from './docx'
import { feed } from './feed'
import { html } from './html'
import type { Importer } from './importer'
import { json } from './json'
import { markdown } from './markdown'
import { mhtml } from './mhtml'
import { newsml } from './newsml'
import { nitf } from './nitf'
import { odt } from './odt'
import { pdf } from './pdf'
import { plainText } from './plain-text'
import { pythonBytes } from './python-bytes'
import { rtf } from './rtf'
import { table } from './table'

/** Every importer, asked in this order; plain text takes every text that nobody else does, so it stands last. */
export const importers: readonly Importer[] = [
  docx,
  odt,
  pdf,
  pythonBytes,
  datedHeadline,
  rtf,
  mhtml,
  feed,
  newsml,
  nitf,
  html,
  json,
  table,
  markdown,
  plainText
]
