import type { NotReviewed } from '../core/report/reviewed-speech'
import { plural } from './plural'

const many = plural('en-GB')

/** What a form of report is called and what it is for. */
interface FormWords {
  readonly label: string
  readonly summary: string
}

/** The words of handing over: what is written, in which form, where it went. */
export const report = {
  title: 'Export',
  of: 'Of',
  thisArticle: 'This article',
  allArticles: (count: number) => many(count, 'article of the desk', 'articles of the desk'),
  form: 'Form',
  /** By the exporter's id, in its own words. */
  forms: {
    md: {
      label: 'Correction report, Markdown',
      summary: 'Everything ruled on and found, corrections first: for the reporter and the desk.'
    },
    html: {
      label: 'Correction report, HTML',
      summary:
        'The report as a page that prints well, with its own fonts and the corrections shown in the text.'
    },
    docx: {
      label: 'Correction report, Word',
      summary: 'The report as a Word document with headings and tables, to be passed on and written into.'
    },
    pdf: {
      label: 'Correction report, PDF',
      summary: 'The report on numbered pages, to be filed or sent: it looks the same everywhere.'
    },
    csv: { label: 'Correction report, CSV', summary: 'One row for each claim ruled on, for a spreadsheet.' },
    json: {
      label: 'Correction report, JSON',
      summary: 'Everything in the report as data, with positions, for other programs.'
    },
    notice: {
      label: 'Printed correction notice',
      summary:
        'What readers are told: the labelled notice for each corrected article, and the line for the wire.'
    },
    queries: {
      label: 'Questions to the author',
      summary: 'The open questions of each article as a numbered list, each with the words it is about.'
    },
    corrected: {
      label: 'Corrected copy',
      summary: 'The text of one article with its corrections made: what goes back to the page.'
    },
    file: {
      label: 'Corrected file',
      summary:
        'The file an article was read from, its corrections made in place and all else kept: text, Markdown, web pages, tables, JSON, dumps, Word, OpenDocument. Written over that file, the one before is kept beside it.'
    },
    redline: {
      label: 'Corrected copy, Word with tracked changes',
      summary: 'One article in Word, each correction a tracked change that the desk can accept or refuse.'
    },
    diff: {
      label: 'Unified diff',
      summary: 'The corrections of one or more articles as a patch against the files they were read from.'
    },
    webannotation: {
      label: 'W3C Web Annotation (JSON-LD)',
      summary: 'Every claim ruled on as an annotation, for other annotation tools.'
    },
    correction: {
      label: 'schema.org correction (JSON-LD)',
      summary: 'The notice as structured data for the corrected page: NewsArticle with CorrectionComment.'
    },
    claimreview: {
      label: 'schema.org ClaimReview (JSON-LD)',
      summary:
        'Rulings on whether what named speakers say is so, as structured data, for the page the check is published on.'
    }
  } as Readonly<Record<string, FormWords>>,
  preview: 'What will leave',
  making: 'Being made…',
  corrections: (count: number, articles: number) =>
    `${count === 0 ? 'No corrections' : many(count, 'correction', 'corrections')}${articles > 1 ? ` in ${many(articles, 'article', 'articles')}` : ''}`,
  pages: (count: number) => many(count, 'page', 'pages'),
  page: (number: number, count: number) => `Page ${number} of ${count}`,
  notDrawn: 'The pages cannot be drawn here. What is written is whole.',
  goesOn: 'It goes on; the file has all of it.',
  notReviewed: {
    'words-only': 'ruled as said, not whether it is so',
    'no-speaker': 'the article does not name who said it',
    prediction: 'a forecast, neither true nor false',
    opinion: 'an opinion, neither true nor false',
    'same-words': 'another ruling on this sentence is published'
  } as Readonly<Record<NotReviewed, string>>,
  noticeText: 'The notice, as it will be printed',
  noticeEdited: 'The notice, as you wrote it',
  keepNotice: 'Keep this text',
  ownNotice: 'Back to the desk’s own',
  noticeKept: 'Notice kept',
  noticeOutdated: 'Written when the corrections were others:',
  write: 'Write…',
  writing: 'Writing…',
  showInFolder: 'Show in folder',
  done: 'Done',
  notIn: 'Not in it',
  keptAs: (path: string) => `The file as it was is kept as ${path}.`,
  address: 'Address of the page the check is published on',
  addressWrong: 'Give the whole address of the page, with https:// in front.'
}
