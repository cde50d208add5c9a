import { asciidoc } from './asciidoc'
import { datedHeadline } from './dated-headline'
import { docx } from './docx'
import { feed } from './feed'
import { flatOdt } from './flat-odt'
import { html } from './html'
import { icml } from './icml'
import type { Importer } from './importer'
import { json } from './json'
import { mail } from './mail'
import { markdown } from './markdown'
import { mhtml } from './mhtml'
import { newsml } from './newsml'
import { nitf } from './nitf'
import { odt } from './odt'
import { otherXml } from './other-xml'
import { pdf } from './pdf'
import { plainText } from './plain-text'
import { pythonBytes } from './python-bytes'
import { rtf } from './rtf'
import { subtitles } from './subtitles'
import { table } from './table'
import { wire } from './wire'
/** Every importer, asked in this order; plain text takes every text that nobody else does, so it stands last. */
export const importers: readonly Importer[] = [
  docx,
  odt,
  pdf,
  pythonBytes,
  datedHeadline,
  rtf,
  wire,
  subtitles,
  mail,
  mhtml,
  feed,
  newsml,
  nitf,
  flatOdt,
  icml,
  otherXml,
  html,
  json,
  table,
  markdown,
  asciidoc,
  plainText
]
