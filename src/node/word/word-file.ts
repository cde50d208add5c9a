import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun
} from 'docx'
import { unzipSync, type Zippable, zipSync } from 'fflate'

/** What a Word document is told of itself. */
export interface AboutDocument {
  readonly title: string
  /** BCP 47 code. */
  readonly language: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly creator: string
}

const ink = '1D1B17'
const quiet = '6A655B'

/** Names of the styles that the documents use beside Word's own headings and title. */
export const styles = { quiet: 'Aside', wrong: 'Wrong', right: 'Right', cell: 'Cell' } as const

/** The list that every bulleted paragraph belongs to. */
export const bullets = 'bullets'

/** Width of a line on A4 with these margins, in twentieths of a point. */
export const lineWidth = 9638
const margin = 1134

const level = (number: number, text: string): ILevelsOptions => ({
  level: number,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (number + 1), hanging: 260 } } }
})

/** The bytes of a Word document with these paragraphs and tables. The same words make the same bytes. */
export async function wordFile(
  { title, language, generatedAt, creator }: AboutDocument,
  children: readonly FileChild[]
): Promise<Uint8Array> {
  const heading = (size: number, before: number) => ({
    run: { font: 'Georgia', size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 80, line: 240 }, keepNext: true }
  })
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 21,
            color: ink,
            language: { value: language, bidirectional: language }
          },
          paragraph: { spacing: { after: 80, line: 264 } }
        },
        title: heading(40, 0),
        heading1: heading(30, 360),
        heading2: heading(23, 260)
      },
      paragraphStyles: [
        {
          id: styles.cell,
          name: styles.cell,
          run: { size: 18 },
          paragraph: { spacing: { after: 0, line: 240 } }
        }
      ],
      characterStyles: [
        { id: styles.quiet, name: styles.quiet, run: { color: quiet, size: 18 } },
        { id: styles.wrong, name: styles.wrong, run: { color: 'A3301F', strike: true } },
        { id: styles.right, name: styles.right, run: { color: '1D5F3C', bold: true, underline: {} } }
      ]
    },
    numbering: { config: [{ reference: bullets, levels: [level(0, '•'), level(1, '–')] }] },
    sections: [
      {
        properties: {
          page: { margin: { top: margin, bottom: margin, left: margin, right: margin } }
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [
                  new TextRun({
                    style: styles.quiet,
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
                  })
                ]
              })
            ]
          })
        },
        children
      }
    ]
  })
  return withoutClock(await Packer.pack(document, 'uint8array'), generatedAt)
}

/** The earliest day an archive can say: no file of ours tells when it was packed. */
const packedOn = '1980-01-02T00:00:00'

/** The same archive with the report's own time in the place of the machine's. */
function withoutClock(bytes: Uint8Array, generatedAt: string): Uint8Array {
  const parts = unzipSync(bytes)
  const about = 'docProps/core.xml'
  const properties = new TextDecoder()
    .decode(parts[about])
    .replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${generatedAt.slice(0, 19)}Z`
    )
  parts[about] = new TextEncoder().encode(properties)
  const archive: Zippable = {}
  for (const [name, part] of Object.entries(parts)) archive[name] = [part, { mtime: packedOn, level: 6 }]
  return zipSync(archive)
}
