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
import { printStyle } from '../../core/export/print-style'

/** What a Word document is told of itself. */
export interface AboutDocument {
  readonly title: string
  /** BCP 47 code. */
  readonly language: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly creator: string
}

const { ink, quiet, size: points, space } = printStyle
/** Word counts letters in half points and space in twentieths. */
const halves = (size: number): number => Math.round(size * 2)
const twentieths = (size: number): number => Math.round(size * 20)
/** A page of Word is read on a screen more often than not: letters are a size larger than on the printed page. */
const larger = 1.2

/** Names of the styles that the documents use beside Word's own headings and title. */
export const styles = {
  quiet: 'Aside',
  wrong: 'Wrong',
  right: 'Right',
  words: 'Words',
  cell: 'Cell'
} as const

/** The list that every bulleted paragraph belongs to. */
export const bullets = 'bullets'

/** The list of numbered paragraphs; each instance counts from one. */
export const numbers = 'numbers'

const margin = Math.round(printStyle.margin.side * 1440)

/** Width of a line on A4 with these margins, in twentieths of a point. */
export const lineWidth = 11906 - 2 * margin

const level = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } }
})

/** The bytes of a Word document with these paragraphs and tables. The same words make the same bytes. */
export async function wordFile(
  { title, language, generatedAt, creator }: AboutDocument,
  children: readonly FileChild[]
): Promise<Uint8Array> {
  const heading = (size: number, before: number) => ({
    run: { font: printStyle.serif[1], size: halves(size * larger), bold: true, color: ink },
    paragraph: {
      spacing: { before: twentieths(before), after: twentieths(space.small), line: 240 },
      keepNext: true
    }
  })
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: {
            font: printStyle.sans[1],
            size: halves(points.body * larger),
            color: ink,
            language: { value: language, bidirectional: language }
          },
          paragraph: { spacing: { after: twentieths(space.small), line: Math.round(240 * 1.1) } }
        },
        title: heading(points.title, 0),
        heading1: heading(points.title, space.part),
        heading2: heading(points.heading, space.section)
      },
      paragraphStyles: [
        {
          id: styles.cell,
          name: styles.cell,
          run: { size: halves(points.body) },
          paragraph: { spacing: { after: 0, line: 240 } }
        }
      ],
      characterStyles: [
        { id: styles.quiet, name: styles.quiet, run: { color: quiet, size: halves(points.body) } },
        {
          id: styles.wrong,
          name: styles.wrong,
          run: { font: printStyle.serif[1], color: printStyle.wrong, strike: true }
        },
        { id: styles.words, name: styles.words, run: { font: printStyle.serif[1] } },
        {
          id: styles.right,
          name: styles.right,
          run: { font: printStyle.serif[1], color: printStyle.right, bold: true }
        }
      ]
    },
    numbering: {
      config: [
        { reference: bullets, levels: [level(LevelFormat.BULLET, '•')] },
        { reference: numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] }
      ]
    },
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
