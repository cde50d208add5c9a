import type { CommandGroup, CommandId } from '../commands/commands'
import type { ColumnField } from '../core/import/columns'
import type { Added, WorkProgress } from '../core/model/adding'
import type { ClaimKind } from '../core/model/claim'
import type { Severity } from '../core/model/finding'
import type { Truth, Verdict } from '../core/model/review'
import { across } from './across.en'
import { board } from './board.en'
import { head } from './head.en'
import { hold } from './hold.en'
import { leftOut } from './left-out.en'
import { mending } from './mending.en'
import { plural } from './plural'
import { report } from './report.en'
import { review } from './review.en'
import { sharing } from './sharing.en'
import { shelves } from './shelves.en'
import { tables } from './tables.en'
import { tags } from './tags.en'
import { versions } from './versions.en'

const many = plural('en-GB')

/** How a claim is marked, as the reader draws it. */
type MarkName = Verdict | 'to-check' | 'supported' | 'alarm' | 'note' | 'stale'

const verdictNames: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-source': 'Needs a source',
  'not-checkable': 'Not checkable'
}

const markNames: Readonly<Record<MarkName, string>> = {
  'to-check': 'to check',
  verified: 'verified',
  disputed: 'disputed',
  'needs-source': 'needs a source',
  'not-checkable': 'not checkable',
  supported: 'to check, supported by the article’s own figures',
  alarm: 'to check, a finding stands against it',
  note: 'a matter of style or spelling',
  stale: 'to be ruled on again, the words have changed'
}

const kindNames: Readonly<Record<ClaimKind, string>> = {
  figure: 'figure',
  margin: 'margin',
  date: 'date',
  age: 'age',
  name: 'name',
  role: 'role',
  place: 'place',
  quotation: 'quotation',
  superlative: 'superlative',
  comparison: 'comparison'
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Wrong by the article’s own words',
  warning: 'Look again',
  note: 'Style and spelling',
  agrees: 'Holds'
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  agrees: 'Agrees'
}

const commands: Readonly<Record<CommandId, string>> = {
  'open-files': 'Add articles…',
  'open-folder': 'Add a folder of articles…',
  'paste-article': 'Paste as an article',
  'check-again': 'Check every article again',
  tables: 'Reference tables…',
  corrections: 'Corrections of the desk',
  'export-report': 'Write the correction report…',
  'next-claim': 'Next in the list',
  'previous-claim': 'Previous in the list',
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-source': 'Needs a source',
  'not-checkable': 'Not checkable',
  'said-true': 'What they say is true',
  'said-half': 'What they say is half true',
  'said-false': 'What they say is false',
  'said-unproven': 'What they say is unproven',
  correction: 'Write the correction',
  note: 'Write a note',
  undo: 'Take back the last change',
  redo: 'Put it back',
  evidence: 'Add evidence',
  hold: 'Hold against…',
  'mend-places': 'Mend every place a correction leaves behind',
  'take-repair': 'Take the repair, go on',
  'take-numbered': 'Take the repair of this number, go on',
  ignore: 'Ignore the finding…',
  'take-cells': 'Take the table’s cells as evidence',
  'reject-claim': 'Not a claim',
  'add-claim': 'Mark a claim',
  'split-claim': 'Split the claim',
  'merge-claim': 'Merge with the next claim',
  'start-earlier': 'Begin the claim a word earlier',
  'start-later': 'Begin the claim a word later',
  'end-earlier': 'End the claim a word earlier',
  'end-later': 'End the claim a word later',
  orphans: 'Go to the claims whose words are gone',
  'next-open': 'Next claim nobody has ruled on',
  'copy-corrected': 'Copy the corrected text',
  'select-article': 'Select the article’s text',
  coverage: 'Show what nobody has ruled on',
  redline: 'Corrections in the text, or as printed',
  corrected: 'Read the corrected text',
  history: 'History of the claim',
  bulk: 'Do something to all that is listed',
  'sign-off': 'Sign the article off…',
  head: 'Set headline, byline, place or day by hand…',
  question: 'Ask the author',
  'copy-questions': 'Copy the questions to the author',
  widen: 'Take the sentence, then the paragraph',
  narrow: 'Take less again',
  'cross-off': 'Cross off words in no claim, go on',
  'last-source': 'The last source again',
  give: 'Give to a colleague',
  archive: 'Archive the article',
  remove: 'Remove the article',
  shelves: 'Archived and removed articles…',
  compare: 'Side by side with an older text…',
  tags: 'Tags of the article…',
  'next-article': 'Next article',
  'next-work': 'Next article with something to do',
  'previous-article': 'Previous article',
  'open-desk': 'Open another desk…',
  'trust-desk': 'Trust this desk',
  'share-desk': 'Share this desk…',
  'join-desk': 'Join a shared desk…',
  print: 'Print the article…',
  settings: 'Settings…',
  palette: 'All commands…',
  search: 'Search all articles',
  filter: 'Filter claims and findings',
  'filter-clear': 'Show all claims and findings',
  find: 'Find in the article',
  'find-next': 'Find next',
  'find-previous': 'Find previous',
  'next-pane': 'Go to the next column',
  'previous-pane': 'Go to the previous column',
  'toggle-library': 'Show or hide the articles',
  'toggle-work': 'Show or hide the claims',
  'text-larger': 'Larger text',
  'text-smaller': 'Smaller text',
  'text-usual': 'Usual text size',
  theme: 'Light, dark or as the system has it',
  keys: 'Keys',
  guide: 'Guide',
  tour: 'The tour',
  logs: 'Show the folder of logs',
  about: 'About Corrigenda'
}

const commandGroups: Readonly<Record<CommandGroup, string>> = {
  desk: 'Desk',
  claim: 'Claim',
  view: 'View'
}

/** English. The type of the catalogue is taken from here: plain words, and functions where something stands inside. */
export const en = {
  locale: 'en-GB',
  /** How the language calls itself. */
  language: 'English',
  /** Its tag, as the page's address carries it. */
  tag: 'en',
  app: 'Corrigenda',
  header: {
    commands: 'Commands',
    report: 'Export…',
    reportOfArticle: 'Write the correction report of this article',
    reportOfDesk: 'Write the correction report of every article on the desk'
  },
  library: {
    label: 'Articles',
    open: 'Open files…',
    adding: 'Adding…',
    places: 'Parts of the desk',
    tables: 'Tables',
    undated: 'No date',
    signed: (names: string) => `Signed by ${names}`,
    signedOnce: (name: string) => `Signed by ${name}, a second signature is missing`,
    asked: (count: number) => many(count, 'question open', 'questions open'),
    progress: (ruled: number, claims: number) =>
      claims === 0 ? 'No claims' : ruled === 0 ? `${claims} to check` : `${ruled} of ${claims}`,
    alarms: (count: number) => many(count, 'finding to look at', 'findings to look at'),
    nothing: 'Nothing here yet.',
    articles: (count: number) => many(count, 'article', 'articles'),
    pickedLabel: 'Picked articles',
    picked: (count: number) => `${count} picked`,
    isPicked: 'Picked:',
    doWithPicked: 'Do with all…',
    unpick: 'Unpick'
  },
  adding: {
    /** @param total null while the files are still being counted */
    progress: (kind: WorkProgress['kind'], done: number, total: number | null) => {
      const verb = kind === 'adding' ? 'Adding' : 'Checking'
      const [now, all] = [done, total ?? 0].map((count) => count.toLocaleString('en-GB'))
      return total === null ? `${verb} ${now}…` : `${verb} ${now} of ${all}`
    },
    cancel: 'Cancel',
    /** The headline of the summary: what is on the desk now. */
    kept: ({ added, changed, same, cancelled }: Added) =>
      [
        cancelled ? 'Cancelled' : '',
        added > 0 || changed + same === 0 ? many(added, 'article added', 'articles added') : '',
        changed > 0 ? many(changed, 'has a new text', 'have a new text') : '',
        same > 0 ? many(same, 'was here already', 'were here already') : ''
      ]
        .filter(Boolean)
        .join(', '),
    done: ({ added, changed, same, unreadCount, cancelled }: Added) =>
      [
        cancelled ? 'Cancelled' : '',
        added > 0 || changed + same + unreadCount === 0 ? many(added, 'article added', 'articles added') : '',
        changed > 0 ? many(changed, 'article has a new text', 'articles have a new text') : '',
        same > 0 ? many(same, 'article was here already', 'articles were here already') : '',
        unreadCount > 0 ? many(unreadCount, 'file could not be read', 'files could not be read') : ''
      ]
        .filter(Boolean)
        .join(' · '),
    unread: (count: number) => many(count, 'file could not be read', 'files could not be read'),
    remarks: (count: number) => many(count, 'remark', 'remarks'),
    checked: (count: number) => many(count, 'article checked again', 'articles checked again'),
    more: (count: number) => `and ${many(count, 'more', 'more')}`,
    close: 'Done',
    drop: (desk: string) => `Drop to add to “${desk}”`,
    dropKinds: 'Files, or whole folders'
  },
  leftOut,
  columns: {
    ask: 'Say which column is which…',
    title: (name: string) => `What are the columns of ${name}?`,
    why: 'Say which column holds the text; the others help. Tables with the same columns are read the same from now on.',
    none: 'none',
    preview: 'The first rows',
    add: 'Add the articles',
    cancel: 'Cancel',
    fields: {
      title: 'Headline',
      text: 'Text',
      date: 'Date',
      byline: 'Byline',
      url: 'Address',
      id: 'Key'
    } as Readonly<Record<ColumnField, string>>
  },
  paste: {
    /** The name of a pasted text, with what tells it from others behind it. */
    name: 'pasted',
    nothing: 'There is no text on the clipboard. Copy the article first.',
    tooMuch: 'What is on the clipboard is too long to be an article. Save it as a file and add that.',
    failed: 'Nothing was pasted'
  },
  reader: {
    label: 'Article',
    words: (count: number) => many(count, 'word', 'words'),
    noHeadline: 'no headline in the copy',
    brokenChecks: (ids: string, count: number) =>
      count === 1
        ? `The check ${ids} broke down here and says nothing. All others were run: go on, and look for what it looks for yourself.`
        : `The checks ${ids} broke down here and say nothing. All others were run: go on, and look for what they look for yourself.`,
    correctedTo: 'correction: ',
    clickForFinding: 'a finding rests on these words'
  },
  work: {
    label: 'Checking',
    list: 'What to check and to mend',
    chipsLabel: 'What is listed',
    chips: { again: 'Look again', 'to-check': 'To check', ruled: 'Ruled', all: 'All' },
    /** What a finding without a claim is of, by the first part of its check's id. */
    checkKinds: {
      num: 'figure',
      date: 'date',
      name: 'name',
      copy: 'spelling',
      quote: 'quotation',
      head: 'headline',
      table: 'table',
      text: 'copy',
      attr: 'source',
      cross: 'other articles'
    } as Readonly<Record<string, string>>,
    unsaved: 'not saved',
    stale: 'text changed',
    ownCorrection: 'your correction',
    leftBehind: 'left behind',
    raised: (count: number) =>
      `Checked again: ${many(count, 'new thing to look at', 'new things to look at')}`,
    orphans: (count: number) =>
      many(count, 'claim is no longer in the text', 'claims are no longer in the text'),
    correctionTo: 'corrected to',
    nothingTitle: 'Nothing to check',
    nothing: 'No figure, date, name or quotation was recognised, and no check had anything to say.',
    nothingHere: 'Nothing here now.'
  },
  detail: {
    label: 'Selected claim',
    labelFinding: 'Selected finding',
    rule: 'Ruling',
    correction: 'Correction',
    note: 'Note',
    notePlaceholder: 'For the reporter, or for the record',
    question: 'Question to the author',
    questionPlaceholder: 'What is to be answered',
    ask: 'Ask the author',
    answer: 'Answer',
    answerPlaceholder: 'As the author gave it',
    before: 'Printed',
    after: 'Should read',
    removed: 'Delete these words',
    leftOut: 'Left out: the words are verified as they stand.',
    unsaved: (reason: string) => `Shown here, but not on the disk yet: ${reason}`,
    conflictVerdict: 'Two of you ruled on this apart. Neither ruling counts until you rule again:',
    conflictOther: 'Two of you wrote different things here. Say which it is:',
    conflictNothing: 'nothing',
    stale: (verdict: Verdict | null) =>
      verdict === null
        ? 'These words have changed since you wrote of them:'
        : `These words have changed since they were ruled ${markNames[verdict]}. Rule again:`,
    restated: (verdict: Verdict | null) =>
      verdict === null
        ? 'The sentence has changed since you wrote of these words:'
        : `The sentence has changed since these words were ruled ${markNames[verdict]}. Look again:`,
    restsOn: 'Findings on these words',
    beside: 'What else speaks of these words'
  },
  findings: {
    places: 'Rests on',
    jump: (quote: string) => `Show “${quote}” in the article`,
    inFile: (line: string) => `Line and column of the file: ${line}`,
    repairs: 'Would be right as',
    repairSpoken: (label: string, quote: string) => `Write “${label}” as the correction of “${quote}”`,
    take: (count: number): string => (count === 1 ? 'Take it, go on' : 'Take 1, go on'),
    other: 'Other…',
    /** Where a repair changes words, by the kind of block; `here` is the row itself. */
    where: {
      here: 'here',
      headline: 'in the headline',
      caption: 'in the caption',
      subhead: 'in a subhead',
      quote: 'in the quotation',
      table: 'in the table'
    } as Readonly<Record<string, string>>,
    elsewhere: 'in the text',
    picture: (minuend: string, subtrahend: string, difference: string) =>
      `${minuend} less ${subtrahend} leaves ${difference}`,
    left: 'leaves',
    stated: 'as printed'
  },
  footer: {
    saved: 'Saved',
    saving: 'Saving…',
    failed: (reason: string) => `Not saved: ${reason}`,
    retry: 'Try again',
    ruled: (ruled: number, claims: number) => `${ruled} of ${claims} ruled`,
    disputed: (count: number) => `${count} disputed`,
    needsSource: (count: number) => (count === 1 ? '1 needs a source' : `${count} need a source`),
    loose: (count: number) => many(count, 'word in no claim', 'words in no claim'),
    move: 'next, previous',
    take: 'take a repair',
    rule: 'rule and go on',
    undo: 'undo',
    keys: 'keys'
  },
  notices: {
    dismiss: 'Dismiss',
    before: (count: number) => `${count} more below`,
    reportWritten: 'Report written',
    reportFailed: 'The report was not written',
    addFailed: 'The files were not added',
    checkFailed: 'The articles were not checked again',
    changeFailed: 'The change was not made',
    deskNotOpened: 'The other desk was not opened',
    notTrusted: 'That you trust this desk was not kept',
    notPrinted: 'Nothing was printed',
    notCopied: 'Nothing was copied',
    logsNotShown: 'The logs were not shown',
    reportNotShown: 'The report was not shown',
    reportUnsaved:
      'Some rulings are not on the disk yet, so the report would miss them. Save them first with “Try again” below.'
  },
  restricted: {
    title: 'This desk was made elsewhere',
    text: 'The files its articles name are neither read nor followed until you trust it. All else works as usual.'
  },
  sources: {
    changed: {
      title: (name: string) => `${name} has changed`,
      text: (_path: string) =>
        'Somebody else saved it. The desk shows the newer text and keeps the older one.'
    },
    merged: {
      title: (name: string) => `Another program worked on the desk ${name}`,
      text: (_path: string) => 'What it did and what you did are on the desk together.'
    },
    gone: {
      title: (name: string) => `${name} is gone`,
      text: (path: string) =>
        `It was moved or deleted: ${path}. The desk keeps the text and all your work on it.`
    },
    unread: {
      title: (name: string) => `${name} has changed and can not be read`,
      text: (path: string) => `The desk keeps the text it has. Have a look at ${path}.`
    }
  },
  leaving: {
    notKept: 'The copy was not written'
  },
  recovery: {
    label: 'What can be restored',
    look: 'See what can be restored',
    looking: 'Looking through the desk…',
    restoring: 'Restoring…',
    found: (damaged: number) =>
      damaged === 0 ? 'No damage was found' : `${many(damaged, 'file is', 'files are')} damaged`,
    restore: 'Restore',
    kept: 'What is replaced is kept beside it, under the same name with “.damaged”.',
    byHand: 'Put a copy of yours in its place, then try again.'
  },
  states: {
    loading: 'Opening the desk…',
    opening: 'Opening the article…',
    emptyTitle: 'An empty desk',
    empty: 'Open article files: text, or archive records as they come. Each claim is marked where it stands.',
    chooseTitle: 'Choose an article',
    choose: (articles: number, toCheck: number) =>
      toCheck === 0
        ? `${many(articles, 'article', 'articles')} on the desk. Every claim is ruled on.`
        : `${many(articles, 'article', 'articles')} on the desk, ${many(toCheck, 'claim', 'claims')} still to check.`,
    articleFailedTitle: 'This article could not be opened',
    again: 'Try again',
    mishapTitle: 'The window could not be drawn',
    mishap: 'This is a fault of the program. What the footer called saved is on the disk.',
    mishapAgain: 'Draw it again',
    deskFailed: {
      'desk-in-use': 'This desk is open somewhere else',
      'desk-from-future': 'This desk was written by a newer version',
      'desk-damaged': 'This desk could not be read',
      'desk-not-a-folder': 'This is not a desk'
    } as Readonly<Record<string, string>>,
    deskFailedDefault: 'The desk could not be opened'
  },
  failures: {
    noAnswer: 'The program gave no answer. Nothing shown here is lost; try again.'
  },
  keys: {
    title: 'Keys',
    again: 'With Shift a ruling stays where it is, and the same one again takes it back.',
    leave: 'Leave the field'
  },
  end: {
    label: 'The end of the list',
    first: 'This is the first.',
    said: {
      row: 'This is the last.',
      claim: 'No claim to rule on after this one.',
      finding: 'No finding after this one.'
    },
    left: {
      row: (count: number) => `The end of the list. ${many(count, 'is', 'are')} left above.`,
      claim: (count: number) => `The end of the list. ${many(count, 'is', 'are')} left above.`,
      finding: (count: number) => `No finding below. ${many(count, 'is', 'are')} left above.`
    },
    none: {
      row: 'Nothing left here.',
      claim: 'Nothing left here.',
      finding: 'No finding is left.'
    },
    toCheck: (count: number) => `${many(count, 'claim', 'claims')} still to check.`,
    back: 'Go to the first of them'
  },
  said: {
    whichSpelling: (count: number) =>
      `No spelling is the house’s: press 1 ${count === 2 ? 'or' : 'to'} ${count}`,
    noRepair: 'No repair is known for this.',
    onlyRepairs: (count: number) => many(count, 'repair, no more', 'repairs, no more'),
    isTaken: 'Taken already',
    took: (words: string) => `Took ${words}`,
    corrected: (words: string) => `Corrected to ${words}`,
    noClaim: 'No claim stands on these words: Y takes the repair, I ignores.',
    nothingToIgnore: 'No finding stands here.',
    takeBack: 'Undo',
    copied: (made: number, left: number) =>
      `Copied, ${many(made, 'correction', 'corrections')} made${left > 0 ? `, ${left} left out` : ''}`,
    added: 'Claim added',
    crossed: 'Crossed off',
    uncrossed: 'No longer crossed off',
    noLoose: 'Every word is in a claim or crossed off.',
    looseAhead: (count: number) =>
      `${many(count, 'word', 'words')} in no claim here: again to cross the sentence off`,
    asked: 'Question kept',
    answered: 'Answer kept',
    noQuestions: 'No question to the author is open.',
    questionsCopied: (count: number) => `${many(count, 'question', 'questions')} copied`,
    noLastSource: 'No source has been written down yet.',
    sourceAgain: (source: string) => `Source: ${source}`,
    ruledWide: (verdict: Verdict, claims: number) =>
      `${verdictNames[verdict]}: ${many(claims, 'claim', 'claims')} and words around`,
    split: 'Claim split',
    merged: 'Claims merged',
    reattached: 'Claim put on other words',
    rejected: (quote: string) => `Not a claim: ${quote}`,
    undo: (quote: string) => `Taken back: ${quote}`,
    redo: (quote: string) => `Put back: ${quote}`,
    notQuoted: 'These words are quoted from nobody: V says that they are so.',
    ruleFirst: 'The words have changed: rule on them first.',
    truthRuled: (truth: Truth | null, quote: string) =>
      truth === null
        ? `Ruling on what is said taken back: ${quote}`
        : `${review.truthNames[truth]}: ${quote}`,
    ruled: (verdict: Verdict | null, quote: string) =>
      verdict === null ? `Ruling taken back: ${quote}` : `${verdictNames[verdict]}: ${quote}`
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    claim: 'Claim',
    view: 'View',
    help: 'Help'
  },
  trial: {
    title: (version: string) => `Trial on Electron ${version}: not for real work`,
    refused: (version: string, folder: string, trials: string) =>
      `This is Electron ${version}, which is old and no longer made safe: it opens only desks for trials, and ${folder} is none. Start Corrigenda with the Electron it is made for, or choose a desk in ${trials}.`
  },
  dialogs: {
    deskTitle: 'Open a desk',
    openDesk: 'Open',
    deskHint: 'A desk is a folder. An empty one becomes a new desk.',
    addTitle: 'Add articles',
    addFolderTitle: 'Add a folder of articles',
    add: 'Add',
    articles: 'Articles',
    allFiles: 'All files',
    tableTitle: 'Add a reference table',
    projectTitle: 'Checks and house style as a file',
    project: 'Project file',
    sourceTitle: 'A file as a source',
    tables: 'Tables',
    writeTitle: (form: string) => `Write: ${form}`,
    write: 'Write',
    ok: 'OK',
    deskNotices: 'Something is not as it should be on this desk',
    pageFell: 'The window stopped twice in a row',
    pageFellHint: (logs: string) =>
      `Every ruling is kept. Quit Corrigenda and start it again; what happened stands in ${logs}.`,
    notAdded: 'The files were not added',
    unsaved: 'Some of your changes are not on the disk',
    unsavedDetail:
      'The desk could not be written. Quit now and they are lost, unless you keep a copy of them elsewhere.',
    keepCopy: 'Keep a copy…',
    discard: 'Quit without them',
    stay: 'Go back',
    closeFailed: 'The desk could not be closed cleanly',
    closeFailedKept:
      'Every ruling you saw as saved is kept either way and is put in place at the next start.',
    tryAgain: 'Try again',
    quitAnyway: 'Quit anyway'
  },
  review,
  tables,
  tags,
  versions,
  across,
  head,
  hold,
  mending,
  board,
  sharing,
  shelves,
  claimEdits: {
    oneWord: 'One word cannot be split.',
    noNext: 'This is the last claim: there is none after it to merge with.'
  },
  dialog: {
    close: 'Close',
    cancel: 'Cancel'
  },
  palette: {
    label: 'All commands',
    placeholder: 'Type what you want to do, or an article',
    found: (count: number) => many(count, 'match', 'matches'),
    nothing: 'No command and no article has these words.',
    articles: 'Articles',
    commands: 'Commands'
  },
  settings: {
    title: 'Settings',
    sections: 'Sections',
    appearance: 'Appearance',
    checking: 'Checks',
    house: 'House style',
    keys: 'Keys',
    you: 'You and your files',
    theme: 'Light or dark',
    themes: { system: 'As the system has it', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { system: 'As the system has it', more: 'High contrast' },
    textSize: 'Size of the article’s text',
    percent: (value: number) => `${value} %`,
    language: 'Language of the program',
    languageHint: 'The words of the window. Articles are read in whatever language they are written.',
    languageSystem: 'As the system has it',
    checksHint: 'A check that is off says nothing, anywhere. Turned on again, it shows what it found before.',
    off: 'Off',
    levelOf: (check: string) => `How grave: ${check}`,
    ignored: 'Never shown again',
    ignoredNone: 'Nothing. What you choose to ignore everywhere is listed here.',
    ignoredBack: 'Show again',
    project: {
      title: 'As a file',
      hint: 'Checks, what is never shown again and the house style as corrigenda.json: for the command line, for editors, for colleagues.',
      take: 'Take from a file…',
      write: 'Write to a file…',
      taken: (path: string, tables: number) =>
        tables === 0
          ? `Taken from ${path}.`
          : `Taken from ${path}. Its reference tables are not: add them under “Reference tables”.`,
      written: (path: string) => `Written to ${path}.`,
      otherwise: (path: string) =>
        `${path} sets the checks or the house style for this folder; the desk goes by your own settings. To take it over: Settings, Checks, “As a file”.`
    },
    grouping: 'Long numbers',
    groupings: { any: 'Either way', western: '1,234,567', indian: '12,34,567' },
    groupingHint: 'Repairs of badly grouped numbers are offered in this form.',
    slips: 'Slips of typing',
    slipsChoices: { refile: 'Put right in silence', announce: 'Told to readers' },
    slipsHint: 'A letter, a space or an apostrophe that misled nobody. The wire line says it either way.',
    organisation: 'Name of the house',
    organisationHint: 'Signs published checks (ClaimReview). The desk’s name, where it is empty.',
    names: 'Names as we spell them',
    namesHint: 'One a line. Two names of this list are two people: they are not held to be spellings of one.',
    words: 'Words that are right',
    wordsHint: 'One a line. The checks of the copy leave them alone.',
    keysHint: 'Press a button, then the new key. Esc leaves all as it was.',
    addKey: 'Add a key',
    addKeyTo: (command: string) => `Add a key: ${command}`,
    pressKey: 'Press the key…',
    removeKey: (chord: string, command: string) => `Take ${chord} from: ${command}`,
    resetKeys: 'As it was',
    resetKeysOf: (command: string) => `Keys as they were: ${command}`,
    resetAllKeys: 'All keys as they were',
    conflict: (chord: string, others: string) =>
      `${chord} is also: ${others}. Only the first of them has it.`,
    goesOn: 'After a ruling',
    goesOnChoices: { on: 'Go on to the next claim', stays: 'Stay; the same key takes it back' },
    goesOnHint: 'With Shift it is the other way.',
    signatures: 'Signatures an article needs',
    signaturesChoices: { one: 'One', two: 'Two people’s' },
    signaturesHint:
      'With two, an article counts as signed off when a second person has signed the same words.',
    twoSources: 'Two independent sources for',
    twoSourcesHint:
      'What is verified with one source alone is listed before an article of yours is signed off. Two pieces of evidence from one source are one source.',
    checker: 'Your name, as it stands in the history and under what you sign',
    checkerHint: 'Empty: the name of your account. Used from the next time a desk is opened.',
    recentDesks: 'Desks opened before',
    openDesk: 'Open',
    otherDesk: 'Another folder…',
    backups: 'Backups',
    backupsHint:
      'Of every article’s file the version before is kept, in the folder “backups” of the desk. A desk is plain files: copy the folder to have a backup of all.',
    file: 'These settings are kept in',
    unkept: (reason: string) => `These settings hold in this window, but are not on the disk: ${reason}`
  },
  about: {
    title: 'About Corrigenda',
    line: 'A desk for checking news articles before, or after, they are printed.',
    version: 'Version',
    system: 'System',
    desk: 'Desk',
    settings: 'Settings',
    logs: 'Logs',
    copy: 'Copy',
    copied: 'Copied'
  },
  find: {
    label: 'Find in the article',
    placeholder: 'Find',
    count: (at: number, total: number) => `${at} of ${total}`,
    none: 'Not in this article',
    next: 'Next',
    previous: 'Previous'
  },
  search: {
    label: 'Search',
    placeholder: 'Search all articles',
    clear: 'Clear the search',
    found: (count: number) => many(count, 'article', 'articles'),
    nothing: (words: string) => `No article has “${words}”.`,
    building: 'Reading the articles…'
  },
  filter: {
    label: 'Filter',
    placeholder: 'Filter by words',
    fold: 'Fold the filter away',
    change: 'Change the filter',
    clear: 'Show all',
    doWithAll: 'Do with all…',
    count: (shown: number, total: number) => `${shown} of ${total}`,
    by: {
      words: 'Words in the claim or the finding',
      verdict: 'Ruling',
      status: 'Status',
      kind: 'Kind',
      finding: 'Findings',
      check: 'Check',
      assignee: 'Given to'
    },
    anyVerdict: 'Any ruling',
    open: 'Not ruled on',
    stale: 'Text changed',
    anyStatus: 'Any status',
    anyKind: 'Any kind',
    anyFinding: 'Any findings',
    noFinding: 'No finding',
    anyCheck: 'Any check',
    views: 'Saved views',
    save: 'Save view',
    forget: 'Forget view',
    everything: 'All',
    nothingFits: 'Nothing fits this filter.'
  },
  bulk: {
    title: 'All at once',
    of: 'Of',
    thisArticle: 'This article',
    picked: (count: number) => many(count, 'picked article', 'picked articles'),
    wanted: (claims: number, findings: number) =>
      `${many(claims, 'claim', 'claims')} and ${many(findings, 'finding', 'findings')}`,
    all: 'every one of them',
    pickHint:
      'In this article. For several, pick them in the list: Space, Shift with the arrows, or Ctrl and a click.',
    counting: 'Counting…',
    rule: 'Rule',
    status: 'Status',
    ignore: {
      once: (count: number) => (count === 1 ? 'Ignore it' : `Ignore these ${count}`),
      article: () => 'And all like them in the article'
    },
    signOff: (count: number) => (count === 1 ? 'Sign the article off' : `Sign ${count} articles off`),
    open: (count: number) => many(count, 'claim has not been ruled on', 'claims have not been ruled on'),
    allRuled: 'Every claim has been ruled on',
    ruled: (verdict: Verdict, claims: number, articles: number) =>
      `${verdictNames[verdict]}: ${many(claims, 'claim', 'claims')}${articles > 1 ? ` in ${articles} articles` : ''}`,
    done: (changes: number, articles: number) =>
      changes === 0
        ? 'Nothing to change'
        : `${many(changes, 'change', 'changes')} in ${many(articles, 'article', 'articles')}`,
    takeBack: 'Z takes all of it back.'
  },
  sort: {
    label: 'Order',
    names: {
      added: 'As added',
      newest: 'Newest first',
      oldest: 'Oldest first',
      title: 'By title',
      'to-check': 'Most to check first',
      alarms: 'Most findings first'
    }
  },
  panes: {
    library: 'Width of the articles',
    work: 'Width of the claims',
    showLibrary: 'Show the articles',
    showWork: 'Show the claims'
  },
  guide: {
    title: 'Guide',
    search: 'Search the guide',
    found: (count: number) => (count === 0 ? 'Nothing found' : count === 1 ? '1 place' : `${count} places`)
  },
  tour: {
    title: 'A first look',
    step: (step: number, steps: number) => `${step} of ${steps}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Begin',
    again: 'You find this tour again under Help.',
    steps: {
      articles: {
        title: 'The articles',
        text: 'Two samples wait here. Add your own with O: text, web pages, Word, archive records. Your files are only read, never changed.'
      },
      marks: {
        title: 'The marks',
        text: 'Every statement that can be checked is marked where it stands: dots are to check, a tick is verified, a stroke is disputed. A red underline is a finding.'
      },
      findings: {
        title: 'The findings',
        text: 'What does not add up is worked out in full: every figure it rests on, the sum, and each repair that would make it right. The choice is yours.'
      },
      rule: {
        title: 'Your ruling',
        text: 'J goes to the next. V, D, S and N rule and go on, Y takes a repair and goes on, Z takes it back. Each step is on the disk before the footer says “Saved”.'
      },
      more: {
        title: 'The rest',
        text: 'Ctrl K finds every command by its name, ? shows every key, and R writes the correction report, the notice and the corrected copy.'
      }
    }
  },
  report,
  commands,
  commandGroups,
  verdictNames,
  markNames,
  kindNames,
  severityNames,
  severityWords
}
