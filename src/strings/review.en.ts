import type { ClaimKind } from '../core/model/claim'
import type { EvidenceKind, EvidenceRank } from '../core/model/evidence'
import type { ErrorClass, ErrorSeverity, Status, Truth } from '../core/model/review'
import { plural } from './plural'

const many = plural('en-GB')

const statusNames: Readonly<Record<Status, string>> = {
  'to-check': 'To check',
  checking: 'Checking',
  'asked-author': 'Asked the author',
  checked: 'Checked',
  'signed-off': 'Signed off'
}

const truthNames: Readonly<Record<Truth, string>> = {
  true: 'True',
  'half-true': 'Half true',
  false: 'False',
  unproven: 'Unproven'
}

const errorClassNames: Readonly<Record<ErrorClass, string>> = {
  number: 'Number',
  date: 'Date',
  name: 'Name',
  title: 'Title or office',
  place: 'Place',
  quote: 'Quotation',
  attribution: 'Attribution',
  headline: 'Headline',
  unit: 'Unit',
  omission: 'Omission'
}

const errorSeverityNames: Readonly<Record<ErrorSeverity, string>> = {
  typo: 'Slip of the pen',
  clarification: 'Clarification',
  correction: 'Correction',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction'
}

const evidenceKindNames: Readonly<Record<EvidenceKind, string>> = {
  url: 'Web page',
  file: 'File',
  passage: 'Passage',
  'table-cell': 'Table cell',
  person: 'Person'
}

const evidenceRankNames: Readonly<Record<EvidenceRank, string>> = {
  primary: 'primary',
  secondary: 'secondary',
  unsaid: 'not said'
}

const locatorHints: Readonly<Record<EvidenceKind, string>> = {
  url: 'https://…',
  file: 'Name or path of the file',
  passage: 'Page, paragraph, minute',
  'table-cell': 'Table, row, column',
  person: 'Number, address, place'
}

/** The words of reviewing: what is said of a claim, where claims stand, signing off. */
export const review = {
  statusNames,
  truthNames,
  /** What V says of quoted words. */
  asSaid: 'As said',
  /** Whether what a speaker says is so. */
  truth: 'What they say is',
  errorClassNames,
  errorSeverityNames,
  evidenceKindNames,
  evidenceRankNames,
  field: {
    status: 'Status',
    statusFollows: 'follows the ruling',
    errorClass: 'Error',
    severity: 'Remedy',
    none: '–'
  },
  evidence: {
    title: 'Evidence',
    none: 'No evidence yet.',
    add: 'Add evidence',
    one: 'One source. Another, independent one would make it safe.',
    sources: (count: number) => many(count, 'source', 'sources'),
    source: 'Source',
    sourceHint: 'Office, publisher or person',
    used: 'Sources used before',
    browse: 'Browse…',
    addToAll: 'Add to all',
    noneUsed: 'No source has been written down on this desk yet.',
    kind: 'Kind',
    locator: 'Where',
    quote: 'It says',
    quoteHint: 'The words or the figure found there',
    accessed: 'Looked at',
    rank: 'Rank',
    edit: (source: string) => `Change the evidence: ${source}`,
    remove: 'Take away',
    done: 'Done',
    untitled: 'Evidence without a source',
    locatorHints
  },
  history: {
    title: 'History',
    none: 'Nothing has been changed yet.',
    empty: 'nothing',
    fields: {
      verdict: 'Ruling',
      truth: 'What they say is',
      status: 'Status',
      correction: 'Correction',
      note: 'Note',
      question: 'Question to the author',
      answer: 'Answer',
      errorClass: 'Error',
      severity: 'Remedy',
      rejected: 'Put aside',
      told: 'Readers told',
      assignee: 'Given to',
      waived: 'Another place left as it is',
      relation: 'Relation to another figure',
      evidence: 'Evidence',
      claim: 'Words',
      reattached: 'Put on words again',
      conflict: 'Said differently by two of you',
      ignored: 'Finding ignored',
      signedOff: 'Signed off',
      head: 'Head set by hand',
      crossed: 'Crossed off',
      notice: 'Notice written',
      tagged: 'Tag',
      shelved: 'Taken off the desk, or put back',
      moved: 'Words moved',
      changed: 'Words changed',
      lost: 'Words gone',
      made: 'The new text has it'
    },
    undone: 'taken back',
    redone: 'put back',
    marked: 'marked by hand'
  },
  claim: {
    reject: 'Not a claim',
    split: 'Split',
    merge: 'Merge with the next',
    words: 'Words of the claim',
    startHandle: 'Drag to move where the claim begins',
    endHandle: 'Drag to move where the claim ends',
    rejectedBecause: 'no claim to check',
    added: 'by hand'
  },
  marking: {
    label: 'Mark a claim',
    add: 'Add claim',
    reattach: 'Put it on these words',
    keys: 'Arrows move by a word, with Shift they take more; Enter adds, Esc leaves'
  },
  coverage: {
    label: 'Coverage',
    count: (ruled: number, all: number) => `${ruled} of ${all}`,
    open: (count: number) => (count === 0 ? 'All ruled on' : many(count, 'left', 'left')),
    show: 'Show what nobody has ruled on',
    all: 'Everything has been ruled on.',
    words: (done: number, all: number) => `${done} of ${many(all, 'word', 'words')}`,
    loose: (count: number) => many(count, 'word in no claim', 'words in no claim'),
    taken: { sentence: 'Sentence taken', paragraph: 'Paragraph taken', loose: 'Words in no claim' },
    allListed: 'Everything listed here has been ruled on.',
    kinds: {
      figure: (count) => many(count, 'figure', 'figures'),
      margin: (count) => many(count, 'margin', 'margins'),
      date: (count) => many(count, 'date', 'dates'),
      age: (count) => many(count, 'age', 'ages'),
      name: (count) => many(count, 'name', 'names'),
      role: (count) => many(count, 'role', 'roles'),
      place: (count) => many(count, 'place', 'places'),
      quotation: (count) => many(count, 'quotation', 'quotations'),
      superlative: (count) => many(count, 'superlative', 'superlatives'),
      comparison: (count) => many(count, 'comparison', 'comparisons'),
      other: (count) => `${count} by hand`
    } satisfies Readonly<Record<ClaimKind | 'other', (count: number) => string>>
  },
  reading: {
    label: 'How corrections are shown',
    redline: 'Redline',
    plain: 'As printed',
    corrected: 'Corrected',
    clashing: (count: number) =>
      many(
        count,
        'correction is left out: it changes words another one changes already.',
        'corrections are left out: they change words others change already.'
      )
  },
  signOff: {
    title: 'Sign off',
    button: 'Sign off…',
    signed: (by: string, on: string) => `Signed off by ${by}, ${on}`,
    lapsed: (by: string) => `Changed since ${by} signed it off`,
    otherText: (by: string) => `${by} signed off an earlier text`,
    allRuled: 'Every claim has been ruled on.',
    open: (count: number) => many(count, 'claim has not been ruled on', 'claims have not been ruled on'),
    alarms: (count: number) =>
      many(count, 'finding still speaks against the text', 'findings still speak against the text'),
    needsSource: (count: number) => many(count, 'claim needs a source', 'claims need a source'),
    unsourced: (count: number) =>
      many(count, 'verified claim has no source written down', 'verified claims have no source written down'),
    oneSource: (count: number) =>
      many(
        count,
        'verified claim has one source, and the house wants two',
        'verified claims have one source, and the house wants two'
      ),
    conflicting: (count: number) =>
      many(
        count,
        'claim was ruled on differently by two of you',
        'claims were ruled on differently by two of you'
      ),
    asked: (count: number) =>
      many(count, 'question to the author is open', 'questions to the author are open'),
    holdBack: 'Write the answer down, or take the question back, then sign.',
    loose: (count: number) => many(count, 'word stands in no claim', 'words stand in no claim'),
    go: 'Show',
    goTo: (what: string) => `Show: ${what}`,
    left: 'What is open',
    name: 'Your name',
    nameFirst: 'Sign one article first: your name is asked there, once.',
    nameHint: 'It stands under the article. You are asked this once.',
    second: (by: string) => `${by} has signed. You sign as the second.`,
    oneOfTwo: (by: string) => `Signed by ${by}, a second is missing`,
    names: (first: string, second: string) => `${first} and ${second}`,
    note: 'Note for the record',
    sign: 'Sign off',
    signAnyway: 'Sign off all the same',
    takeBack: 'Take the sign-off back',
    cancel: 'Not now',
    said: 'Signed off',
    saidBack: 'Sign-off taken back'
  },
  strip: {
    label: 'Where the open and the disputed stand'
  },
  ignore: {
    title: 'Ignore…',
    because: 'Because …',
    reasons: ['House style', 'It is right as it stands', 'Checked with the author'],
    once: 'This one',
    article: 'In this article',
    always: 'Always',
    said: 'Finding ignored',
    saidAlways: 'In every article. Settings, under Checks, lists it and can take it back.',
    ignored: (count: number) => many(count, 'finding ignored', 'findings ignored'),
    back: 'Show again'
  },
  picture: {
    spellings: (first: string, firstCount: number, second: string, secondCount: number) =>
      `${first} ${firstCount}, ${second} ${secondCount}`,
    times: (count: number) => `${count} ×`,
    stated: 'printed',
    real: 'the calendar',
    share: (count: string, base: string, share: string) => `${count} of ${base} is ${share}`,
    total: (parts: string, sum: string) => `${parts} make ${sum}`,
    sum: 'together',
    cells: 'From the table'
  },
  orphans: {
    reattach: 'Find its words…',
    none: 'No claim is without its words.',
    gone: 'gone from the text'
  }
}
